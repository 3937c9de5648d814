// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>The places of one form of an activity. Whoever gives or takes a place locks this row, so there are never more taken than there are.</summary>
public sealed class Plek
{
    /// <summary>Most places that can be given.</summary>
    public const int Meeste = 100_000;

    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>The activity.</summary>
    public Guid ActiviteitId { get; init; }

    /// <summary>Room or internet.</summary>
    public Plekvorm Vorm { get; init; }

    /// <summary>How many there are; fewer than are taken is refused.</summary>
    public int Capaciteit { get; set; }

    /// <summary>How many are given or offered.</summary>
    public int Bezet { get; set; }

    /// <summary>How many people wait.</summary>
    public int Wachtend { get; set; }

    /// <summary>Number of the last sign-up: the order of joining.</summary>
    public long Laatste { get; set; }
}
