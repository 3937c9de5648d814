// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace Samenhang.Kern.Landschap;

/// <summary>What was answered to one question of the werkwijzetest.</summary>
public sealed record Vraagantwoord : Deel
{
    /// <summary>Number of the question, from 1 to 14.</summary>
    public required int Vraag { get; init; }

    /// <summary>The answer.</summary>
    public Antwoord Antwoord { get; init; }

    /// <summary>Why this answer.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Noot { get; init; }
}
