// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Gids;

/// <summary>How often the guide was asked for by people in a role, on one day. No names: only counts.</summary>
public sealed class Gidstelling
{
    /// <summary>The organisation that is the association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>The day, in Europe/Amsterdam.</summary>
    public DateOnly Dag { get; init; }

    /// <summary>The role that the reader chose.</summary>
    public required string Rol { get; init; }

    /// <summary>Sent by mail; otherwise downloaded at once.</summary>
    public bool PerMail { get; init; }

    /// <summary>How often.</summary>
    public int Aantal { get; init; }
}
