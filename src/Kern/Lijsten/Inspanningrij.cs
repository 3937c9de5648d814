// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Everything a list shows of one effort, on one day.</summary>
public sealed record Inspanningrij
{
    /// <summary>The effort.</summary>
    public required Inspanning Inspanning { get; init; }

    /// <summary>The opgaven it serves that the viewer may see.</summary>
    public required ImmutableArray<Opgave> Opgaven { get; init; }

    /// <summary>Its own portefeuilles, or those of its opgaven when it has none; each once.</summary>
    public required ImmutableArray<Portefeuille> Portefeuilles { get; init; }

    /// <summary>Its own themes, or those of its opgaven when it has none.</summary>
    public required ImmutableArray<string> Themas { get; init; }

    /// <summary>The stand that holds; empty when nobody gave one.</summary>
    public Stand? Stand { get; init; }

    /// <summary>Top of the driehoek.</summary>
    public Rolinvulling Bestuurlijk { get; init; }

    /// <summary>Left corner of the driehoek.</summary>
    public Rolinvulling Ambtelijk { get; init; }

    /// <summary>Right corner of the driehoek.</summary>
    public Rolinvulling Professional { get; init; }

    /// <summary>Who fills any role, as values of the facet.</summary>
    public required ImmutableArray<string> Personen { get; init; }

    /// <summary>Its own money per year.</summary>
    public required ImmutableArray<Jaarbedrag> Bedragen { get; init; }

    /// <summary>How many goals it contributes to.</summary>
    public int Doelen { get; init; }

    /// <summary>When it starts, as people read it.</summary>
    public string? Starttekst { get; init; }

    /// <summary>When it ends, as people read it.</summary>
    public string? Eindtekst { get; init; }

    /// <summary>The judgement as a whole.</summary>
    public Licht Licht => Stand?.Oordeel ?? Licht.Onbekend;

    /// <summary>The opgave it is shown with: the first one.</summary>
    public Opgave? Opgave => Opgaven.IsEmpty ? null : Opgaven[0];
}
