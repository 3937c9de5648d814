// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>One effort needs another.</summary>
public sealed record Afhankelijkheid : Feit
{
    /// <summary>The effort that needs.</summary>
    public required Guid Van { get; init; }

    /// <summary>The effort that is needed.</summary>
    public required Guid Naar { get; init; }

    /// <summary>How.</summary>
    public Afhankelijkheidssoort Soort { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(TekstMax)]
    public string? Uitleg { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Uitleg ?? "Afhankelijkheid";
}
