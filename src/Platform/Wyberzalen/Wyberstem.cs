// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Wyberzalen;

/// <summary>How many votes a participant gave to a contribution or bundle.</summary>
public sealed class Wyberstem
{
    /// <summary>The organisation.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>The room.</summary>
    public Guid ZaalId { get; init; }

    /// <summary>Who.</summary>
    public Guid DeelnemerId { get; init; }

    /// <summary>For what.</summary>
    public Guid BijdrageId { get; init; }

    /// <summary>How many, at least 1.</summary>
    public int Punten { get; init; }
}
