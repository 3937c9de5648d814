// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
namespace Samenhang.Kern.Landschap;

/// <summary>Light of one aspect, with a sentence.</summary>
public sealed record Aspectstand : Deel
{
    /// <summary>The judgement.</summary>
    public Licht Licht { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Toelichting { get; init; }
}
