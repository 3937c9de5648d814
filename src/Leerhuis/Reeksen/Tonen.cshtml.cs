// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Reeksen;

/// <summary>A series: what binds it, what is coming, what was, and how to follow it.</summary>
public sealed class TonenModel : Openbarepagina
{
    internal Reeks Reeks { get; private set; } = null!;

    internal IReadOnlyList<Activiteitkaart> Komend { get; private set; } = [];

    internal IReadOnlyList<Activiteitkaart> Geweest { get; private set; } = [];

    /// <summary>For how many somebody can sign up here.</summary>
    internal int Open => Komend.Count(kaart => AanmeldenModel.KanHier(kaart, Nu));

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (Vereniging is null || await Dienst<Reekslezer>().LeesAsync(Org, id, stop) is not var (reeks, kaarten)) return NotFound();
        Reeks = reeks;
        Komend = [.. kaarten.Where(kaart => !kaart.IsVoorbij(Nu))];
        Geweest = [.. kaarten.Where(kaart => kaart.IsVoorbij(Nu)).Reverse()];
        Kop(reeks.Naam);
        return Page();
    }
}
