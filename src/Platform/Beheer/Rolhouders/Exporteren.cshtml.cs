// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Beheer.Leden;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Rolhouders;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class ExporterenModel(Rollenlijst rolhouders, HuidigeGebruiker huidige, TimeProvider klok) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? vorm, bool alles, CancellationToken stop)
    {
        var gebruiker = huidige.Gebruiker;
        var rijen = await rolhouders.LeesAsync(gebruiker.OrganisatieId, alles, stop);
        var dag = klok.Vandaag().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Bestandsantwoord.Als(Rollenlijst.Tabel(rijen), vorm, $"rolhouders-{gebruiker.OrganisatieCode}-{dag}");
    }
}
