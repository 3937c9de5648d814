// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>The decision by which an opgave exists.</summary>
public sealed record Opdracht : Feit
{
    /// <summary>The opgave.</summary>
    public required Guid OpgaveId { get; init; }

    /// <summary>The competent organ, in the words of the organisation.</summary>
    [MaxLength(NaamMax)]
    public string? Organ { get; init; }

    /// <summary>Date of the decision.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Number of the decision.</summary>
    [MaxLength(CodeMax)]
    public string? Nummer { get; init; }

    /// <summary>Address in the council or case system.</summary>
    [MaxLength(BronMax)]
    public string? Link { get; init; }

    /// <summary>What the holder may decide, in one text.</summary>
    [MaxLength(TekstMax)]
    public string? Mandaat { get; init; }

    /// <summary>Frameworks given with the opdracht.</summary>
    [MaxLength(TekstMax)]
    public string? Kaders { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Nummer is null ? "Opdracht" : $"Opdracht {Nummer}";
}
