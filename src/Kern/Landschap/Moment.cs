// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>A named point in time: a version that people talk about, such as "Kadernota 2027".</summary>
public sealed record Moment : Feit
{
    /// <summary>Name.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>The version it points to.</summary>
    public required long OpVersie { get; init; }

    /// <summary>Its date.</summary>
    public required DateOnly Datum { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;
}
