// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>Twenty minutes on the telephone with somebody who asks for a place. A slot holds one application, and an application one slot.</summary>
public sealed class Intakeslot
{
    /// <summary>Length of an intake.</summary>
    public static readonly TimeSpan Duur = TimeSpan.FromMinutes(20);

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The round.</summary>
    public Guid RondeId { get; init; }

    /// <summary>Account of who calls.</summary>
    public Guid IntakerId { get; init; }

    /// <summary>Name of who calls.</summary>
    public required string IntakerNaam { get; init; }

    /// <summary>UTC.</summary>
    public DateTime Begin { get; init; }

    /// <summary>The application.</summary>
    public Guid? AanmeldingId { get; set; }

    /// <summary>How many times it was given to somebody.</summary>
    public int Volgnummer { get; set; }

    /// <summary>When a reminder went out (UTC).</summary>
    public DateTime? HerinnerdOp { get; set; }
}
