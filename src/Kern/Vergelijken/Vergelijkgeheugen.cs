// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>Keeps the last comparisons for as long as the later Blik itself is kept: a page, its text and its file ask for the same one.</summary>
public sealed class Vergelijkgeheugen
{
    private const int Meeste = 8;
    private readonly ConditionalWeakTable<Blik, ConcurrentDictionary<(long Eerder, DateOnly DagEerder, DateOnly DagLater, Blik Nu), Vergelijkbeeld>> _bekend = [];

    /// <summary>The one memory.</summary>
    public static Vergelijkgeheugen Vast { get; } = new();

    /// <summary>The comparison of two moments for one viewer.</summary>
    /// <param name="eerder">The earlier Beeld with the eyes of the viewer.</param>
    /// <param name="later">The later Beeld with the same eyes.</param>
    /// <param name="nu">The newest Beeld with the same eyes.</param>
    /// <param name="dagEerder">The day with which dates of validity are read at the earlier moment.</param>
    /// <param name="dagLater">The same at the later moment.</param>
    public Vergelijkbeeld Van(Blik eerder, Blik later, Blik nu, DateOnly dagEerder, DateOnly dagLater)
    {
        var bekend = _bekend.GetOrCreateValue(later);
        var sleutel = (eerder.Versie, dagEerder, dagLater, nu);
        if (bekend.TryGetValue(sleutel, out var beeld))
        {
            return beeld;
        }

        if (bekend.Count >= Meeste)
        {
            bekend.Clear();
        }

        return bekend.GetOrAdd(sleutel, _ => new Vergelijkbeeld(Zichtpaar.Van(eerder, later, nu), dagEerder, dagLater));
    }
}
