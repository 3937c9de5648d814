// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>Something people sign up for. Lists within it, such as the programme, are text with one thing per line.</summary>
public sealed class Activiteit
{
    /// <summary>Longest title or name, in characters.</summary>
    public const int TitelLengte = 200;

    /// <summary>Longest text, in characters.</summary>
    public const int TekstLengte = 12_000;

    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Title.</summary>
    public required string Titel { get; set; }

    /// <summary>Kind.</summary>
    public Activiteitsoort Soort { get; set; }

    /// <summary>Room, internet or both.</summary>
    public Activiteitvorm Vorm { get; set; }

    /// <summary>Who may come.</summary>
    public Activiteittoegang Toegang { get; set; }

    /// <summary>How far it is.</summary>
    public Activiteitstaat Staat { get; set; }

    /// <summary>When it begins (UTC).</summary>
    public DateTime Begin { get; set; }

    /// <summary>When it ends (UTC); of a course with several meetings: the last one.</summary>
    public DateTime Einde { get; set; }

    /// <summary>Meetings of a course, one per line: "12-01-2027 09:30-16:30 Titel". Empty when there is one meeting.</summary>
    public string? Bijeenkomsten { get; set; }

    /// <summary>The series it is in.</summary>
    public Guid? ReeksId { get; set; }

    /// <summary>Opening: for whom and why, in a few sentences.</summary>
    public string? Aankondiging { get; set; }

    /// <summary>The story.</summary>
    public string? Inhoud { get; set; }

    /// <summary>Questions that are dealt with, one per line.</summary>
    public string? Vragen { get; set; }

    /// <summary>What it is for.</summary>
    public string? Doel { get; set; }

    /// <summary>For whom, in a sentence.</summary>
    public string? Doelgroep { get; set; }

    /// <summary>Words for whom it is, to find it by, one per line.</summary>
    public string? Voorwie { get; set; }

    /// <summary>Themes, one per line.</summary>
    public string? Themas { get; set; }

    /// <summary>Part of the country; empty for everywhere.</summary>
    public string? Regio { get; set; }

    /// <summary>Programme, one part per line: "10:45 Ontvangst".</summary>
    public string? Programma { get; set; }

    /// <summary>Speakers, one per line: "Naam | functie en organisatie | verhaal".</summary>
    public string? Sprekers { get; set; }

    /// <summary>Who receives people.</summary>
    public string? Gastheer { get; set; }

    /// <summary>With whom it is organised.</summary>
    public string? Medeorganisator { get; set; }

    /// <summary>Members of the co-organiser count as members here.</summary>
    public bool MedeledenTellen { get; set; }

    /// <summary>Where it is.</summary>
    public string? Plaats { get; set; }

    /// <summary>Where to join on the internet; only for who has a place.</summary>
    public string? Onlinelink { get; set; }

    /// <summary>What somebody pays who does not work for a member, in cents; members pay nothing.</summary>
    public long Prijs { get; set; }

    /// <summary>Whom to ask something practical; otherwise the contact of the association.</summary>
    public string? Contact { get; set; }

    /// <summary>Mail address of that contact.</summary>
    public string? Contactmail { get; set; }

    /// <summary>From when people can sign up (UTC); empty from publication.</summary>
    public DateTime? AanmeldenVan { get; set; }

    /// <summary>Until when (UTC); empty until it begins.</summary>
    public DateTime? AanmeldenTot { get; set; }

    /// <summary>Own questions of the form, one per line: "Dieetwensen", with * at the end when it must be answered, and choices after |.</summary>
    public string? Formuliervragen { get; set; }

    /// <summary>Report, afterwards.</summary>
    public string? Verslag { get; set; }

    /// <summary>When the report was first there (UTC).</summary>
    public DateTime? VerslagOp { get; set; }

    /// <summary>It is recorded: who signs up is asked for consent.</summary>
    public bool WordtOpgenomen { get; set; }

    /// <summary>Address of the recording, afterwards.</summary>
    public string? Opname { get; set; }

    /// <summary>Materials, one per line: "Titel | adres".</summary>
    public string? Materiaal { get; set; }

    /// <summary>Who sees report, recording and materials.</summary>
    public Activiteittoegang Naslagtoegang { get; set; }

    /// <summary>Whether an organiser says that everybody who is seen or heard agreed. Ends when somebody withdraws.</summary>
    public bool OpnameAkkoord { get; set; }

    /// <summary>Why it does not go on.</summary>
    public string? Annuleerreden { get; set; }

    /// <summary>When it was before it was moved (UTC).</summary>
    public DateTime? VorigBegin { get; set; }

    /// <summary>Counts changes that calendars must take over (SEQUENCE).</summary>
    public int Volgnummer { get; set; }

    /// <summary>Counts every change; a form that was opened before another change is refused.</summary>
    public int Versie { get; set; }

    /// <summary>When it came into the calendar (UTC).</summary>
    public DateTime? GepubliceerdOp { get; set; }

    /// <summary>When it was last changed (UTC).</summary>
    public DateTime BijgewerktOp { get; set; }
}
