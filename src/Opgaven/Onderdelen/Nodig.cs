// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Opgaven.Onderdelen;

/// <summary>Something that must be there before a step can be made.</summary>
/// <param name="Wat">What, in a few words.</param>
/// <param name="Wie">Who takes care of it.</param>
/// <param name="IsEr">It is there.</param>
/// <param name="Adres">The page that fixes it; nothing when it is there, or when the viewer may not.</param>
internal sealed record Nodig(string Wat, string Wie, bool IsEr, string? Adres);
