// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Kern.Netwerk;

/// <summary>A box in the network.</summary>
/// <param name="Soort">What it stands for.</param>
/// <param name="Id">The effort or goal; of a group the goal it belongs to, or empty for efforts without a goal.</param>
/// <param name="Naam">Its name.</param>
public sealed record Knoop(Knoopsoort Soort, Guid Id, string Naam)
{
    /// <summary>The effort as lists show it; empty for others.</summary>
    public Inspanningrij? Inspanning { get; init; }

    /// <summary>The goal; of a group the goal it belongs to.</summary>
    public Doel? Doel { get; init; }

    /// <summary>The efforts in a group; empty for others.</summary>
    public ImmutableArray<Inspanningrij> Inhoud { get; init; } = [];

    /// <summary>How many findings there are about it; of a group about all its efforts.</summary>
    public int Bevindingen { get; init; }

    /// <summary>What was measured last and what is wanted; only for a goal.</summary>
    public string? Cijfer { get; init; }

    /// <summary>Efforts that may be folded into one before this goal; 0 or 1 when there is nothing to fold.</summary>
    public int Vouwbaar { get; init; }

    /// <summary>It belongs to another opgave than the one that is asked for.</summary>
    public bool VanElders { get; init; }

    /// <summary>What happened to it since the compared moment; of a group to the efforts in it. Empty when it is the same, or nothing is compared.</summary>
    public Verschilsoort? Verschil { get; init; }

    /// <summary>The judgement of an effort; unknown for others.</summary>
    public Licht Licht => Inspanning?.Licht ?? Licht.Onbekend;
}

/// <summary>What a box stands for.</summary>
public enum Knoopsoort
{
    /// <summary>An effort.</summary>
    Inspanning,

    /// <summary>The efforts of one goal, folded into one.</summary>
    Groep,

    /// <summary>A step on the way to a goal.</summary>
    Tussendoel,

    /// <summary>A goal.</summary>
    Doel,

    /// <summary>A societal effect.</summary>
    Effect,
}
