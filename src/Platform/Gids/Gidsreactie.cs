// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Gids;

/// <summary>What a reader says about a building block. Shown to the organiser; without a name when the reader gave none.</summary>
public sealed class Gidsreactie
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The organisation that is the association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>The building block.</summary>
    public required string Sleutel { get; init; }

    /// <summary>Version that was read.</summary>
    public int Versie { get; init; }

    /// <summary>The reader can use it.</summary>
    public bool Bruikbaar { get; init; }

    /// <summary>What is missing, or how it went.</summary>
    public string? Tekst { get; init; }

    /// <summary>Who says so, as far as that was given.</summary>
    public string? Naam { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTime Op { get; init; }
}
