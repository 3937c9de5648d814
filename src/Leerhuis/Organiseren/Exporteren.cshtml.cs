// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Leerhuis.Organiseren;

/// <summary>Everybody on the list of an activity, as a file.</summary>
public sealed class ExporterenModel(SamenhangContext context) : Organiseerpagina
{
    /// <summary>Gives the file.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, string? vorm, CancellationToken stop)
    {
        if (await Dienst<Kalenderlezer>().ZoekAsync(Org, id, stop) is not { } kaart) return NotFound();
        var leden = await context.Set<Verenigingslid>().Where(rij => rij.OrganisatieId == Org).ToDictionaryAsync(rij => rij.Id, rij => rij.Naam, stop);
        var mensen = await context.Set<Aanmelding>().AsNoTracking().Where(rij => rij.OrganisatieId == Org && rij.ActiviteitId == id).OrderBy(rij => rij.Vorm).ThenBy(rij => rij.Volgorde).ToListAsync(stop);
        return Bestandsantwoord.Als(
            new Uitvoertabel(
                "Aanmeldingen",
                ["Naam", "E-mailadres", "Werkgever", "Functie", "Lid", "Hoe", "Stand", "Aangemeld", "Te betalen", "Antwoorden", "Aanwezigheid"],
                [.. mensen.Select(mens => (object?[])[mens.Naam, mens.GewistOp is null ? mens.Email : null, mens.Werkgever, mens.Functie, mens.LidId is { } lid ? leden.GetValueOrDefault(lid) : null, Leerhuiswoorden.Van(mens.Vorm), Leerhuiswoorden.Van(mens.Staat), Datumtekst.Tijdstip(mens.AangemeldOp), mens.Prijs / 100m, mens.Antwoorden, Leerhuiswoorden.Van(mens.Aanwezigheid)])]),
            vorm,
            $"aanmeldingen-{kaart.Dag:yyyy-MM-dd}");
    }
}
