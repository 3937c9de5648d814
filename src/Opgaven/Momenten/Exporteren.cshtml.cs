// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Beheer;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Opgaven.Momenten;

/// <summary>The named moments as a file.</summary>
[VereistRecht(Recht.Exporteren)]
public sealed class ExporterenModel : BeeldPagina
{
    /// <summary>Makes the file.</summary>
    public IActionResult OnGet(string? vorm) => Bestandsantwoord.Als(
        new Uitvoertabel("Momenten", ["Moment", "Datum", "Versie"], [.. BekijkenModel.Lees(Blik).Select(moment => (object?[])[moment.Naam, moment.Datum, (decimal)moment.OpVersie])]),
        vorm,
        $"momenten-{Gebruiker.OrganisatieCode}-{Peildatum:yyyy-MM-dd}");
}
