// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>What a wyber brought: decisions, outcome, and every contribution with what became of it. It prints as it stands.</summary>
public sealed class VerslagModel(Zaallezer lezer) : Zaalpagina(lezer)
{
    internal Zaalinhoud Inhoud { get; private set; } = null!;

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await GevondenAsync("Verslag")) return NotFound();
        Inhoud = Zaal is { } zaal ? await Lezer.LeesAsync(zaal, HttpContext.RequestAborted) : Zaalinhoud.Leeg;
        return Page();
    }
}
