// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>
/// The calendar as a file that calendar programs follow: all of it, what the filters in the address leave, or with a secret what somebody has a
/// place for; then with the links to join, and never with a name.
/// </summary>
public sealed class AgendaModel(SamenhangContext context, Agendalinks links) : Openbarepagina
{
    /// <summary>Gives the file.</summary>
    public async Task<IActionResult> OnGetAsync(string? mijn, CancellationToken stop)
    {
        if (Vereniging is not { } vereniging) return NotFound();
        if (mijn is not null) return await EigenAsync(vereniging, mijn, stop);
        var vraag = Kalendervraag.Lees(Request.Query);
        var kaarten = (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).Where(kaart => kaart.A.GepubliceerdOp is not null && vraag.Past(kaart, Nu));
        return Voedsel.Agenda(this, kaarten, $"{vereniging.Naam}: {(vraag.IsLeeg ? "kalender" : vraag.Omschrijving)}");
    }

    private async Task<IActionResult> EigenAsync(Vereniging vereniging, string code, CancellationToken stop)
    {
        if (await links.LeesAsync(Org, code, stop) is not { } email) return NotFound();
        var mijn = await context.Set<Aanmelding>().Where(rij => rij.OrganisatieId == Org && rij.Email == email && rij.Staat == Aanmeldstaat.Bevestigd).AsNoTracking().ToDictionaryAsync(rij => rij.ActiviteitId, stop);
        var kaarten = (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).Where(kaart => mijn.ContainsKey(kaart.A.Id));
        return Voedsel.Agenda(this, kaarten, $"{vereniging.Naam}: mijn activiteiten", mijn);
    }
}
