// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Runtime.CompilerServices;

namespace Samenhang.Kern.Landschap;

/// <summary>An immutable list that is equal to another when its items are, so that records holding one compare by value.</summary>
/// <typeparam name="T">What it holds; compared by its own equality.</typeparam>
[CollectionBuilder(typeof(Lijst), nameof(Lijst.Van))]
public sealed class Lijst<T> : IReadOnlyList<T>, IEquatable<Lijst<T>>
{
    private readonly T[] _delen;

    internal Lijst(T[] delen) => _delen = delen;

    /// <inheritdoc/>
    public int Count => _delen.Length;

    /// <inheritdoc/>
    public T this[int index] => _delen[index];

    /// <inheritdoc/>
    public bool Equals(Lijst<T>? other) => other is not null && _delen.AsSpan().SequenceEqual(other._delen);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Lijst<T>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var deel in _delen)
        {
            hash.Add(deel);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_delen).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
