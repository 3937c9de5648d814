// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Samenhang.Platform.Rechten;

/// <summary>Somebody at work in one organisation, with what they may do there. Immutable; shared between requests.</summary>
public sealed record Gebruiker
{
    /// <summary>Account that signed in; null for a visitor of the demo and for the command line.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>The person of this organisation that changes are recorded under; null when the account is not linked to one.</summary>
    public Guid? PersoonId { get; init; }

    /// <summary>The organisation of which this user sees everything there is to see, and nothing of any other.</summary>
    public required Guid OrganisatieId { get; init; }

    /// <summary>Name with its kind, such as "Gemeente Winterswijk".</summary>
    public required string OrganisatieNaam { get; init; }

    /// <summary>CBS code, such as "GM0294".</summary>
    public required string OrganisatieCode { get; init; }

    /// <summary>Name of the user as shown.</summary>
    public required string Naam { get; init; }

    /// <summary>Codes of the roles this user has; only to choose what is shared with a role, never to decide what may be done.</summary>
    public IReadOnlyList<string> Rollen { get; init; } = [];

    /// <summary>What this user may do.</summary>
    public required FrozenSet<Recht> Rechten { get; init; }

    /// <summary>Whether this is somebody who looks around in the demo without signing in.</summary>
    public bool IsBezoeker { get; init; }

    /// <summary>Whether this user has the permission.</summary>
    public bool Mag(Recht recht) => Rechten.Contains(recht);
}
