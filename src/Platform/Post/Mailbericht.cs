// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Net.Mail;
using System.Text;

namespace Samenhang.Platform.Post;

/// <summary>A message as it goes over the line (RFC 5322, 2045): seven-bit, with a plain and an HTML part.</summary>
/// <param name="Van">Sender.</param>
/// <param name="Aan">Receiver.</param>
/// <param name="Onderwerp">Subject.</param>
/// <param name="Kenmerk">The Message-ID is made of this; the same at every attempt.</param>
/// <param name="Datum">When it was written.</param>
/// <param name="Tekst">The plain part.</param>
/// <param name="Html">The HTML part.</param>
/// <param name="Agenda">A calendar file with its media type, as the part that mail programs prefer; null for none.</param>
/// <param name="Afmelden">Address that unsubscribes with one POST, or null.</param>
internal sealed record Mailbericht(
    MailAddress Van, MailAddress Aan, string Onderwerp, Guid Kenmerk, DateTimeOffset Datum, string Tekst, string Html, string? Afmelden,
    (string Mediatype, string Inhoud)? Agenda = null)
{
    private const int Regellengte = 76;

    internal string Schrijf()
    {
        var grens = $"deel-{Kenmerk:N}";
        var bericht = new StringBuilder();
        Kop("From", Adres(Van));
        Kop("To", Adres(Aan));
        Kop("Subject", Gecodeerd(Onderwerp));
        Kop("Date", Datum.ToString("ddd, dd MMM yyyy HH:mm:ss zz", CultureInfo.InvariantCulture) + Datum.Offset.ToString("mm", CultureInfo.InvariantCulture));
        Kop("Message-ID", $"<{Kenmerk:N}@{Domein(Van)}>");
        Kop("Auto-Submitted", "auto-generated");
        if (Afmelden is not null)
        {
            Kop("List-Unsubscribe", $"<{Afmelden}>");
            Kop("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }

        Kop("MIME-Version", "1.0");
        Kop("Content-Type", $"multipart/alternative; boundary=\"{grens}\"");
        Deel("text/plain; charset=utf-8", Tekst);
        Deel("text/html; charset=utf-8", Html);
        if (Agenda is { } agenda) Deel(agenda.Mediatype, agenda.Inhoud);
        return bericht.Append(CultureInfo.InvariantCulture, $"\r\n--{grens}--\r\n").ToString();

        void Kop(string naam, string waarde) => bericht.Append(naam).Append(": ").Append(waarde).Append("\r\n");

        void Deel(string soort, string inhoud) => bericht.Append(CultureInfo.InvariantCulture, $"\r\n--{grens}\r\n")
            .Append(CultureInfo.InvariantCulture, $"Content-Type: {soort}\r\nContent-Transfer-Encoding: base64\r\n\r\n").Append(Base64(inhoud));
    }

    /// <summary>The domain in letters that every mail server knows.</summary>
    internal static string Domein(MailAddress adres) => new IdnMapping().GetAscii(adres.Host);

    private static string Adres(MailAddress adres)
    {
        var kaal = $"<{adres.User}@{Domein(adres)}>";
        return adres.DisplayName.Length == 0 ? kaal : $"{Gecodeerd(adres.DisplayName)} {kaal}";
    }

    /// <summary>Words of any script and any length (RFC 2047). A line break cannot begin another header: everything but plain letters is encoded.</summary>
    private static string Gecodeerd(string tekst)
    {
        if (tekst.Length < 60 && tekst.All(teken => char.IsAsciiLetterOrDigit(teken) || teken == ' ')) return tekst;
        var woorden = new List<string>();
        var stuk = new StringBuilder();
        foreach (var rune in tekst.EnumerateRunes())
        {
            if (Encoding.UTF8.GetByteCount(stuk.ToString()) + rune.Utf8SequenceLength > 42)
            {
                woorden.Add(Woord(stuk));
                stuk.Clear();
            }

            stuk.Append(rune);
        }

        woorden.Add(Woord(stuk));
        return string.Join("\r\n ", woorden);
    }

    private static string Woord(StringBuilder stuk) => $"=?utf-8?B?{Convert.ToBase64String(Encoding.UTF8.GetBytes(stuk.ToString()))}?=";

    private static string Base64(string tekst) => string.Concat(
        Convert.ToBase64String(Encoding.UTF8.GetBytes(tekst.ReplaceLineEndings("\r\n"))).Chunk(Regellengte).Select(regel => new string(regel) + "\r\n"));
}
