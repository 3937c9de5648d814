// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>A player, outside or inside.</summary>
public sealed record Partij : Feit
{
    /// <summary>Name.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>What kind.</summary>
    public Partijsoort Soort { get; init; }

    /// <summary>What it has at stake.</summary>
    [MaxLength(TekstMax)]
    public string? Belang { get; init; }

    /// <summary>How much it can do.</summary>
    public Gewicht Invloed { get; init; }

    /// <summary>Its attitude; internal.</summary>
    public Houding Houding { get; init; }

    /// <summary>How to reach it.</summary>
    [MaxLength(TekstMax)]
    public string? Contact { get; init; }

    /// <summary>Where it takes part.</summary>
    public Lijst<Betrokkenheid> Betrokken { get; init => field = value ?? []; } = [];

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;
}
