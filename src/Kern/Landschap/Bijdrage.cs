// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>An effort or goal contributes to a goal: dated, weighted, with evidence.</summary>
public sealed record Bijdrage : Feit
{
    /// <summary>Effort or goal that contributes.</summary>
    public required Guid Van { get; init; }

    /// <summary>Goal that is served.</summary>
    public required Guid Naar { get; init; }

    /// <summary>Contributes, or strengthens each other.</summary>
    public Bijdragesoort Soort { get; init; }

    /// <summary>−2 (works strongly against) to 3 (strong); never 0; empty is unknown.</summary>
    public int? Sterkte { get; init; }

    /// <summary>The main line of <see cref="Van"/>; one per source.</summary>
    public bool Primair { get; init; }

    /// <summary>Evidence.</summary>
    [MaxLength(TekstMax)]
    public string? Onderbouwing { get; init; }

    /// <summary>Who answers for this judgement.</summary>
    public Guid? EigenaarId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? Vanaf { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Bounds of <see cref="Sterkte"/>.</summary>
    public const int SterkteMin = -2, SterkteMax = 3;

    /// <summary>Does it hold on this day?</summary>
    public bool GeldtOp(DateOnly dag) => (Vanaf is null || Vanaf <= dag) && (Tot is null || Tot >= dag);

    /// <summary>Does it serve the goal on this day or later? What works against it, or has ended, does not.</summary>
    public bool DientVanaf(DateOnly dag) => Sterkte is not < 0 && !(Tot < dag);

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Onderbouwing ?? "Bijdrage";
}
