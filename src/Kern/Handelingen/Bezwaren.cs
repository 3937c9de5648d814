// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Handelingen;

/// <summary>The handeling is refused; nothing changes.</summary>
/// <param name="Alle">Why, at least one.</param>
public sealed record Bezwaren(ImmutableArray<Bezwaar> Alle) : Uitkomst
{
    /// <summary>One objection.</summary>
    public static Bezwaren Eén(string veld, string melding, string? regel = null) => new([new Bezwaar(veld, melding, regel)]);
}
