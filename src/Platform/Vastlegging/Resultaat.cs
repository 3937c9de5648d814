// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Vastlegging;

/// <summary>What came of a handeling.</summary>
/// <param name="Beeld">The newest Beeld; the one before when it was refused.</param>
/// <param name="Bezwaren">Why it was refused; empty when it was recorded or changed nothing.</param>
/// <param name="Gewijzigd">Number of records that came, changed or went.</param>
public sealed record Resultaat(Beeld Beeld, ImmutableArray<Bezwaar> Bezwaren, int Gewijzigd)
{
    /// <summary>It was not refused.</summary>
    public bool Gelukt => Bezwaren.IsEmpty;
}
