// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
namespace Samenhang.Kern.Landschap;

/// <summary>Within what an opgave must stay.</summary>
public sealed record Kaders : Deel
{
    /// <summary>Law.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Wettelijk { get; init; }

    /// <summary>Content.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Inhoud { get; init; }

    /// <summary>People.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Capaciteit { get; init; }

    /// <summary>Money.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Middelen { get; init; }
}
