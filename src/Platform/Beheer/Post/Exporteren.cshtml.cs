// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Platform.Beheer.Post;

/// <summary>Every message as a file, not only the newest that the page shows.</summary>
[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class ExporterenModel(Berichtenlijst berichten, HuidigeGebruiker huidige, TimeProvider klok) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? vorm, CancellationToken stop)
    {
        var gebruiker = huidige.Gebruiker;
        var rijen = await berichten.LeesAsync(gebruiker.OrganisatieId, null, stop);
        var dag = klok.Vandaag().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Bestandsantwoord.Als(
            new Uitvoertabel(
                "Post",
                ["Aan", "Onderwerp", "Geschreven", "Stand", "Fout"],
                [.. rijen.Select(bericht => (object?[])[bericht.Aan, bericht.Onderwerp, Datumtekst.Tijdstip(bericht.GemaaktOp), berichten.Stand(bericht), bericht.Fout])]),
            vorm,
            $"post-{gebruiker.OrganisatieCode}-{dag}");
    }
}
