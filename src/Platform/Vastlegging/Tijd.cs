// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Vastlegging;

/// <summary>Instants as they are stored, and days as people in the Netherlands mean them.</summary>
public static class Tijd
{
    private static readonly TimeZoneInfo Amsterdam = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day in Europe/Amsterdam on which this instant falls.</summary>
    /// <param name="utc">An instant in UTC.</param>
    public static DateOnly Dag(DateTime utc) => DateOnly.FromDateTime(InAmsterdam(utc));

    /// <summary>The clock in Europe/Amsterdam at this instant.</summary>
    /// <param name="utc">An instant in UTC.</param>
    public static DateTime InAmsterdam(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), Amsterdam);

    /// <summary>The instant (UTC) at which the clock in Europe/Amsterdam shows this. In the hour that summer time skips, the instant it would have been without; in the hour that comes twice, the second.</summary>
    /// <param name="klok">Day and time on the clock.</param>
    public static DateTime NaarUtc(DateTime klok)
    {
        var los = DateTime.SpecifyKind(klok, DateTimeKind.Unspecified);
        return TimeZoneInfo.ConvertTimeToUtc(Amsterdam.IsInvalidTime(los) ? los.AddHours(1) : los, Amsterdam);
    }

    /// <summary>Today in Europe/Amsterdam.</summary>
    public static DateOnly Vandaag(TimeProvider klok) => Dag(klok.GetUtcNow().UtcDateTime);

    /// <summary>The midnight in Europe/Amsterdam with which this day ends, UTC.</summary>
    internal static DateTime EindeVan(DateOnly dag) =>
        TimeZoneInfo.ConvertTimeToUtc(dag.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Unspecified), Amsterdam);

    internal static long NaarMicroseconden(DateTime utc) => (utc.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    internal static DateTime VanMicroseconden(long microseconden) => DateTime.UnixEpoch.AddTicks(microseconden * TimeSpan.TicksPerMicrosecond);
}
