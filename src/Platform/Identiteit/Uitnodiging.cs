// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>Somebody is asked to take part in an organisation, with a role from a date until a date; a link in the mail lets them in once.</summary>
public sealed class Uitnodiging
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Organisation that invites.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Address the invitation goes to; the account gets it too.</summary>
    public required string Email { get; init; }

    /// <summary>Name, which the invited can correct.</summary>
    public required string Naam { get; init; }

    /// <summary>Person of the organisation that the account will belong to; null makes one.</summary>
    public Guid? PersoonId { get; set; }

    /// <summary>Code of the role.</summary>
    public required string Rol { get; init; }

    /// <summary>First day of the role.</summary>
    public DateOnly Van { get; init; }

    /// <summary>Last day of the role, or null while there is no end.</summary>
    public DateOnly? Tot { get; init; }

    /// <summary>Hash of the code in the mail.</summary>
    public required string Code { get; set; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime GemaaktOp { get; init; }

    /// <summary>After this the link does not work any more (UTC).</summary>
    public DateTime VerlooptOp { get; set; }

    /// <summary>When it was accepted or withdrawn (UTC); null while it is open.</summary>
    public DateTime? GeslotenOp { get; set; }
}
