// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Wegenkaart;

/// <summary>Why something moves along.</summary>
public enum Meebeweegreden
{
    /// <summary>It requires an effort that ends later, and would begin too early.</summary>
    Vereist,

    /// <summary>It is a milestone of an effort that moves.</summary>
    Mijlpaal,

    /// <summary>It must go together with the effort.</summary>
    MoetMet,
}

/// <summary>A record that moves along with an effort.</summary>
/// <param name="Oud">As it is.</param>
/// <param name="Nieuw">As it becomes.</param>
/// <param name="Reden">Why.</param>
/// <param name="Met">The effort it moves along with.</param>
/// <param name="Dagen">How many days later; below zero is earlier.</param>
/// <param name="Vooraf">It is chosen beforehand. What has begun already, and what must only go together, waits for somebody to choose it.</param>
public sealed record Meebeweger(Feit Oud, Feit Nieuw, Meebeweegreden Reden, Inspanning Met, int Dagen, bool Vooraf);
