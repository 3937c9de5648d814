// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Landschap;

/// <summary>The figures of one indicator read together: where it started, where it is, and where it should be.</summary>
public sealed class Meetreeks
{
    /// <summary>Orders the figures.</summary>
    /// <param name="metingen">Figures of one indicator; any order.</param>
    public Meetreeks(IEnumerable<Meting> metingen)
    {
        Alle =
        [
            .. metingen.OrderByDescending(meting => meting.Periode.Tot).ThenByDescending(meting => meting.Periode.Van)
                .ThenBy(meting => meting.Soort).ThenByDescending(meting => meting.Peildatum).ThenBy(meting => meting.Id),
        ];
        Nulmeting = Alle.LastOrDefault(meting => meting.Soort == Metingsoort.Nulmeting);
        Streefwaarde = Alle.FirstOrDefault(meting => meting.Soort == Metingsoort.Streefwaarde);
        Laatste = Alle.FirstOrDefault(meting => meting.Soort == Metingsoort.Realisatie) ?? Nulmeting;
    }

    /// <summary>Every figure, newest period first.</summary>
    public ImmutableArray<Meting> Alle { get; }

    /// <summary>The first nulmeting; null when there is none.</summary>
    public Meting? Nulmeting { get; }

    /// <summary>What was measured last: the newest realisatie, or else the nulmeting; null when nothing was measured.</summary>
    public Meting? Laatste { get; }

    /// <summary>The streefwaarde that lies furthest ahead; null when there is none.</summary>
    public Meting? Streefwaarde { get; }

    /// <summary>What was measured: nulmeting and realisatie.</summary>
    public IEnumerable<Meting> Gemeten => Alle.Where(meting => meting.Soort is Metingsoort.Nulmeting or Metingsoort.Realisatie);
}
