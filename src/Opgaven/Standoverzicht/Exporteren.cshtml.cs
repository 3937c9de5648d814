// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Opgaven.Standoverzicht;

/// <summary>The share of confirmed standen per opgave as a file; never per person.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : BeeldPagina
{
    /// <summary>Makes the file.</summary>
    public IActionResult OnGet(string? vorm)
    {
        var rijen = BekijkenModel.Lees(Lezing).Select(deel => (object?[])[deel.Opgave.Naam, deel.Opgave.Code, deel.Dekking.Vers, deel.Dekking.Lopend, deel.Dekking.Procent]);
        return Bestandsantwoord.Als(new Uitvoertabel("Standen", ["Opgave", "Code", "Bevestigd", "Lopend", "Deel in procenten"], [.. rijen]), vorm, $"standen-{Gebruiker.OrganisatieCode}-{Peildatum:yyyy-MM-dd}");
    }
}
