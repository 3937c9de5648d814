// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vandaag;

/// <summary>One thing that is missing, said once with everything that misses it.</summary>
/// <param name="Soort">What is missing.</param>
/// <param name="Waar">Where, at least one.</param>
public sealed record Leemte(Leemtesoort Soort, ImmutableArray<Feit> Waar);
