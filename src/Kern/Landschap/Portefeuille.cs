// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>Area of a member of the executive.</summary>
public sealed record Portefeuille : Feit
{
    /// <summary>Name.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>Who holds it.</summary>
    public Guid? BestuurderId { get; init; }

    /// <summary>First day.</summary>
    public DateOnly? Van { get; init; }

    /// <summary>Last day.</summary>
    public DateOnly? Tot { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;
}
