// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Which of several standen holds.</summary>
public static class Standen
{
    /// <summary>The newest one that is not about a day after the peildatum; of two about one day the one recorded last. Empty when there is none.</summary>
    public static Stand? Geldend(ImmutableArray<Stand> standen, DateOnly peildatum)
    {
        Stand? geldend = null;
        foreach (var stand in standen)
        {
            if (stand.Datum <= peildatum
                && (geldend is null || stand.Datum > geldend.Datum || (stand.Datum == geldend.Datum && stand.SindsVersie >= geldend.SindsVersie)))
            {
                geldend = stand;
            }
        }

        return geldend;
    }
}
