// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>Somebody in the bestuur of the association, from a day until a day.</summary>
public sealed class Bestuurslid
{
    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Name.</summary>
    public required string Naam { get; set; }

    /// <summary>Function and employer.</summary>
    public string? Functie { get; set; }

    /// <summary>First day.</summary>
    public DateOnly Van { get; set; }

    /// <summary>Last day; null while there is no end.</summary>
    public DateOnly? Tot { get; set; }

    /// <summary>Whether this person is in the bestuur on a day.</summary>
    public bool GeldtOp(DateOnly dag) => Van <= dag && (Tot is not { } tot || dag <= tot);
}
