// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Kern.Kalender;

/// <summary>
/// A date as precise as its source: one day, or a period when the source is vague ("medio 2026" is 1 May to 31 August 2026).
/// </summary>
public sealed record Datering
{
    private static readonly CultureInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL");

    /// <summary>Makes a period; both days are included.</summary>
    /// <param name="van">First day it can be.</param>
    /// <param name="tot">Last day it can be.</param>
    /// <param name="tekst">The words of the source, kept when they say more than the days; at most 100 characters.</param>
    /// <exception cref="ArgumentException">When <paramref name="tot"/> lies before <paramref name="van"/>.</exception>
    public Datering(DateOnly van, DateOnly tot, string? tekst = null)
    {
        if (tot < van)
        {
            throw new ArgumentException("The last day lies before the first.", nameof(tot));
        }

        Van = van;
        Tot = tot;
        Tekst = string.IsNullOrWhiteSpace(tekst) ? null : tekst.Length > 100 ? tekst[..100] : tekst;
    }

    /// <summary>First day it can be.</summary>
    public DateOnly Van { get; }

    /// <summary>Last day it can be.</summary>
    public DateOnly Tot { get; }

    /// <summary>The words of the source.</summary>
    public string? Tekst { get; }

    /// <summary>It is one day.</summary>
    public bool IsExact => Van == Tot;

    /// <summary>One day.</summary>
    public static Datering Op(DateOnly dag) => new(dag, dag);

    /// <summary>A whole calendar year.</summary>
    public static Datering Jaar(int jaar) => new(new DateOnly(jaar, 1, 1), new DateOnly(jaar, 12, 31));

    /// <summary>As people read it: "1 sep 2026", "2026", "Q3 2025", "mei 2026", the words of the source, or "1 mei – 31 aug 2026".</summary>
    public override string ToString()
    {
        if (IsExact)
        {
            return Van.ToString("d MMM yyyy", Nederlands);
        }

        if (Tekst is not null)
        {
            return Tekst;
        }

        var heleMaanden = Van.Day == 1 && Tot.AddDays(1).Day == 1;
        var maanden = heleMaanden ? ((Tot.Year - Van.Year) * 12) + Tot.Month - Van.Month + 1 : 0;
        return maanden switch
        {
            1 => Van.ToString("MMMM yyyy", Nederlands),
            3 when Van.Month % 3 == 1 => string.Create(CultureInfo.InvariantCulture, $"Q{(Van.Month + 2) / 3} {Van.Year}"),
            12 when Van.Month == 1 => Van.Year.ToString(CultureInfo.InvariantCulture),
            _ => $"{Van.ToString("d MMM yyyy", Nederlands)} – {Tot.ToString("d MMM yyyy", Nederlands)}",
        };
    }
}
