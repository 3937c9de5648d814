// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>The network of one opgave: its efforts, its goals, and where these lead.</summary>
public sealed class VanOpgaveModel(Bevindingenlezer bevindingen) : Netwerkpagina(bevindingen)
{
    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (Blik.Zoek<Opgave>(id) is not { } opgave)
        {
            return NotFound();
        }

        Kop("Netwerk", new Kruimel("Landschap", Weg.Opgaven), new Kruimel(opgave.Naam, Weg.Opgave(id)));
        await TekenAsync($"/opgaven/{id}/netwerk", opgave);
        return Page();
    }
}
