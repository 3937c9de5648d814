// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Opgaven.Herijkingen;

/// <summary>Every werkwijze that is to be looked at again as a row of a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : BeeldPagina
{
    /// <summary>Makes the file.</summary>
    public IActionResult OnGet(string? vorm)
    {
        var rijen = BekijkenModel.Lees(Lezing).Select(rij => (object?[])[rij.Inspanning.Naam, rij.Inspanning.Code, Woorden.Van(rij.Inspanning.Werkwijze), rij.Datum, rij.Wie, rij.Veranderd]);
        return Bestandsantwoord.Als(
            new Uitvoertabel("Herijken", ["Inspanning", "Code", "Werkwijze", "Herijken vóór", "Wie kiest", "Wat er veranderde"], [.. rijen]), vorm, $"herijken-{Gebruiker.OrganisatieCode}-{Peildatum:yyyy-MM-dd}");
    }
}
