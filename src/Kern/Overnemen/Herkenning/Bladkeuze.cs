// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>What a person said about a list: its kind, its header row, and the field of each column. Remembered for lists of the same shape.</summary>
public sealed record Bladkeuze
{
    /// <summary>The file it was said of; empty when it is remembered.</summary>
    public string Bestand { get; init; } = "";

    /// <summary>The sheet it was said of.</summary>
    public string Blad { get; init; } = "";

    /// <summary>Header row as a spreadsheet numbers it, when chosen by hand.</summary>
    public int? Koprij { get; init; }

    /// <summary>True when the row above it belongs to the header.</summary>
    public bool TweeKoprijen { get; init; }

    /// <summary>The kind of list.</summary>
    public Lijstsoort? Soort { get; init; }

    /// <summary>True when the sheet is not taken over.</summary>
    public bool Overslaan { get; init; }

    /// <summary>Field per column (0 = A); null for a column that is not taken over. Columns that are left out are recognised.</summary>
    public IReadOnlyDictionary<int, string?> Velden { get; init; } = new Dictionary<int, string?>();

    /// <summary>The header it holds for: <see cref="Tabel.Sleutel"/>.</summary>
    public string Sleutel { get; init; } = "";
}
