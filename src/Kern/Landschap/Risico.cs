// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>A risk or opportunity of an opgave or effort.</summary>
public sealed record Risico : Feit
{
    /// <summary>The opgave or effort.</summary>
    public required Guid Op { get; init; }

    /// <summary>Risk or opportunity.</summary>
    public Risicosoort Soort { get; init; }

    /// <summary>What may happen.</summary>
    [MaxLength(TekstMax)]
    public required string Omschrijving { get; init; }

    /// <summary>What it leads to.</summary>
    [MaxLength(TekstMax)]
    public string? Gevolg { get; init; }

    /// <summary>What is done about it.</summary>
    [MaxLength(TekstMax)]
    public string? Maatregel { get; init; }

    /// <summary>How likely.</summary>
    public Gewicht Waarschijnlijkheid { get; init; }

    /// <summary>How large.</summary>
    public Gewicht Omvang { get; init; }

    /// <summary>Who answers for it.</summary>
    public Guid? EigenaarId { get; init; }

    /// <summary>When it is looked at again.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>No longer there.</summary>
    public bool Vervallen { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Omschrijving;
}
