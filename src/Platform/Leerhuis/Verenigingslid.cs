// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>An organisation is a member from a day, until a day or open-ended. Who leaves and comes back has two rows.</summary>
public sealed class Verenigingslid
{
    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Name of the member.</summary>
    public required string Naam { get; set; }

    /// <summary>The organisation of the installation, when it is a known one.</summary>
    public Guid? LidOrganisatieId { get; set; }

    /// <summary>Part of the country.</summary>
    public string? Regio { get; set; }

    /// <summary>First day.</summary>
    public DateOnly Van { get; set; }

    /// <summary>Last day; null while there is no end.</summary>
    public DateOnly? Tot { get; set; }

    /// <summary>Whom the association speaks with.</summary>
    public string? Contactnaam { get; set; }

    /// <summary>Mail address of that person.</summary>
    public string? Contactmail { get; set; }

    /// <summary>Domains of mail addresses of its employees, one per line; members with a shared service may have the same.</summary>
    public string? Domeinen { get; set; }

    /// <summary>Mail addresses of employees with another domain, one per line.</summary>
    public string? Uitgenodigd { get; set; }
}
