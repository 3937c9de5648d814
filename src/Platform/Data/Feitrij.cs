// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Data;

/// <summary>Shape of table <c>feit</c>. Only the schema is described here: the Register reads and writes it without EF Core.</summary>
internal sealed class Feitrij
{
    public Guid OrganisatieId { get; init; }

    public required string Soort { get; init; }

    public Guid Id { get; init; }

    public long VanVersie { get; init; }

    public long? TotVersie { get; init; }

    public required string Inhoud { get; init; }

    public required byte[] InhoudHash { get; init; }

    public byte[]? Zout { get; init; }
}
