// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Wegenkaart;

/// <summary>
/// Moves dates by days. Moving and moving back gives the same days; only words of a source, such as "medio 2026", are gone, because they
/// would no longer be true in between.
/// </summary>
public static class Verschuiving
{
    /// <summary>The most days something is moved at once: ten years.</summary>
    public const int MeesteDagen = 3653;

    /// <summary>The same date, so many days later; a period stays as long as it was.</summary>
    /// <param name="datering">Nothing stays nothing.</param>
    /// <param name="dagen">Below zero is earlier.</param>
    /// <exception cref="ArgumentOutOfRangeException">When <paramref name="dagen"/> is more than <see cref="MeesteDagen"/> either way, or the year would leave the calendar.</exception>
    public static Datering? Verschuif(this Datering? datering, int dagen)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs((long)dagen), MeesteDagen, nameof(dagen));
        return datering is null || dagen == 0 ? datering : new Datering(datering.Van.AddDays(dagen), datering.Tot.AddDays(dagen));
    }

    /// <summary>The same effort, so many days later.</summary>
    public static Inspanning Verschuif(this Inspanning inspanning, int dagen) =>
        inspanning with { Start = inspanning.Start.Verschuif(dagen), Eind = inspanning.Eind.Verschuif(dagen) };

    /// <summary>How many days later a begin is; 0 when one of both is unknown.</summary>
    public static int Begin(Datering? oud, Datering? nieuw) => oud is null || nieuw is null ? 0 : nieuw.Van.DayNumber - oud.Van.DayNumber;

    /// <summary>How many days later an end is; 0 when one of both is unknown.</summary>
    public static int Einde(Datering? oud, Datering? nieuw) => oud is null || nieuw is null ? 0 : nieuw.Tot.DayNumber - oud.Tot.DayNumber;
}
