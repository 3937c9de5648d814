// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>A decision about opgaven or efforts.</summary>
public sealed record Besluit : Feit
{
    /// <summary>What it does.</summary>
    public Besluitsoort Soort { get; init; }

    /// <summary>What is decided, in one line.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>Opgaven and efforts it is about.</summary>
    public Lijst<Guid> Over { get; init => field = value ?? []; } = [];

    /// <summary>Organ that decides.</summary>
    [MaxLength(NaamMax)]
    public string? Organ { get; init; }

    /// <summary>Where it stands.</summary>
    public Besluitstatus Status { get; init; }

    /// <summary>Date.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Number.</summary>
    [MaxLength(CodeMax)]
    public string? Nummer { get; init; }

    /// <summary>Address in the council or case system.</summary>
    [MaxLength(BronMax)]
    public string? Link { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(TekstMax)]
    public string? Motivering { get; init; }

    /// <summary>Consequence for goals, people and money.</summary>
    [MaxLength(TekstMax)]
    public string? Gevolg { get; init; }

    /// <summary>Votes, for raad, Staten and AB.</summary>
    [MaxLength(TekstMax)]
    public string? Stemverhouding { get; init; }

    /// <summary>Note of the college; confidential.</summary>
    [MaxLength(TekstMax)]
    public string? Aantekening { get; init; }

    /// <summary>Who may see it.</summary>
    public Zichtbaarheid Zichtbaarheid { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;
}
