// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Data;

/// <summary>Shape of table <c>wijziging</c>. Only the schema is described here: the Register reads and writes it without EF Core.</summary>
internal sealed class Wijzigingrij
{
    public Guid OrganisatieId { get; init; }

    public long Versie { get; init; }

    /// <summary>Microseconds since 1 January 1970, UTC.</summary>
    public long TijdstipUtc { get; init; }

    public Guid? PersoonId { get; init; }

    public required string Opdracht { get; init; }

    public string? Reden { get; init; }

    public required byte[] VorigeHash { get; init; }

    public required byte[] Hash { get; init; }
}
