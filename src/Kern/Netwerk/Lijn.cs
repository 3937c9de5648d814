// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Kern.Netwerk;

/// <summary>A line in the network.</summary>
/// <param name="Soort">What it says.</param>
/// <param name="Van">Place of the box it leaves.</param>
/// <param name="Naar">Place of the box it reaches.</param>
public sealed record Lijn(Lijnsoort Soort, int Van, int Naar)
{
    /// <summary>−2 to 3, the strongest when it stands for several; empty is unknown.</summary>
    public int? Sterkte { get; init; }

    /// <summary>The main line of what contributes.</summary>
    public bool Primair { get; init; }

    /// <summary>How many contributions it stands for.</summary>
    public int Aantal { get; init; } = 1;

    /// <summary>The contribution or dependency; empty when it stands for several.</summary>
    public Feit? Feit { get; init; }

    /// <summary>What happened to it since the compared moment; empty when it is the same, or nothing is compared.</summary>
    public Verschilsoort? Verschil { get; init; }

    /// <summary>Works against.</summary>
    public bool Tegen => Sterkte < 0;
}

/// <summary>What a line says.</summary>
public enum Lijnsoort
{
    /// <summary>Contributes to, or works against; always from left to right.</summary>
    DraagtBij,

    /// <summary>Two goals strengthen each other.</summary>
    VersterktElkaar,

    /// <summary>An effort needs another, excludes it, or must go with it.</summary>
    Afhankelijkheid,
}
