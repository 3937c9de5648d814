// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Uitwisseling.Schrijven;

namespace Samenhang.Platform.Beheer.Leden;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class ExporterenModel(Ledenlijst leden, HuidigeGebruiker huidige, TimeProvider klok) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? vorm, CancellationToken stop)
    {
        var gebruiker = huidige.Gebruiker;
        var rijen = await leden.LeesAsync(gebruiker.OrganisatieId, stop);
        var dag = klok.Vandaag().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Bestandsantwoord.Als(
            new Uitvoertabel("Leden", ["Naam", "E-mailadres", "Rollen nu"], [.. rijen.Select(lid => (object?[])[lid.Naam, lid.Email, leden.RollenNu(lid)])]),
            vorm,
            $"leden-{gebruiker.OrganisatieCode}-{dag}");
    }
}
