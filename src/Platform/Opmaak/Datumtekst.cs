// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Opmaak;

/// <summary>Dates as people read them in Dutch, the same on every machine.</summary>
public static class Datumtekst
{
    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    private static readonly string[] Korte = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>"23 nov 2026": in tables and beside figures.</summary>
    public static string Kort(DateOnly datum) => $"{datum.Day} {Korte[datum.Month - 1]} {datum.Year}";

    /// <summary>"23 november 2026": in sentences and headings.</summary>
    public static string Lang(DateOnly datum) => $"{datum.Day} {Maanden[datum.Month - 1]} {datum.Year}";

    /// <summary>"23 nov 2026, 14.05 uur": an instant, on the clock of Amsterdam.</summary>
    public static string Tijdstip(DateTime utc)
    {
        var klok = Tijd.InAmsterdam(utc);
        return $"{Kort(DateOnly.FromDateTime(klok))}, {klok.Hour}.{klok.Minute:00} uur";
    }

    /// <summary>"23-11-2026": in form fields.</summary>
    public static string Invoer(DateOnly datum) => $"{datum.Day:00}-{datum.Month:00}-{datum.Year:0000}";
}
