// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Vandaag;

/// <summary>How many of the efforts that run have a stand that somebody confirmed within the agreed weeks.</summary>
/// <param name="Vers">How many have.</param>
/// <param name="Lopend">How many run.</param>
public readonly record struct Standdekking(int Vers, int Lopend)
{
    /// <summary>Share in whole percents, 0 to 100; 0 when nothing runs.</summary>
    public int Procent => Lopend == 0 ? 0 : (int)Math.Round(100.0 * Vers / Lopend, MidpointRounding.AwayFromZero);

    /// <summary>Counts these efforts; who may not see one does not count it.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="inspanningen">The efforts.</param>
    /// <param name="weken">The agreement.</param>
    /// <param name="dag">The day in Europe/Amsterdam.</param>
    public static Standdekking Van(Blik blik, IEnumerable<Inspanning> inspanningen, int weken, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(inspanningen);
        var (vers, lopend) = (0, 0);
        foreach (var inspanning in inspanningen)
        {
            if (!Standritme.Loopt(inspanning)) continue;
            lopend++;
            if (IsVers(blik, inspanning, weken, dag)) vers++;
        }

        return new(vers, lopend);
    }

    /// <summary>Somebody confirmed its stand within the agreed weeks.</summary>
    public static bool IsVers(Blik blik, Inspanning inspanning, int weken, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(blik);
        ArgumentNullException.ThrowIfNull(inspanning);
        return Standen.Geldend(blik.Naar(r => r.StandenVan, inspanning.Id), dag) is { BevestigdDoorId: not null, BevestigdOp: { } op } && dag.DayNumber - op.DayNumber <= 7 * weken;
    }
}
