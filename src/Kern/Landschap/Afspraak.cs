// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>Something that somebody will do, agreed in a meeting. It comes back on the agenda until it is done.</summary>
public sealed record Afspraak : Feit
{
    /// <summary>The meeting in which it was agreed.</summary>
    public required Guid OverlegId { get; init; }

    /// <summary>What will be done.</summary>
    [MaxLength(TekstMax)]
    public required string Wat { get; init; }

    /// <summary>Who does it.</summary>
    public Guid? EigenaarId { get; init; }

    /// <summary>When it will be done.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>When it was done.</summary>
    public DateOnly? GedaanOp { get; init; }

    /// <summary>The opgave or effort it is about; empty for anything else.</summary>
    public Guid? Over { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Wat;
}
