// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Bron;

/// <summary>A row of a sheet, without trailing empty cells.</summary>
/// <param name="Nummer">The row number a spreadsheet shows: 1 for the first.</param>
/// <param name="Cellen">The cells from column A on.</param>
public sealed record Rij(int Nummer, IReadOnlyList<Cel> Cellen)
{
    /// <summary>The cell in a column (0 = A); an empty one beyond the end.</summary>
    public Cel Cel(int kolom) => kolom >= 0 && kolom < Cellen.Count ? Cellen[kolom] : Bron.Cel.Niets;

    /// <summary>True when no cell holds anything.</summary>
    public bool IsLeeg => Cellen.All(cel => cel.IsLeeg);
}

/// <summary>Cells that were merged into one; rows and columns count from 0, the last ones included.</summary>
/// <param name="Boven">First row.</param>
/// <param name="Onder">Last row.</param>
/// <param name="Links">First column.</param>
/// <param name="Rechts">Last column.</param>
public readonly record struct Samenvoeging(int Boven, int Onder, int Links, int Rechts);

/// <summary>A sheet of a workbook, or the whole of a text file.</summary>
/// <param name="Naam">The name of the sheet; empty for a text file.</param>
/// <param name="Verborgen">True when the sheet is hidden in the workbook.</param>
/// <param name="Rijen">The rows in order; empty rows are left out, numbers stay.</param>
/// <param name="Samenvoegingen">The merged cells.</param>
public sealed record Blad(string Naam, bool Verborgen, IReadOnlyList<Rij> Rijen, IReadOnlyList<Samenvoeging> Samenvoegingen)
{
    /// <summary>What the organisation calls something in a header (plain, in small letters), and the common name of it.</summary>
    public IReadOnlyDictionary<string, string> Eigennamen { get; init; } = new Dictionary<string, string>();
}

/// <summary>A file that was read.</summary>
/// <param name="Naam">The file name without folder.</param>
/// <param name="Bladen">The sheets that hold anything.</param>
/// <param name="Meldingen">What the reader must say: macros ignored, hidden sheets, formulas without a value.</param>
public sealed record Bronbestand(string Naam, IReadOnlyList<Blad> Bladen, IReadOnlyList<string> Meldingen);

/// <summary>Names cells as a spreadsheet does.</summary>
public static class Celadres
{
    /// <summary>The letters of a column: 0 is A, 26 is AA.</summary>
    public static string Kolom(int kolom) => kolom < 26 ? $"{(char)('A' + kolom)}" : Kolom((kolom / 26) - 1) + (char)('A' + (kolom % 26));

    /// <summary>The address of a cell: column 1 in row 7 is B7.</summary>
    public static string Van(int kolom, int rij) => $"{Kolom(kolom)}{rij}";
}
