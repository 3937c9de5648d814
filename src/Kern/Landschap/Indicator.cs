// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>Measures a goal.</summary>
public sealed record Indicator : Feit
{
    /// <summary>Own code, unique in the organisation.</summary>
    [MaxLength(CodeMax)]
    public string? Code { get; init; }

    /// <summary>Name.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>The goal it measures.</summary>
    public Guid? DoelId { get; init; }

    /// <summary>What it measures.</summary>
    public Indicatorsoort Soort { get; init; }

    /// <summary>Unit of every figure.</summary>
    [MaxLength(NaamMax)]
    public string? Eenheid { get; init; }

    /// <summary>Which way it should go.</summary>
    public Richting Richting { get; init; }

    /// <summary>Legal norm; not a streefwaarde.</summary>
    [MaxLength(TekstMax)]
    public string? WettelijkeNorm { get; init; }

    /// <summary>Who makes the figure.</summary>
    [MaxLength(BronMax)]
    public string? Cijferbron { get; init; }

    /// <summary>How it is counted.</summary>
    [MaxLength(TekstMax)]
    public string? Definitie { get; init; }

    /// <summary>How often it is measured.</summary>
    [MaxLength(NaamMax)]
    public string? Peilfrequentie { get; init; }

    /// <summary>Number in the Regeling beleidsindicatoren (BBV).</summary>
    [MaxLength(CodeMax)]
    public string? BbvNummer { get; init; }

    /// <summary>True when it came in by import.</summary>
    public bool Overgenomen { get; init; }

    /// <summary>Where it was found.</summary>
    [MaxLength(BronMax)]
    public string? Bron { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;
}
