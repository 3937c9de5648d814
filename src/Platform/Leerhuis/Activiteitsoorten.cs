// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>What kind of activity it is.</summary>
public enum Activiteitsoort
{
    /// <summary>A day about one theme.</summary>
    Themadag,

    /// <summary>A lecture or talk on the internet.</summary>
    Webinar,

    /// <summary>A course of several meetings, with one sign-up.</summary>
    Leergang,

    /// <summary>People of one trade.</summary>
    Vakgroep,

    /// <summary>A group that meets around its own questions.</summary>
    Mastermind,

    /// <summary>Something that happens once.</summary>
    Special,

    /// <summary>The large meeting of the year.</summary>
    Congres,
}

/// <summary>Where people are.</summary>
public enum Activiteitvorm
{
    /// <summary>Together in one place.</summary>
    Fysiek,

    /// <summary>On the internet.</summary>
    Digitaal,

    /// <summary>Both, each with its own places.</summary>
    Hybride,
}

/// <summary>Who may come, or see a recording or report.</summary>
public enum Activiteittoegang
{
    /// <summary>Everybody.</summary>
    Open,

    /// <summary>Who works for a member on the day.</summary>
    Leden,

    /// <summary>Who is invited; for a recording or report: who took part.</summary>
    Uitnodiging,
}

/// <summary>How far the organiser is with it; full and past follow from the places and the clock.</summary>
public enum Activiteitstaat
{
    /// <summary>Only organisers see it.</summary>
    Concept,

    /// <summary>It is in the calendar.</summary>
    Gepubliceerd,

    /// <summary>It does not go on; everybody was told.</summary>
    Geannuleerd,
}

/// <summary>Where a place is.</summary>
public enum Plekvorm
{
    /// <summary>In the room.</summary>
    Zaal,

    /// <summary>On the internet.</summary>
    Online,
}

/// <summary>How far a sign-up is.</summary>
public enum Aanmeldstaat
{
    /// <summary>Waits for a place, in order of joining.</summary>
    Wachtlijst,

    /// <summary>A place is kept until an answer or the end of the response time.</summary>
    Aangeboden,

    /// <summary>Has a place.</summary>
    Bevestigd,

    /// <summary>Gave the place back, did not answer in time, or the activity does not go on.</summary>
    Afgemeld,
}

/// <summary>Whether somebody came.</summary>
public enum Aanwezigheid
{
    /// <summary>Nobody noted it.</summary>
    Onbekend,

    /// <summary>Came.</summary>
    Aanwezig,

    /// <summary>Did not come.</summary>
    Afwezig,
}
