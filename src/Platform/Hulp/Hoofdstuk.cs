// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Hulp;

/// <summary>A chapter of the handbook.</summary>
/// <param name="Naam">Name in the address; empty for the table of contents.</param>
/// <param name="Titel">Its heading.</param>
/// <param name="Html">Its text as markup.</param>
public sealed record Hoofdstuk(string Naam, string Titel, string Html);
