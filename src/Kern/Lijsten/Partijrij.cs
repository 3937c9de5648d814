// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>A party as a row of a list.</summary>
/// <param name="Partij">The party.</param>
/// <param name="Opgaven">The opgaven it takes part in.</param>
/// <param name="Inspanningen">The efforts it takes part in.</param>
public sealed record Partijrij(Partij Partij, ImmutableArray<Opgave> Opgaven, ImmutableArray<Inspanning> Inspanningen);
