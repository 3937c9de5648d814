// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>Somebody who asks for a place in a group. One for each mail address in a round.</summary>
public sealed class Mastermindaanmelding
{
    /// <summary>Longest short text, in characters.</summary>
    public const int KortLengte = 200;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The round.</summary>
    public Guid RondeId { get; init; }

    /// <summary>Group of first choice.</summary>
    public Guid KeuzeId { get; set; }

    /// <summary>Group of second choice.</summary>
    public Guid? TweedeKeuzeId { get; set; }

    /// <summary>The other evenings suit as well.</summary>
    public bool AlleAvonden { get; set; }

    /// <summary>Name as shown.</summary>
    public required string Naam { get; set; }

    /// <summary>In lower case.</summary>
    public required string Email { get; init; }

    /// <summary>Telephone number for the intake.</summary>
    public string? Telefoon { get; set; }

    /// <summary>Account of the person; nothing for who has the link from the mail.</summary>
    public Guid? AccountId { get; init; }

    /// <summary>Employer.</summary>
    public required string Organisatie { get; set; }

    /// <summary>From which role.</summary>
    public Perspectief Perspectief { get; set; }

    /// <summary>Level of the role, 1 to 5, as the person says; the intake may say otherwise.</summary>
    public int Niveau { get; set; }

    /// <summary>Years in a comparable role, in bands 1 to 5.</summary>
    public int Ervaring { get; set; }

    /// <summary>Size of the organisation, in classes 1 to 5.</summary>
    public int Grootte { get; set; }

    /// <summary>Domain of work.</summary>
    public required string Domein { get; set; }

    /// <summary>Province.</summary>
    public required string Regio { get; set; }

    /// <summary>Why.</summary>
    public required string Motivatie { get; set; }

    /// <summary>What else.</summary>
    public string? Wensen { get; set; }

    /// <summary>How many earlier rounds the person waited.</summary>
    public int Wachtrondes { get; set; }

    /// <summary>How many times an intake was given, moved or taken away: the version of its calendar entry.</summary>
    public int Intakestap { get; set; }

    /// <summary>When (UTC); decides the order.</summary>
    public DateTime AangemeldOp { get; init; }

    /// <summary>How far it is.</summary>
    public Mastermindstaat Staat { get; set; }

    /// <summary>Why that was decided, as the person reads it.</summary>
    public string? Besluitreden { get; set; }

    /// <summary>Who decided.</summary>
    public string? BesluitDoor { get; set; }

    /// <summary>When that was decided (UTC).</summary>
    public DateTime? BesluitOp { get; set; }

    /// <summary>The group in which the person has a place.</summary>
    public Guid? GroepId { get; set; }

    /// <summary>A begeleider chose this group; proposals keep it.</summary>
    public Guid? VastInId { get; set; }

    /// <summary>A begeleider decided: not in a group now.</summary>
    public bool Wacht { get; set; }
}
