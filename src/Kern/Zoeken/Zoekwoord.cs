// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>A word of a text in the form in which words are compared, and where it stands.</summary>
/// <param name="Woord">Lower case, without accents and punctuation.</param>
/// <param name="Begin">First character in the text.</param>
/// <param name="Eind">Character after the last one.</param>
/// <param name="Delen">How many words it was made of: more than one for "PR-012", which is also found as "pr012".</param>
internal readonly record struct Zoekwoord(string Woord, int Begin, int Eind, int Delen);
