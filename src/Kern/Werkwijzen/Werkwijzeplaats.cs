// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>One werkwijze in the ranking.</summary>
/// <param name="Werkwijze">Which one.</param>
/// <param name="Punten">How well it fits, from −100 (every answer speaks against it) to 100 (every answer speaks for it).</param>
/// <param name="Laagst">The fewest points it can get once the unknown answers are known.</param>
/// <param name="Hoogst">The most points.</param>
/// <param name="Redenen">What the answers say for and against it, the heaviest first.</param>
/// <param name="Regel">The rule that moved it, as a sentence; empty when none did.</param>
/// <param name="ValtAf">A rule excludes it.</param>
public sealed record Werkwijzeplaats(Werkwijze Werkwijze, int Punten, int Laagst, int Hoogst, ImmutableArray<Werkwijzereden> Redenen, string? Regel, bool ValtAf)
{
    /// <summary>How well it fits, in words.</summary>
    public string Woord => this switch
    {
        { ValtAf: true } => "valt af",
        { Punten: >= 40 } => "past goed",
        { Punten: >= 10 } => "past deels",
        { Punten: >= -20 } => "past weinig",
        _ => "past niet",
    };
}
