// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Platform.Rechten;

namespace Samenhang.Portfolio.Besluitdossier;

/// <summary>Withdraws a proposal; it stays in the list.</summary>
[VereistRecht(Recht.BesluitNemen)]
public sealed class IntrekkenModel() : Besluitstap("Trek dit voorstel in")
{
    /// <summary>The form.</summary>
    [BindProperty]
    public Formulier Invoer { get; set; } = new();

    /// <summary>Records it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id))
        {
            return NotFound();
        }

        Reden = Net(Invoer.Waarom);
        return await LegVastAsync(Besluit, "Het voorstel is ingetrokken.", handeling: new TrekBesluitIn(id, Reden));
    }

    /// <inheritdoc/>
    protected override Task BeginAsync() => Task.CompletedTask;

    /// <summary>What is typed.</summary>
    public sealed class Formulier
    {
        [Display(Name = "Waarom"), MaxLength(Kern.Landschap.Feit.TekstMax)]
        public string? Waarom { get; set; }
    }
}
