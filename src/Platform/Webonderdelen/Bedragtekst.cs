// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Amounts of money in whole cents as people read and type them.</summary>
public static class Bedragtekst
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"1.250.000" or "1.250,50": as typed in a field.</summary>
    public static string Invoer(long centen) => (centen / 100m).ToString(centen % 100 == 0 ? "#,0" : "#,0.00", Nederlands);

    /// <summary>"€ 1.250.000", with a space that does not break.</summary>
    public static string Toon(long centen) => $"€\u00a0{Invoer(centen)}";
}
