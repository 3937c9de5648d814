// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Pagina;

/// <summary>Keeps the Blik of each viewer for as long as the Beeld itself is kept.</summary>
public sealed class Blikken
{
    private readonly ConditionalWeakTable<Beeld, ConcurrentDictionary<Kijker, Blik>> _perBeeld = [];

    /// <summary>The Beeld with the eyes of this viewer.</summary>
    public Blik Van(Beeld beeld, Kijker kijker)
    {
        // All who see the same share one Blik, and with it its projections.
        return _perBeeld.GetOrCreateValue(beeld).GetOrAdd(kijker, static (k, b) => new Blik(b, k), beeld);
    }
}
