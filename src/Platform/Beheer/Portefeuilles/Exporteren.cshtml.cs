// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Platform.Beheer.Portefeuilles;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class ExporterenModel : BeeldPagina
{
    public IActionResult OnGet(string? vorm) => Bestandsantwoord.Als(
        new Uitvoertabel(
            "Portefeuilles",
            ["Naam", "Bestuurder", "Vanaf", "Tot en met"],
            [.. BeherenModel.Lees(Blik).Select(rij => (object?[])[rij.Naam, Personen.Zoek(rij.BestuurderId)?.Naam, rij.Van, rij.Tot])]),
        vorm,
        $"portefeuilles-{Gebruiker.OrganisatieCode}-{Peildatum:yyyy-MM-dd}");
}
