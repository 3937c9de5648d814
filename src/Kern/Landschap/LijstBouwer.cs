// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Makes a <see cref="Lijst{T}"/>.</summary>
public static class Lijst
{
    /// <summary>Copies the items in their order; an empty span gives one shared empty list.</summary>
    public static Lijst<T> Van<T>(ReadOnlySpan<T> delen) => delen.IsEmpty ? Leeg<T>.Waarde : new Lijst<T>(delen.ToArray());

    /// <summary>Copies the items in their order.</summary>
    public static Lijst<T> Uit<T>(IEnumerable<T> delen) => Van<T>(delen.ToArray());

    private static class Leeg<T>
    {
        internal static readonly Lijst<T> Waarde = new([]);
    }
}
