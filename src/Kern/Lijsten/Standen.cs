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

    /// <summary>Since when the judgement of a stand holds without a break: confirming it again does not begin a new period.</summary>
    /// <param name="standen">All standen of the same record.</param>
    /// <param name="stand">One of them.</param>
    public static DateOnly Sinds(ImmutableArray<Stand> standen, Stand stand)
    {
        ArgumentNullException.ThrowIfNull(stand);
        var eerste = stand.Datum;
        foreach (var eerder in standen.Where(eerder => eerder.Datum < stand.Datum).OrderByDescending(eerder => eerder.Datum))
        {
            if (eerder.Oordeel != stand.Oordeel)
            {
                break;
            }

            eerste = eerder.Datum;
        }

        return eerste;
    }
}
