// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Handelingen;

/// <summary>The records that come, change or go together; without any it is no change.</summary>
/// <param name="Mutaties">In their order.</param>
public sealed record Wijziging(ImmutableArray<Mutatie> Mutaties) : Uitkomst
{
    /// <summary>These records come or change.</summary>
    public static Wijziging Zet(params IEnumerable<Feit> feiten) => new([.. feiten.Select(Mutatie.Zet)]);

    /// <summary>These records go.</summary>
    public static Wijziging Weg(params IEnumerable<Feit> feiten) => new([.. feiten.Select(Mutatie.Weg)]);
}
