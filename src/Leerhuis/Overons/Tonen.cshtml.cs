// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Overons;

/// <summary>The association itself, for everybody: what it is, its figures with their days, and its bestuur now and before.</summary>
public sealed class TonenModel : Openbarepagina
{
    internal IReadOnlyList<Verenigingscijfer> Cijfers { get; private set; } = [];

    internal IReadOnlyList<Bestuurslid> Bestuur { get; private set; } = [];

    internal IReadOnlyList<Bestuurslid> Eerder { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (Vereniging is not { } vereniging) return NotFound();
        Kop($"Over {vereniging.Naam}");
        Cijfers = await Dienst<Verenigingsfeiten>().CijfersAsync(Org, stop);
        var dag = Tijd.Dag(Nu);
        var alle = await Dienst<Verenigingsfeiten>().BestuurAsync(Org, stop);
        Bestuur = [.. alle.Where(rij => rij.GeldtOp(dag))];
        Eerder = [.. alle.Where(rij => rij.Tot < dag).OrderByDescending(rij => rij.Tot)];
        return Page();
    }

    internal static string Getal(int aantal) => aantal.ToString("#,0", CultureInfo.GetCultureInfo("nl-NL"));
}
