// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>Somebody wants a place.</summary>
/// <param name="Vorm">Room or internet.</param>
/// <param name="Naam">Name.</param>
/// <param name="Email">Mail address, in any case.</param>
/// <param name="Werkgever">Where the person works, in own words.</param>
/// <param name="Functie">Function, in own words.</param>
/// <param name="LidId">The member for which the person works on the day.</param>
/// <param name="AccountId">Account that signs up; null without.</param>
/// <param name="Prijs">What is to be paid, in cents.</param>
/// <param name="Antwoorden">Answers to the questions of the form, one per line.</param>
/// <param name="DoorOrganisator">Entered by an organiser: also before the window opens and after it closes.</param>
public sealed record Aanmeldverzoek(
    Plekvorm Vorm, string Naam, string Email, string? Werkgever, string? Functie, Guid? LidId, Guid? AccountId, long Prijs, string? Antwoorden, bool DoorOrganisator)
{
    /// <summary>Says to be a member of the co-organiser.</summary>
    public bool Medelid { get; init; }

    /// <summary>Agrees to be seen and heard in a recording.</summary>
    public bool OpnameAkkoord { get; init; }
}

/// <summary>What came of a wish about a place.</summary>
public enum Aanmelduitslag
{
    /// <summary>A place is given.</summary>
    Bevestigd,

    /// <summary>Everything was taken: joined at the end of the waiting list.</summary>
    Wachtlijst,

    /// <summary>This address was signed up already; nothing changed.</summary>
    Bestond,

    /// <summary>It is not possible (any more).</summary>
    Gesloten,

    /// <summary>The place was given back.</summary>
    Afgemeld,
}

/// <summary>What came of it, and for which sign-up.</summary>
/// <param name="Uitslag">What came of it.</param>
/// <param name="Id">The sign-up; null when there is none.</param>
public readonly record struct Aanmeldresultaat(Aanmelduitslag Uitslag, Guid? Id)
{
    /// <summary>What somebody with another address would have been told at that moment: who is on the list is told to its owner only.</summary>
    public Aanmelduitslag VoorAnderen { get; init; } = Uitslag;
}
