// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>Somebody signs up for an activity. One row per mail address and activity: who comes back after signing off joins again at the end.</summary>
public sealed class Aanmelding
{
    /// <summary>Longest name, in characters.</summary>
    public const int NaamLengte = 200;

    /// <summary>Longest answers together, in characters.</summary>
    public const int AntwoordLengte = 4000;

    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The activity.</summary>
    public Guid ActiviteitId { get; init; }

    /// <summary>Room or internet.</summary>
    public Plekvorm Vorm { get; set; }

    /// <summary>Name; a dash after the term of keeping.</summary>
    public required string Naam { get; set; }

    /// <summary>Mail address in lower case; unreadable after the term of keeping.</summary>
    public required string Email { get; set; }

    /// <summary>Where the person works, in own words.</summary>
    public string? Werkgever { get; set; }

    /// <summary>Function, in own words.</summary>
    public string? Functie { get; set; }

    /// <summary>The member for which the person works on the day of the activity.</summary>
    public Guid? LidId { get; set; }

    /// <summary>Account that signed up; null without.</summary>
    public Guid? AccountId { get; set; }

    /// <summary>How far it is.</summary>
    public Aanmeldstaat Staat { get; set; }

    /// <summary>Order of joining among the places of this form.</summary>
    public long Volgorde { get; set; }

    /// <summary>Counts messages to the calendar of this person beyond those of the activity.</summary>
    public int Stap { get; set; }

    /// <summary>When this person joined (UTC).</summary>
    public DateTime AangemeldOp { get; set; }

    /// <summary>Until when an offered place is kept (UTC).</summary>
    public DateTime? AangebodenTot { get; set; }

    /// <summary>What is to be paid, in cents, by the rule of the day of the activity.</summary>
    public long Prijs { get; set; }

    /// <summary>Answers to the questions of the form, one per line; wiped soon after the activity.</summary>
    public string? Antwoorden { get; set; }

    /// <summary>Says to be a member of the co-organiser, whose members count here.</summary>
    public bool Medelid { get; set; }

    /// <summary>When this person agreed to be seen and heard in a recording (UTC); empty without consent, and after it was withdrawn.</summary>
    public DateTime? OpnameAkkoordOp { get; set; }

    /// <summary>Wants no reminders and no questions afterwards, for this address as a whole; what concerns a place still comes.</summary>
    public bool GeenBerichten { get; set; }

    /// <summary>Entered by an organiser, such as after a mail.</summary>
    public bool DoorOrganisator { get; set; }

    /// <summary>Whether this person came.</summary>
    public Aanwezigheid Aanwezigheid { get; set; }

    /// <summary>When the reminder went out (UTC).</summary>
    public DateTime? HerinnerdOp { get; set; }

    /// <summary>Whether an opinion was given; what it says is not kept with the person.</summary>
    public bool Geevalueerd { get; set; }

    /// <summary>When name and address were wiped (UTC).</summary>
    public DateTime? GewistOp { get; set; }
}
