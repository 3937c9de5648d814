// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>One of the evenings of a group, 19:00–21:00 in Europe/Amsterdam.</summary>
public sealed class Mastermindavond
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The group.</summary>
    public Guid GroepId { get; init; }

    /// <summary>Counted from 1.</summary>
    public int Nummer { get; init; }

    /// <summary>The day.</summary>
    public DateOnly Dag { get; set; }

    /// <summary>Why it is not on the day that the rhythm gives.</summary>
    public string? Reden { get; set; }

    /// <summary>How many times it was moved: the version of the calendar entry.</summary>
    public int Verzet { get; set; }

    /// <summary>What is on the table, in the words of the begeleider.</summary>
    public string? Agenda { get; set; }

    /// <summary>What came of it; only the group reads it.</summary>
    public string? Verslag { get; set; }
}
