// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Besluiten;

/// <summary>What happens to the support of a goal.</summary>
/// <param name="Doel">The goal.</param>
/// <param name="Voor">How many efforts contribute to it now.</param>
/// <param name="Na">How many do so afterwards.</param>
public sealed record Doelgevolg(Doel Doel, int Voor, int Na);
