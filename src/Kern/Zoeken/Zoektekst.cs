// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>A text by which a record is found.</summary>
/// <param name="Veld">How much it weighs.</param>
/// <param name="Tekst">The text as it was written; may be empty.</param>
public readonly record struct Zoektekst(Veld Veld, string? Tekst);
