// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Platform.Beheer.Afdelingen;

[VereistRecht(Recht.PersonenBeheren)]
public sealed class ExporterenModel(SamenhangContext context, HuidigeGebruiker huidige, TimeProvider klok) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? vorm, CancellationToken stop)
    {
        var gebruiker = huidige.Gebruiker;
        var rijen = await BeherenModel.LeesAsync(context, gebruiker.OrganisatieId, stop);
        return Bestandsantwoord.Als(
            new Uitvoertabel("Afdelingen", ["Naam", "Personen", "Opgeheven"], [.. rijen.Select(rij => (object?[])[rij.Naam, (decimal)rij.Personen, rij.Actief ? "nee" : "ja"])]),
            vorm,
            $"afdelingen-{gebruiker.OrganisatieCode}-{klok.Vandaag():yyyy-MM-dd}");
    }
}
