// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Platform.Wyberzalen;

namespace Samenhang.Opgaven.Wybers;

/// <summary>The room in big letters, for a projector: the question, how to join, and what comes in.</summary>
public sealed class SchermModel(Zaallezer lezer) : Zaalpagina(lezer)
{
    /// <summary>Contributions that fit on a screen.</summary>
    internal const int Meeste = 12;

    internal Zaalinhoud Inhoud { get; private set; } = null!;

    internal string? Beslisser => Personen.Zoek(Wyber.BeslisserId)?.Naam;

    internal string? Omslagdoor => Personen.Zoek(Wyber.Omslag?.DoorId)?.Naam;

    internal string Deelnameadres => $"{Request.Scheme}://{Request.Host}{Request.PathBase}/w/{Zaal!.Code}";

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        if (!await GevondenAsync("Groot scherm") || Zaal is not { } zaal) return NotFound();
        Inhoud = await Lezer.LeesAsync(zaal, HttpContext.RequestAborted);
        return Page();
    }
}
