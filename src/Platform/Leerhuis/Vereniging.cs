// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>Which organisation of the installation is the association, and how its Leerhuis is arranged. There is at most one.</summary>
public sealed class Vereniging
{
    /// <summary>Longest name or address, in characters.</summary>
    public const int NaamLengte = 200;

    /// <summary>Longest text, in characters.</summary>
    public const int TekstLengte = 4000;

    /// <summary>The organisation that is the association; all rows of the Leerhuis are its.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Always 1, and unique: a second association cannot be stored.</summary>
    public int Nummer { get; init; } = 1;

    /// <summary>Name as shown, such as "VPNG".</summary>
    public required string Naam { get; set; }

    /// <summary>Whom to ask something practical.</summary>
    public string? Contactnaam { get; set; }

    /// <summary>Mail address for practical questions; also the sender of invitations in calendars.</summary>
    public string? Contactmail { get; set; }

    /// <summary>What the association is, for the foot of pages of activities.</summary>
    public string? Over { get; set; }

    /// <summary>Hours in which somebody on a waiting list must answer an offered place; 0 gives the place at once.</summary>
    public int Reactieuren { get; set; } = 48;

    /// <summary>Weeks after an activity that answers to questions are kept.</summary>
    public int Antwoordweken { get; set; } = 4;

    /// <summary>Months after an activity that names of who signed up are kept.</summary>
    public int Naammaanden { get; set; } = 24;
}
