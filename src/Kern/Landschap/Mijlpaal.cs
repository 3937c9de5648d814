// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Samenhang.Kern.Kalender;

namespace Samenhang.Kern.Landschap;

/// <summary>A point on the way of an opgave or effort.</summary>
public sealed record Mijlpaal : Feit
{
    /// <summary>The opgave or effort.</summary>
    public required Guid Op { get; init; }

    /// <summary>What is there then.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>When.</summary>
    public Datering? Datum { get; init; }

    /// <summary>When it was reached.</summary>
    public DateOnly? BehaaldOp { get; init; }

    /// <summary>Who answers for it.</summary>
    public Guid? EigenaarId { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;
}
