// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>What somebody who was there thought of an activity; whose it is is kept nowhere.</summary>
public sealed class Evaluatie
{
    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Key; random, so that it tells no order.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>The activity.</summary>
    public Guid ActiviteitId { get; init; }

    /// <summary>From 1 to 10.</summary>
    public int Cijfer { get; init; }

    /// <summary>In own words.</summary>
    public string? Tekst { get; init; }
}
