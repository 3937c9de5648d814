// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>What was done in a round, by whom and why: proposals, moves, confirmation, removals. Holds no names of applicants after they are removed.</summary>
public sealed class Mastermindlogregel
{
    /// <summary>Longest text, in characters.</summary>
    public const int TekstLengte = 1000;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The round.</summary>
    public Guid RondeId { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTime Tijdstip { get; init; }

    /// <summary>Who did it.</summary>
    public required string Door { get; init; }

    /// <summary>What it says.</summary>
    public required string Tekst { get; set; }
}
