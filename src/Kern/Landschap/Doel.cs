// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>An effect or goal; goals form a network by Bijdragen, not a tree.</summary>
public sealed record Doel : Feit
{
    /// <summary>Own code, unique in the organisation.</summary>
    [MaxLength(CodeMax)]
    public string? Code { get; init; }

    /// <summary>The opgave it belongs to.</summary>
    public Guid? OpgaveId { get; init; }

    /// <summary>The goal in words: more, larger, safer.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>Its level.</summary>
    public Doelsoort Soort { get; init; }

    /// <summary>How and when it can be measured.</summary>
    [MaxLength(TekstMax)]
    public string? Smart { get; init; }

    /// <summary>Organ that set it.</summary>
    [MaxLength(NaamMax)]
    public string? VastgesteldDoor { get; init; }

    /// <summary>True when it came in by import.</summary>
    public bool Overgenomen { get; init; }

    /// <summary>Where it was found.</summary>
    [MaxLength(BronMax)]
    public string? Bron { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;
}
