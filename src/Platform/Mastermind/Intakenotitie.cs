// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>What came of an intake. Read by the intaker and the begeleiders of the round, kept encrypted, and removed when its time is over.</summary>
public sealed class Intakenotitie
{
    /// <summary>The application.</summary>
    public Guid AanmeldingId { get; init; }

    /// <summary>The round.</summary>
    public Guid RondeId { get; init; }

    /// <summary>Account of who called.</summary>
    public Guid IntakerId { get; set; }

    /// <summary>Text and judgements, encrypted.</summary>
    public required string Tekst { get; set; }

    /// <summary>Level of the role, of rows from before it was kept encrypted; otherwise 0.</summary>
    public int Niveau { get; set; }

    /// <summary>Weight of the assignment, of rows from before it was kept encrypted; otherwise 0.</summary>
    public int Zwaarte { get; set; }

    /// <summary>Suitable for a group, of rows from before it was kept encrypted; otherwise false.</summary>
    public bool Geschikt { get; set; }

    /// <summary>When it was last written (UTC).</summary>
    public DateTime BijgewerktOp { get; set; }
}
