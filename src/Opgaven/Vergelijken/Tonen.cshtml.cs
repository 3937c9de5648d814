// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>What differs in the whole landschap between two moments.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel : Vergelijkpagina
{
    internal const string Pad = "/vergelijken";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        Kop("Wat veranderde er?", new Kruimel("Landschap", Weg.Opgaven));
        return await VergelijkAsync(Pad) ?? Page();
    }
}
