// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Uitwisseling.Schrijven;

/// <summary>A list to be written: text, numbers (decimal), dates (DateOnly) or nothing in each cell.</summary>
/// <param name="Naam">Name of the file or sheet.</param>
/// <param name="Koppen">Headers.</param>
/// <param name="Rijen">Cells per row, as many as there are headers.</param>
public sealed record Uitvoertabel(string Naam, IReadOnlyList<string> Koppen, IReadOnlyList<object?[]> Rijen);
