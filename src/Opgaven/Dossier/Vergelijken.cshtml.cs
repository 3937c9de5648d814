// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Opgaven.Vergelijken;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Dossier;

/// <summary>What differs in one opgave between two moments.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class VergelijkenModel : Vergelijkpagina
{
    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        var uitkomst = await VergelijkAsync($"/opgaven/{id}/vergelijken", id) ?? Page();
        if (Opgave is { } opgave && Blik.Zoek(id) is not null)
        {
            Kop("Wat veranderde er?", new Kruimel("Landschap", Weg.Opgaven), new Kruimel(opgave.Naam, Weg.Opgave(id)));
        }
        else
        {
            Kop("Wat veranderde er?", new Kruimel("Landschap", Weg.Opgaven));
        }

        return uitkomst;
    }
}
