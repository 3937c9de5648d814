// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Kalender;

/// <summary>Times for short talks on one day, with time between them to write down what was said.</summary>
public static class Belrooster
{
    /// <summary>The moments at which a talk can begin.</summary>
    /// <param name="van">First moment, in Europe/Amsterdam.</param>
    /// <param name="tot">The last talk is over by then.</param>
    /// <param name="duur">Length of a talk; above zero.</param>
    /// <param name="tussen">Time between two talks; zero or more.</param>
    public static IReadOnlyList<TimeOnly> Maak(TimeOnly van, TimeOnly tot, TimeSpan duur, TimeSpan tussen)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(duur, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(tussen, TimeSpan.Zero);
        var tijden = new List<TimeOnly>();
        for (var begin = van.ToTimeSpan(); begin + duur <= tot.ToTimeSpan(); begin += duur + tussen) tijden.Add(TimeOnly.FromTimeSpan(begin));
        return tijden;
    }
}
