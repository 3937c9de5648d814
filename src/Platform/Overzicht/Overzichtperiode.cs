// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Platform.Overzicht;

/// <summary>The period an overview is for, on the clock of Amsterdam.</summary>
internal static class Overzichtperiode
{
    /// <summary>Name of the running period; null before its hour has come. A program that was off at that hour makes it later in the same period.</summary>
    /// <param name="ritme">How often.</param>
    /// <param name="lokaal">The clock in Europe/Amsterdam.</param>
    /// <param name="uur">The hour from which overviews go out.</param>
    internal static string? Van(Overzichtritme ritme, DateTime lokaal, int uur)
    {
        if (ritme == Overzichtritme.Dagelijks) return lokaal.Hour < uur ? null : lokaal.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (ritme != Overzichtritme.Wekelijks || (lokaal.DayOfWeek == DayOfWeek.Monday && lokaal.Hour < uur)) return null;
        return string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(lokaal)}-W{ISOWeek.GetWeekOfYear(lokaal):00}");
    }
}
