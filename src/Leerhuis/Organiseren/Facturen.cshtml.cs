// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Uitwisseling.Schrijven;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Organiseren;

/// <summary>Who must pay for what, as a file for the system that sends invoices.</summary>
public sealed class FacturenModel(SamenhangContext context) : Organiseerpagina
{
    /// <summary>Gives the file.</summary>
    public async Task<IActionResult> OnGetAsync(string? vorm, CancellationToken stop)
    {
        var regels = await (
            from mens in context.Set<Aanmelding>()
            join over in context.Set<Activiteit>() on new { mens.OrganisatieId, Id = mens.ActiviteitId } equals new { over.OrganisatieId, over.Id }
            where mens.OrganisatieId == Org && mens.Prijs > 0 && mens.Staat == Aanmeldstaat.Bevestigd && mens.GewistOp == null && over.Staat == Activiteitstaat.Gepubliceerd
            orderby over.Begin, mens.Volgorde
            select new { over.Titel, over.Begin, mens.Naam, mens.Email, mens.Werkgever, mens.Prijs, mens.Aanwezigheid }).AsNoTracking().ToListAsync(stop);
        return Bestandsantwoord.Als(
            new Uitvoertabel(
                "Te factureren",
                ["Activiteit", "Dag", "Naam", "E-mailadres", "Werkgever", "Bedrag", "Aanwezigheid"],
                [.. regels.Select(regel => (object?[])[regel.Titel, Tijd.Dag(regel.Begin), regel.Naam, regel.Email, regel.Werkgever, regel.Prijs / 100m, Leerhuiswoorden.Van(regel.Aanwezigheid)])]),
            vorm,
            "te-factureren");
    }
}
