// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>Everything a list shows of one opgave, on one day.</summary>
public sealed record Opgaverij
{
    /// <summary>The opgave.</summary>
    public required Opgave Opgave { get; init; }

    /// <summary>The stand that holds, judged by the opgavemanager and never an average; empty when nobody gave one.</summary>
    public Stand? Stand { get; init; }

    /// <summary>Regisseur and portfoliomanager of this opgave.</summary>
    public Rolinvulling Opgavemanager { get; init; }

    /// <summary>Ambtelijk opdrachtgever.</summary>
    public Rolinvulling Ambtelijk { get; init; }

    /// <summary>Bestuurlijk opdrachtgever.</summary>
    public Rolinvulling Bestuurlijk { get; init; }

    /// <summary>Who fills any role, as values of the facet.</summary>
    public required ImmutableArray<string> Personen { get; init; }

    /// <summary>Its portefeuilles, the coordinating one first.</summary>
    public required ImmutableArray<Portefeuille> Portefeuilles { get; init; }

    /// <summary>How many efforts serve it.</summary>
    public int Inspanningen { get; init; }

    /// <summary>How many of them have each light, by the number of <see cref="Licht"/>.</summary>
    public required ImmutableArray<int> Lichten { get; init; }

    /// <summary>The werkwijzen of its efforts, each once.</summary>
    public required ImmutableArray<string> Werkwijzen { get; init; }

    /// <summary>How many goals it has.</summary>
    public int Doelen { get; init; }

    /// <summary>Its own money per year, or that of its efforts when it has none of its own.</summary>
    public required ImmutableArray<Jaarbedrag> Bedragen { get; init; }

    /// <summary>The money is that of its efforts.</summary>
    public bool BedragenVanInspanningen { get; init; }

    /// <summary>The judgement as a whole.</summary>
    public Licht Licht => Stand?.Oordeel ?? Licht.Onbekend;
}
