// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>Figures of indicators as people read them in Dutch.</summary>
public static class Cijfertekst
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>"1.250,5".</summary>
    public static string Toon(decimal waarde) => waarde.ToString("#,0.############", Nederlands);

    /// <summary>"58%", "5,4 weken": with the unit, and a space that does not break.</summary>
    /// <param name="waarde">The figure.</param>
    /// <param name="eenheid">Unit; nothing when it is not known.</param>
    public static string Toon(decimal waarde, string? eenheid) => eenheid switch
    {
        null or "" => Toon(waarde),
        _ when eenheid.StartsWith('%') => Toon(waarde) + eenheid,
        _ => $"{Toon(waarde)}\u00a0{eenheid}",
    };

    /// <summary>The figures as points of a drawing.</summary>
    /// <param name="metingen">Figures of one indicator.</param>
    public static IReadOnlyList<Grafiekpunt> Punten(IEnumerable<Meting> metingen) => [.. metingen.Select(Punt)];

    /// <summary>A figure as a point of a drawing, at the start of its period.</summary>
    public static Grafiekpunt Punt(Meting meting) =>
        new(meting.Periode.Van, meting.Waarde, meting.Periode.ToString(), meting.Status == Metingstatus.Voorlopig);
}
