// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen.Bron;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>A list that was found on a sheet.</summary>
/// <param name="Bestand">Name of the file.</param>
/// <param name="Blad">Name of the sheet; empty for a text file.</param>
/// <param name="Soort">What its rows are.</param>
/// <param name="Koprij">Row number of the last header row.</param>
/// <param name="TweeKoprijen">True when the header stands in two rows.</param>
/// <param name="Kolommen">All columns with a header.</param>
/// <param name="Rijen">The rows of the list.</param>
/// <param name="Overgeslagen">Rows that are no rows of the list, and what they are.</param>
/// <param name="ZonderKop">Filled cells of its rows that stand under no header.</param>
/// <param name="Sleutel">Recognises a list of the same shape later: the header in one form.</param>
public sealed record Tabel(
    string Bestand, string Blad, Lijstsoort Soort, int Koprij, bool TweeKoprijen, IReadOnlyList<Kolom> Kolommen,
    IReadOnlyList<Bronrij> Rijen, IReadOnlyList<(int Rij, Rijsoort Soort, string Tekst)> Overgeslagen,
    IReadOnlyList<(int Rij, int Kolom)> ZonderKop, string Sleutel)
{
    /// <summary>The columns that are not taken over.</summary>
    public IEnumerable<Kolom> Onbekend => Kolommen.Where(kolom => kolom.Veld is null);
}

/// <summary>A row of a list.</summary>
/// <param name="Nummer">Row number in the spreadsheet.</param>
/// <param name="Cellen">Per field the filled cells, by column.</param>
/// <param name="Sectie">The title of the block it stands in, or null.</param>
public sealed record Bronrij(int Nummer, IReadOnlyDictionary<string, IReadOnlyList<Bronwaarde>> Cellen, string? Sectie)
{
    /// <summary>The filled cells of a field; empty when the list does not tell.</summary>
    public IReadOnlyList<Bronwaarde> Alle(string veld) => Cellen.GetValueOrDefault(veld, []);

    /// <summary>The first filled cell of a field, or null.</summary>
    public Bronwaarde? Eerste(string veld) => Cellen.TryGetValue(veld, out var waarden) ? waarden[0] : null;
}

/// <summary>A filled cell of a field.</summary>
/// <param name="Kolom">Its column.</param>
/// <param name="Adres">Its address, such as B7.</param>
/// <param name="Cel">What it holds.</param>
/// <param name="Van">The row it really stands in, when it was carried down from a merged or open cell; else null.</param>
public sealed record Bronwaarde(Kolom Kolom, string Adres, Cel Cel, int? Van = null);
