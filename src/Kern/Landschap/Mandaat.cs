// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>What somebody may decide.</summary>
public sealed record Mandaat : Feit
{
    /// <summary>The opgave it is for; empty when it is general.</summary>
    public Guid? OpgaveId { get; init; }

    /// <summary>Who holds it.</summary>
    public Guid? PersoonId { get; init; }

    /// <summary>Legal form.</summary>
    public Mandaatsoort Soort { get; init; }

    /// <summary>What may be decided.</summary>
    [MaxLength(TekstMax)]
    public required string Bevoegdheid { get; init; }

    /// <summary>Ceiling in whole cents.</summary>
    public long? PlafondCenten { get; init; }

    /// <summary>Legal basis.</summary>
    [MaxLength(TekstMax)]
    public string? Grondslag { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? Tot { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Bevoegdheid;
}
