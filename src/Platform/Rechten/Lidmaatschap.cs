// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Rechten;

/// <summary>An account has a role in an organisation from a date, until a date or open-ended. One row per role.</summary>
public sealed class Lidmaatschap
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Account that gets the role.</summary>
    public Guid AccountId { get; init; }

    /// <summary>Organisation the role is in.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Person of that organisation who signs in with this account; decisions are recorded under it.</summary>
    public Guid? PersoonId { get; set; }

    /// <summary>Code of one of <see cref="Rollen.Alle"/>.</summary>
    public required string Rol { get; init; }

    /// <summary>Whether the role follows from a group of the organisation; it then ends with the group.</summary>
    public bool ViaKoppeling { get; init; }

    /// <summary>First day.</summary>
    public DateOnly Van { get; set; }

    /// <summary>Last day, or null while there is no end.</summary>
    public DateOnly? Tot { get; set; }
}
