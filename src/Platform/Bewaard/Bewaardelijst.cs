// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Bewaard;

/// <summary>A list as somebody set it up, under a name: the filter, columns, order, groups and year of its address.</summary>
internal sealed class Bewaardelijst
{
    /// <summary>Longest name.</summary>
    internal const int NaamLengte = 80;

    /// <summary>Longest address part.</summary>
    internal const int VraagLengte = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    public Guid OrganisatieId { get; init; }

    /// <summary>Who made it.</summary>
    public Guid AccountId { get; init; }

    /// <summary>Address of the list, such as "/inspanningen".</summary>
    public required string Pad { get; init; }

    public required string Naam { get; set; }

    /// <summary>What follows the address: empty, or from the question mark on.</summary>
    public required string Vraag { get; init; }

    /// <summary>Code of the role it is shared with; empty when only its maker sees it.</summary>
    public string? Rol { get; set; }
}

/// <summary>The list that an account begins with, at one of the lists.</summary>
internal sealed class Standaardlijst
{
    public Guid OrganisatieId { get; init; }

    public Guid AccountId { get; init; }

    public required string Pad { get; init; }

    public Guid LijstId { get; init; }
}

/// <summary>Somebody keeps an opgave, effort or goal at hand. Whether it may be seen is asked again at every look.</summary>
internal sealed class Favoriet
{
    public Guid OrganisatieId { get; init; }

    public Guid AccountId { get; init; }

    public Guid FeitId { get; init; }
}
