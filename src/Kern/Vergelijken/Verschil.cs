// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>One record that came, changed or went.</summary>
/// <param name="Oud">The earlier record; null when it came.</param>
/// <param name="Nieuw">The later record; null when it went.</param>
/// <param name="Velden">What differs; all filled fields when it came or went.</param>
public sealed record Verschil(Feit? Oud, Feit? Nieuw, ImmutableArray<Veldverschil> Velden)
{
    /// <summary>The latest content there is.</summary>
    public Feit Feit => Nieuw ?? Oud!;
}
