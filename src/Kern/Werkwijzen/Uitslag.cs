// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>What the werkwijzetest says.</summary>
/// <param name="Antwoorden">The answer per question, in their order.</param>
/// <param name="Volgorde">All werkwijzen, the best fitting first.</param>
/// <param name="Mengvorm">The proposal to mix two; empty when one fits clearly best.</param>
/// <param name="Open">Unknown answers that can still change what fits best.</param>
public sealed record Uitslag(ImmutableArray<Antwoord> Antwoorden, ImmutableArray<Werkwijzeplaats> Volgorde, Mengvorm? Mengvorm, ImmutableArray<Openvraag> Open)
{
    /// <summary>How many questions have an answer.</summary>
    public int Beantwoord => Antwoorden.Count(antwoord => antwoord != Antwoord.Onbekend);

    /// <summary>Without any answer nothing can be said.</summary>
    public bool IsLeeg => Beantwoord == 0;

    /// <summary>What fits best: the first in the ranking, or what the mix begins with; "not chosen yet" without any answer.</summary>
    public Werkwijze Advies => IsLeeg ? Werkwijze.NogNietGekozen : Mengvorm?.Eerst ?? Volgorde[0].Werkwijze;
}
