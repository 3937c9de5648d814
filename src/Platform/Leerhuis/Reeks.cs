// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>Activities that belong together, each with its own sign-up.</summary>
public sealed class Reeks
{
    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Name.</summary>
    public required string Naam { get; set; }

    /// <summary>What binds them.</summary>
    public string? Omschrijving { get; set; }
}
