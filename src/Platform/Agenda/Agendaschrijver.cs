// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Samenhang.Platform.Agenda;

/// <summary>
/// Writes calendar files: RFC 5545 with CRLF, lines folded at 75 octets, escaped text and the zone of Europe/Amsterdam in full (rules since
/// 1996, written as from 1970), RFC 5546 for methods, RFC 7986 for the name of a feed.
/// </summary>
public static class Agendaschrijver
{
    /// <summary>Media type; the method parameter must equal the method in the file, or some mail programs refuse it.</summary>
    /// <param name="methode">The method of the file.</param>
    public static string Mediatype(Agendamethode methode) => $"text/calendar; charset=utf-8; method={Woord(methode)}";

    /// <summary>Writes a file.</summary>
    /// <param name="items">The appointments, in the order in which they are written.</param>
    /// <param name="methode">What to do with them. With <see cref="Agendamethode.Cancel"/> every one is cancelled.</param>
    /// <param name="naam">Name of a feed; null for a single invitation.</param>
    /// <param name="bron">Where a feed is; null when that is not to be told.</param>
    /// <exception cref="ArgumentException">An appointment ends before it begins, or has no UID.</exception>
    public static string Schrijf(IEnumerable<Agendaitem> items, Agendamethode methode, string? naam = null, Uri? bron = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        var regels = new List<string> { "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Samenhang//Leerhuis//NL", "CALSCALE:GREGORIAN", $"METHOD:{Woord(methode)}" };
        // Programs that do not know RFC 7986 read the names of before it.
        if (naam is not null) regels.AddRange([$"NAME:{Tekst(naam)}", $"X-WR-CALNAME:{Tekst(naam)}", "X-WR-TIMEZONE:Europe/Amsterdam", "REFRESH-INTERVAL;VALUE=DURATION:PT6H", "X-PUBLISHED-TTL:PT6H"]);
        if (bron is not null) regels.Add($"SOURCE;VALUE=URI:{bron.AbsoluteUri}");
        regels.AddRange(Zone);
        foreach (var item in items) regels.AddRange(Item(item, methode));
        regels.Add("END:VCALENDAR");
        var uit = new StringBuilder();
        foreach (var regel in regels) Vouw(uit, regel);
        return uit.ToString();
    }

    private static IReadOnlyList<string> Zone { get; } =
    [
        "BEGIN:VTIMEZONE", "TZID:Europe/Amsterdam",
        "BEGIN:DAYLIGHT", "TZOFFSETFROM:+0100", "TZOFFSETTO:+0200", "TZNAME:CEST", "DTSTART:19700329T020000", "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU", "END:DAYLIGHT",
        "BEGIN:STANDARD", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0100", "TZNAME:CET", "DTSTART:19701025T030000", "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU", "END:STANDARD",
        "END:VTIMEZONE",
    ];

    private static IEnumerable<string> Item(Agendaitem item, Agendamethode methode)
    {
        if (string.IsNullOrWhiteSpace(item.Uid) || item.Einde < item.Begin) throw new ArgumentException("An appointment has a UID and does not end before it begins.", nameof(item));
        yield return "BEGIN:VEVENT";
        yield return $"UID:{Tekst(item.Uid)}";
        yield return $"DTSTAMP:{Moment(item.Bijgewerkt)}Z";
        yield return $"LAST-MODIFIED:{Moment(item.Bijgewerkt)}Z";
        yield return $"SEQUENCE:{item.Volgnummer.ToString(CultureInfo.InvariantCulture)}";
        yield return $"DTSTART;TZID=Europe/Amsterdam:{Moment(item.Begin)}";
        yield return $"DTEND;TZID=Europe/Amsterdam:{Moment(item.Einde)}";
        yield return $"SUMMARY:{Tekst(item.Titel)}";
        yield return $"STATUS:{(item.Vervallen || methode == Agendamethode.Cancel ? "CANCELLED" : "CONFIRMED")}";
        if (item.Omschrijving is { Length: > 0 } omschrijving) yield return $"DESCRIPTION:{Tekst(omschrijving)}";
        if (item.Plaats is { Length: > 0 } plaats) yield return $"LOCATION:{Tekst(plaats)}";
        if (item.Deelname is { } deelname) yield return $"CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Doe mee:{deelname.AbsoluteUri}";
        if (item.Adres is { } adres) yield return $"URL:{adres.AbsoluteUri}";
        if (item.Thema.Count > 0) yield return $"CATEGORIES:{string.Join(',', item.Thema.Select(Tekst))}";
        if (item.Afzender is { } afzender) yield return $"ORGANIZER{Naamdeel(item.Afzendernaam)}:mailto:{Adresdeel(afzender)}";
        if (item.Ontvanger is { } ontvanger) yield return $"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:{Adresdeel(ontvanger)}";
        yield return "END:VEVENT";
    }

    private static string Woord(Agendamethode methode) => methode.ToString().ToUpperInvariant();

    private static string Moment(DateTime tijd) => tijd.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    /// <summary>Escaped as RFC 5545 §3.3.11 asks; other control characters are not allowed in text and are left out.</summary>
    private static string Tekst(string tekst)
    {
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.ReplaceLineEndings("\n"))
        {
            if (teken == '\n') uit.Append("\\n");
            else if (teken is '\\' or ';' or ',') uit.Append('\\').Append(teken);
            else if (!char.IsControl(teken) || teken == '\t') uit.Append(teken);
        }

        return uit.ToString();
    }

    /// <summary>A name as a parameter between quotes, which it cannot hold itself.</summary>
    private static string Naamdeel(string? naam) => string.IsNullOrWhiteSpace(naam) ? "" : $";CN=\"{string.Concat(naam.Where(teken => teken != '"' && !char.IsControl(teken)))}\"";

    /// <summary>A mail address without what could begin another line or parameter.</summary>
    private static string Adresdeel(string adres) => string.Concat(adres.Where(teken => !char.IsControl(teken) && !char.IsWhiteSpace(teken)));

    /// <summary>Writes a line in parts of at most 75 octets, never through a character; each next part begins with a space.</summary>
    private static void Vouw(StringBuilder uit, string regel)
    {
        var octetten = 0;
        foreach (var teken in regel.EnumerateRunes())
        {
            if (octetten + teken.Utf8SequenceLength > 75)
            {
                uit.Append("\r\n ");
                octetten = 1;
            }

            uit.Append(teken.ToString());
            octetten += teken.Utf8SequenceLength;
        }

        uit.Append("\r\n");
    }
}
