// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Agenda;

/// <summary>One appointment for a calendar file. Holds no names of others: a file is read by whoever gets it.</summary>
/// <param name="Uid">Globally unique and the same in every version of the appointment.</param>
/// <param name="Titel">What it is.</param>
/// <param name="Begin">Local time in Europe/Amsterdam.</param>
/// <param name="Einde">Local time in Europe/Amsterdam, not before <paramref name="Begin"/>.</param>
/// <param name="Bijgewerkt">UTC instant of this version.</param>
public sealed record Agendaitem(string Uid, string Titel, DateTime Begin, DateTime Einde, DateTime Bijgewerkt)
{
    /// <summary>Counts the versions that were sent; a higher number replaces a lower one.</summary>
    public int Volgnummer { get; init; }

    /// <summary>It does not go on.</summary>
    public bool Vervallen { get; init; }

    /// <summary>What more there is to say, with line breaks.</summary>
    public string? Omschrijving { get; init; }

    /// <summary>Where it is.</summary>
    public string? Plaats { get; init; }

    /// <summary>Where to join on the internet; only for who may.</summary>
    public Uri? Deelname { get; init; }

    /// <summary>Page of it.</summary>
    public Uri? Adres { get; init; }

    /// <summary>Themes.</summary>
    public IReadOnlyList<string> Thema { get; init; } = [];

    /// <summary>Mail address that invites, for a file that goes by mail.</summary>
    public string? Afzender { get; init; }

    /// <summary>Name of who invites; nothing to leave it out.</summary>
    public string? Afzendernaam { get; init; }

    /// <summary>Mail address of the one who gets the file; never of somebody else.</summary>
    public string? Ontvanger { get; init; }
}

/// <summary>What the one who gets the file should do with it (RFC 5546).</summary>
public enum Agendamethode
{
    /// <summary>Show: a feed.</summary>
    Publish,

    /// <summary>Put in the calendar, or replace an earlier version.</summary>
    Request,

    /// <summary>Take out of the calendar.</summary>
    Cancel,
}
