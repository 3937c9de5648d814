// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>An opgave, goal or effort has a share in a programme, taakveld or product.</summary>
public sealed record Begrotingskoppeling : Feit
{
    /// <summary>The opgave, goal or effort.</summary>
    public required Guid Van { get; init; }

    /// <summary>What it points to.</summary>
    public Begrotingsdimensie Dimensie { get; init; }

    /// <summary>Name or code of the programme, taakveld or product.</summary>
    [MaxLength(NaamMax)]
    public required string Naar { get; init; }

    /// <summary>Budget year; empty when the source does not tell.</summary>
    public int? Jaar { get; init; }

    /// <summary>Share of the money of <see cref="Van"/>, 0 to 100; empty is unknown.</summary>
    public decimal? Percentage { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naar;
}
