// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Agenda;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Aanmeldingen;

/// <summary>Everything that somebody has a place for, at a secret address; with the links to join, and never a name.</summary>
public sealed class PersoonlijkModel(SamenhangContext context, Agendalinks links) : Openbarepagina
{
    /// <summary>Gives the file.</summary>
    public async Task<IActionResult> OnGetAsync(string code, CancellationToken stop)
    {
        if (Vereniging is null || await links.LeesAsync(Org, code, stop) is not { } email) return NotFound();
        var mijn = await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Email == email && rij.Staat == Aanmeldstaat.Bevestigd).Select(rij => rij.ActiviteitId).ToListAsync(stop);
        var kaarten = (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).Where(kaart => mijn.Contains(kaart.A.Id));
        var site = Site.Van(Request);
        return Voedsel.Antwoord(
            this, Agendaschrijver.Schrijf(kaarten.SelectMany(kaart => Activiteitagenda.Items(kaart.A, site, deelnemer: true)), Agendamethode.Publish, $"{Vereniging.Naam}: mijn activiteiten"), "text/calendar; charset=utf-8", openbaar: false);
    }
}
