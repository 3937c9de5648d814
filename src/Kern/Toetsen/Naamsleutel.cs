// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Toetsen;

/// <summary>A key of a name.</summary>
/// <param name="Sleutel">What another name may share.</param>
/// <param name="Woord">Hash of the word that may differ in a name with this key; 0 when all words are in it.</param>
internal readonly record struct Naamsleutel(ulong Sleutel, ulong Woord);
