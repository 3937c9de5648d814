// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Lijsten;

/// <summary>The head of a page with a list.</summary>
/// <param name="Titel">Title.</param>
/// <param name="Werkmap">Address of the list as a workbook; nothing when it may not be taken out.</param>
/// <param name="Tekstbestand">Address of the list as text; nothing when it may not be taken out.</param>
/// <param name="Nieuw">Address of the page that adds one; nothing when that may not be done.</param>
/// <param name="Nieuwtekst">Words of that link.</param>
public sealed record Lijstkop(string Titel, string? Werkmap, string? Tekstbestand, string? Nieuw, string Nieuwtekst)
{
    /// <summary>Address where many of them are changed together; nothing when that may not be done.</summary>
    public string? Samen { get; init; }
}
