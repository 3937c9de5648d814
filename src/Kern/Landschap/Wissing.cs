// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>Says that the content of a record was erased, and why (AVG article 17).</summary>
public sealed record Wissing : Feit
{
    /// <summary>Kind of the erased record.</summary>
    [MaxLength(NaamMax)]
    public required string Soort { get; init; }

    /// <summary>Its id.</summary>
    public required Guid Gewist { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(TekstMax)]
    public required string Reden { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Reden;
}
