// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;

namespace Samenhang.Portfolio.Overleggen;

/// <summary>All meetings, and what was agreed in them and is not done.</summary>
public sealed class OverzichtModel : BeeldPagina
{
    /// <summary>Open action items that are shown at most.</summary>
    internal const int Meeste = 50;

    internal IReadOnlyList<Overleg> Overleggen { get; private set; } = [];

    internal IReadOnlyList<Afspraak> Afspraken { get; private set; } = [];

    /// <summary>Not held yet, the first one first.</summary>
    internal IReadOnlyList<Overleg> Komend => [.. Overleggen.Where(overleg => !overleg.Gehouden && overleg.Datum >= Peildatum).OrderBy(overleg => overleg.Datum)];

    /// <summary>The last one first.</summary>
    internal IReadOnlyList<Overleg> Geweest => [.. Overleggen.Where(overleg => overleg.Gehouden || overleg.Datum < Peildatum).OrderByDescending(overleg => overleg.Datum)];

    /// <summary>What was agreed and is not done, the oldest first.</summary>
    internal static IReadOnlyList<Afspraak> Open(Blik blik) => [.. blik.Alle<Afspraak>().Where(afspraak => afspraak.GedaanOp is null).OrderBy(afspraak => afspraak.Datum ?? DateOnly.MaxValue)];

    public void OnGet()
    {
        Overleggen = [.. Blik.Alle<Overleg>()];
        Afspraken = Open(Blik);
        Kop("Overleg");
    }
}
