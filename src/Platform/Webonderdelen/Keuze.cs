// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>One choice in a list, a group of radio buttons or check boxes.</summary>
/// <param name="Waarde">Value that the form sends.</param>
/// <param name="Tekst">What people read.</param>
/// <param name="Uitleg">A line below it; nothing in a list.</param>
public sealed record Keuze(string Waarde, string Tekst, string? Uitleg = null)
{
    /// <summary>The choices of an enumeration, in its order, with the words people read.</summary>
    public static IReadOnlyList<Keuze> Van<T>()
        where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(keuze => new Keuze(keuze.ToString(), Woorden.MetHoofdletter(Woorden.Van(keuze))))];
}
