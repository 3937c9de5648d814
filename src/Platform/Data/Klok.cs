// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Data;

/// <summary>The calendar of the Netherlands.</summary>
public static class Klok
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The date it is now in Europe/Amsterdam.</summary>
    public static DateOnly Vandaag(this TimeProvider klok) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(klok.GetUtcNow(), Amsterdam).DateTime);

    /// <summary>The instant (UTC) at which a day begins in Europe/Amsterdam.</summary>
    public static DateTime BeginVan(DateOnly dag) => TimeZoneInfo.ConvertTimeToUtc(dag.ToDateTime(default), Amsterdam);
}
