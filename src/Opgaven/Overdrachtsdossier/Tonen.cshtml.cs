// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;

namespace Samenhang.Opgaven.Overdrachtsdossier;

/// <summary>What is handed over at a change of executive, as a page; first the moment is chosen.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel : Overdrachtspagina
{
    /// <summary>Moments with a name, the newest first.</summary>
    internal IReadOnlyList<Moment> Momenten { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public IActionResult OnGet()
    {
        if (!Lees()) return NotFound();
        Momenten = [.. Blik.Alle<Moment>().OrderByDescending(moment => moment.OpVersie)];
        return Page();
    }

    internal string OpMoment(Moment moment) => $"/overdrachtsdossier?op={new Peil(null, moment.Id).Waarde}{(Opgave is { } id ? $"&opgave={id}" : "")}";
}
