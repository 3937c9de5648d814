// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>What the terms of keeping took away, so that an organiser can see that they work.</summary>
public sealed class Opruimverslag
{
    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>When (UTC).</summary>
    public DateTime Tijdstip { get; init; }

    /// <summary>How many sign-ups lost their answers.</summary>
    public int Antwoorden { get; init; }

    /// <summary>How many sign-ups lost their name and address.</summary>
    public int Namen { get; init; }

    /// <summary>How many wishes for a theme lost the address of who sent them.</summary>
    public int Wensen { get; init; }
}
