// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Bron;

/// <summary>What a cell holds.</summary>
public enum Celsoort
{
    /// <summary>Nothing.</summary>
    Leeg,

    /// <summary>Text.</summary>
    Tekst,

    /// <summary>A number; a percentage is stored as the number before the sign (25 % is 25).</summary>
    Getal,

    /// <summary>A date, shown as one in the workbook.</summary>
    Datum,

    /// <summary>True or false.</summary>
    Waar,

    /// <summary>An error of a formula, such as #N/B.</summary>
    Fout,
}

/// <summary>One cell of a source.</summary>
/// <param name="Soort">What it holds.</param>
/// <param name="Tekst">The content as text: as written, or as a Dutch reader would write the number or date.</param>
/// <param name="Getal">The number; 0 for other kinds.</param>
/// <param name="Datum">The date; the first day of the calendar for other kinds.</param>
public readonly record struct Cel(Celsoort Soort, string Tekst, decimal Getal = 0, DateOnly Datum = default)
{
    /// <summary>An empty cell.</summary>
    public static readonly Cel Niets = new(Celsoort.Leeg, "");

    /// <summary>A cell with text; only white space makes it empty.</summary>
    public static Cel VanTekst(string? tekst) => string.IsNullOrWhiteSpace(tekst) ? Niets : new(Celsoort.Tekst, tekst);

    /// <summary>A cell with a number.</summary>
    public static Cel VanGetal(decimal getal) => new(Celsoort.Getal, Getallen.Toon(getal), getal);

    /// <summary>A cell with a date.</summary>
    public static Cel VanDatum(DateOnly datum) => new(Celsoort.Datum, datum.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture), 0, datum);

    /// <summary>True when the cell holds nothing.</summary>
    public bool IsLeeg => Soort == Celsoort.Leeg;
}
