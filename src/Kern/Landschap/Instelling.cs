// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>A setting of the organisation; a fact, so that a look back uses the settings of then.</summary>
public sealed record Instelling : Feit
{
    /// <summary>Which setting.</summary>
    [MaxLength(NaamMax)]
    public required string Sleutel { get; init; }

    /// <summary>Its value.</summary>
    [MaxLength(TekstMax)]
    public required string Waarde { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Sleutel;
}
