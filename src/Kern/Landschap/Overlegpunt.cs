// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace Samenhang.Kern.Landschap;

/// <summary>One point of the agenda of a meeting, with what was said about it.</summary>
public sealed record Overlegpunt : Deel
{
    /// <summary>Tells it from the other points of the meeting; it stays when points are moved or removed, and is not their order.</summary>
    public required int Volgnummer { get; init; }

    /// <summary>What it is about.</summary>
    [MaxLength(Feit.NaamMax)]
    public required string Onderwerp { get; init; }

    /// <summary>The record it is about; empty for anything else.</summary>
    public Guid? Over { get; init; }

    /// <summary>Minutes.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Verslag { get; init; }
}
