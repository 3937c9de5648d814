// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Samenhang.Kern.Kalender;

namespace Samenhang.Kern.Landschap;

/// <summary>A figure of an indicator in a period.</summary>
public sealed record Meting : Feit
{
    /// <summary>The indicator.</summary>
    public required Guid IndicatorId { get; init; }

    /// <summary>Measured, wanted or expected.</summary>
    public Metingsoort Soort { get; init; }

    /// <summary>The period it is about, usually a year.</summary>
    public required Datering Periode { get; init; }

    /// <summary>In the unit of the indicator.</summary>
    public required decimal Waarde { get; init; }

    /// <summary>Day of measuring.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>How firm it is.</summary>
    public Metingstatus Status { get; init; }

    /// <summary>Who confirmed it.</summary>
    public Guid? BevestigdDoorId { get; init; }

    /// <summary>When it was confirmed.</summary>
    public DateOnly? BevestigdOp { get; init; }

    /// <summary>Where it was found.</summary>
    [MaxLength(BronMax)]
    public string? Bron { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => $"{Soort} {Periode}";
}
