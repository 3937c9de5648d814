// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Globalization;

namespace Samenhang.Kern.Wegenkaart;

/// <summary>A mark on the time axis.</summary>
/// <param name="X">Where it begins, in pixels from the left.</param>
/// <param name="Breed">How wide it is, in pixels.</param>
/// <param name="Tekst">What stands there: "2026", "Q3", "sep".</param>
/// <param name="IsJaar">It is a year; otherwise a part of one.</param>
public sealed record Tik(double X, double Breed, string Tekst, bool IsJaar);

/// <summary>Turns days into places on the time axis and back.</summary>
public sealed class Tijdschaal
{
    /// <summary>A period is at most this many years.</summary>
    public const int MeesteJaren = 30;

    private static readonly string[] Maanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>Makes the axis; a drawing of a short period is made as wide as <paramref name="minstens"/>.</summary>
    /// <param name="van">First day.</param>
    /// <param name="tot">Last day; at most <see cref="MeesteJaren"/> years later, what lies beyond is left out.</param>
    /// <param name="zoom">How close.</param>
    /// <param name="minstens">The least width, in pixels.</param>
    /// <exception cref="ArgumentException">When the last day lies before the first.</exception>
    public Tijdschaal(DateOnly van, DateOnly tot, Zoom zoom, int minstens = 900)
    {
        if (tot < van)
        {
            throw new ArgumentException("The last day lies before the first.", nameof(tot));
        }

        (Van, Zoom) = (van, zoom);
        Tot = tot.Year - van.Year >= MeesteJaren ? van.AddYears(MeesteJaren).AddDays(-1) : tot;
        var dagen = Tot.DayNumber - Van.DayNumber + 1;
        var perDag = zoom switch { Zoom.Jaar => 120 / 365.25, Zoom.Kwartaal => 76 / 91.3, _ => 58 / 30.44 };
        PerDag = Math.Max(perDag, (double)minstens / dagen);
        Breedte = (int)Math.Ceiling(dagen * PerDag);
    }

    /// <summary>First day.</summary>
    public DateOnly Van { get; }

    /// <summary>Last day.</summary>
    public DateOnly Tot { get; }

    /// <summary>How close.</summary>
    public Zoom Zoom { get; }

    /// <summary>Pixels that a day is wide.</summary>
    public double PerDag { get; }

    /// <summary>Width of the axis, in pixels.</summary>
    public int Breedte { get; }

    /// <summary>Where a day begins, in pixels from the left; below zero or beyond <see cref="Breedte"/> for a day outside the period.</summary>
    public double X(DateOnly dag) => (dag.DayNumber - Van.DayNumber) * PerDag;

    /// <summary>Where a day ends.</summary>
    public double Einde(DateOnly dag) => (dag.DayNumber - Van.DayNumber + 1) * PerDag;

    /// <summary>Lies a day in the period?</summary>
    public bool Bevat(DateOnly dag) => dag >= Van && dag <= Tot;

    /// <summary>The years, and the quarters or months in them, from left to right; parts that fall outside the period are cut off.</summary>
    public ImmutableArray<Tik> Tikken()
    {
        var tikken = ImmutableArray.CreateBuilder<Tik>();
        for (var jaar = Van.Year; jaar <= Tot.Year; jaar++)
        {
            tikken.Add(Maak(new DateOnly(jaar, 1, 1), 12, jaar.ToString(CultureInfo.InvariantCulture), true));
        }

        var maanden = Zoom switch { Zoom.Kwartaal => 3, Zoom.Maand => 1, _ => 0 };
        for (var begin = new DateOnly(Van.Year, 1, 1); maanden > 0 && begin <= Tot; begin = begin.AddMonths(maanden))
        {
            if (begin.AddMonths(maanden) > Van)
            {
                tikken.Add(Maak(begin, maanden, maanden == 3 ? $"Q{(begin.Month + 2) / 3}" : Maanden[begin.Month - 1], false));
            }
        }

        return tikken.ToImmutable();
    }

    private Tik Maak(DateOnly begin, int maanden, string tekst, bool isJaar)
    {
        var (links, rechts) = (Math.Max(0, X(begin)), Math.Min(Breedte, X(begin.AddMonths(maanden))));
        return new Tik(links, rechts - links, tekst, isJaar);
    }
}
