// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>Somebody read the note of an intake on a day. Judgements about people are read by few, and it shows who did.</summary>
public sealed class Intakeinzage
{
    /// <summary>The application that the note is about.</summary>
    public Guid AanmeldingId { get; init; }

    /// <summary>Account of who read it.</summary>
    public Guid AccountId { get; init; }

    /// <summary>Day in Europe/Amsterdam; once a day is kept.</summary>
    public DateOnly Dag { get; init; }

    /// <summary>Name of who read it.</summary>
    public required string Naam { get; init; }
}
