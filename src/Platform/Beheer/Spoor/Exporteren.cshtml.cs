// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Beheer.Spoor;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class ExporterenModel(Sporenzoeker zoeker, HuidigeGebruiker huidige, TimeProvider klok) : PageModel
{
    public async Task<IActionResult> OnGetAsync(string? vorm, Spoorsoort? soort, string? wie, DateOnly? van, DateOnly? tot, CancellationToken stop)
    {
        if (!ModelState.IsValid) return NotFound();
        var gebruiker = huidige.Gebruiker;
        var regels = await zoeker.LeesAsync(gebruiker.OrganisatieId, new Sporenzoeker.Vraag(soort, wie, van, tot), int.MaxValue, stop);
        var dag = klok.Vandaag().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Bestandsantwoord.Als(Sporenzoeker.Tabel(regels), vorm, $"toegangsspoor-{gebruiker.OrganisatieCode}-{dag}");
    }
}
