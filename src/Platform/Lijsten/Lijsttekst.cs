// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Platform.Lijsten;

/// <summary>Numbers and amounts as they stand in a dense list.</summary>
public static class Lijsttekst
{
    private const long Miljoen = 1_000_000_00;
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"1.250".</summary>
    public static string Getal(int getal) => getal is >= 0 and < 1000 ? getal.ToString(CultureInfo.InvariantCulture) : getal.ToString("#,0", Nederlands);

    /// <summary>"€ 3,12 mln" from a million on, otherwise "€ 250.000"; with a space that does not break.</summary>
    /// <param name="centen">Whole cents.</param>
    public static string Bedrag(long centen) => "€\u00a0" + BedragKaal(centen);

    /// <summary>The same without the sign of the currency, for beside another amount.</summary>
    /// <param name="centen">Whole cents.</param>
    public static string BedragKaal(long centen) =>
        Math.Abs(centen / Miljoen) >= 1
            ? Math.Round(centen / (decimal)Miljoen, 2).ToString("#,0.00", Nederlands) + "\u00a0mln"
            : Math.Round(centen / 100m, 0, MidpointRounding.AwayFromZero).ToString("#,0", Nederlands);

    /// <summary>The budget year as people read it: "2026", or "zonder jaar" for 0.</summary>
    public static string Jaar(int? jaar) => jaar is null or 0 ? "zonder jaar" : jaar.Value.ToString(CultureInfo.InvariantCulture);
}
