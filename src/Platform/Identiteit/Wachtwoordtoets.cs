// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Samenhang.Platform.Identiteit;

/// <summary>
/// Whether a password is easy to guess: it is known from leaks, or little is left of it without words that belong to the person, the organisation or the
/// product. A long sentence may hold such a word.
/// </summary>
internal static class Wachtwoordtoets
{
    internal const string Gelekt = "Dit wachtwoord staat in lijsten van gelekte wachtwoorden. Kies een ander wachtwoord.";
    internal const string Raadbaar =
        "Dit wachtwoord is te makkelijk te raden: het bestaat vooral uit een naam of een bekend woord. Kies bijvoorbeeld een zin die alleen jij kent.";

    /// <summary>What must be left of a password without the words, in characters; signs and digits at the ends do not count.</summary>
    private const int MinsteRest = 8;

    private const int KortsteWoord = 3;

    /// <summary>Words of the surroundings that anybody can think of, in small letters without accents (docs/security.md).</summary>
    internal static readonly IReadOnlyList<string> Omgeving =
    [
        "samenhang", "opgavegericht", "opgave", "inspanning", "portefeuille", "beheerder", "beheer", "wethouder", "burgemeester", "college", "raad",
        "gemeente", "provincie", "waterschap", "organisatie", "overheid", "stadhuis", "wachtwoord", "password", "passwort", "inloggen", "aanmelden", "toegang",
        "geheim", "welkom", "welcome", "admin", "qwertyuiop", "qwerty", "azerty", "asdfgh", "abcdefgh", "abcd", "letmein", "lente", "voorjaar", "zomer", "herfst",
        "najaar", "winter", "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december", "maandag",
        "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
    ];

    /// <summary>The objection to a password, in Dutch; null when there is none.</summary>
    /// <param name="wachtwoord">The password as typed.</param>
    /// <param name="eigen">Names of the person and the organisations, and the e-mail address.</param>
    internal static string? Bezwaar(string wachtwoord, IEnumerable<string?> eigen)
    {
        if (Gelektewachtwoorden.Bevat(wachtwoord) || Gelektewachtwoorden.Bevat(Kern(wachtwoord))) return Gelekt;
        var woorden = eigen.SelectMany(Woorden).Concat(Omgeving).Distinct().OrderByDescending(woord => woord.Length).ToList();
        var vlak = Vlak(wachtwoord);
        return IsRaadbaar(vlak, woorden) || IsRaadbaar(string.Concat(vlak.Select(AlsLetter)), woorden) ? Raadbaar : null;
    }

    private static bool IsRaadbaar(string vlak, List<string> woorden)
    {
        // A character takes the place of a word, so that what stood around it does not become another one.
        var rest = woorden.Aggregate(vlak, (tekst, woord) => tekst.Replace(woord, " ", StringComparison.Ordinal));
        return rest != vlak && Kern(rest).Count(teken => teken != ' ') < MinsteRest;
    }

    private static IEnumerable<string> Woorden(string? tekst) =>
        new string([.. Vlak(tekst ?? "").Select(teken => char.IsLetter(teken) ? teken : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(woord => woord.Length >= KortsteWoord);

    /// <summary>Without signs, spaces and digits at the ends: "Leusden2026!" is "Leusden".</summary>
    private static string Kern(string tekst)
    {
        var (van, tot) = (0, tekst.Length);
        while (van < tot && !char.IsLetter(tekst[van])) van++;
        while (tot > van && !char.IsLetter(tekst[tot - 1])) tot--;
        return tekst[van..tot];
    }

    /// <summary>Small letters without accents.</summary>
    private static string Vlak(string tekst) =>
        new([.. tekst.ToLowerInvariant().Normalize(NormalizationForm.FormD).Where(teken => CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark)]);

    /// <summary>The letter that a sign or digit often stands for.</summary>
    private static char AlsLetter(char teken) => teken switch
    {
        '0' => 'o',
        '1' or '!' or '|' => 'i',
        '3' or '€' => 'e',
        '4' or '@' => 'a',
        '5' or '$' => 's',
        '7' => 't',
        _ => teken,
    };
}
