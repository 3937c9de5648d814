// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Samenhang.Kern.Zoeken;

/// <summary>
/// Takes a text apart in words: "Súdwest-Fryslân" gives sudwest, fryslan and sudwestfryslan; "risico's" gives risico. Codes are found
/// with and without their hyphens.
/// </summary>
internal static class Woordlezer
{
    /// <summary>More letters than this are no word; the rest is not read.</summary>
    private const int Langste = 60;

    private const int MeesteDelen = 4;

    /// <summary>The words of a text in their order; what is joined by a hyphen, slash or dot comes apart and together.</summary>
    internal static List<Zoekwoord> Lees(string? tekst)
    {
        var woorden = new List<Zoekwoord>();
        if (string.IsNullOrEmpty(tekst))
        {
            return woorden;
        }

        var (eerste, plaats) = (0, 0);
        while (plaats < tekst.Length)
        {
            var lengte = Woordlengte(tekst, plaats);
            if (lengte == 0)
            {
                plaats++;
                continue;
            }

            VoegToe(woorden, tekst, plaats, lengte);
            plaats += lengte;
            plaats += Bezit(tekst, plaats);
            if (!Verbindt(tekst, plaats))
            {
                VoegSamen(woorden, eerste);
                eerste = woorden.Count;
            }
        }

        return woorden;
    }

    /// <summary>The form in which words are compared.</summary>
    internal static string Vouw(ReadOnlySpan<char> woord)
    {
        if (Ascii.IsValid(woord))
        {
            return woord.ToString().ToLowerInvariant();
        }

        var uit = new StringBuilder(woord.Length + 4);
        foreach (var teken in woord.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (char.IsLetterOrDigit(teken))
            {
                uit.Append(char.ToLowerInvariant(teken) switch { 'ß' => "ss", 'ø' => "o", 'æ' => "ae", 'œ' => "oe", 'ł' => "l", 'đ' => "d", 'ı' => "i", 'þ' => "th", var ander => ander.ToString() });
            }
        }

        return uit.ToString();
    }

    private static void VoegToe(List<Zoekwoord> woorden, string tekst, int begin, int lengte)
    {
        var woord = Vouw(tekst.AsSpan(begin, Math.Min(lengte, Langste)));
        if (woord.Length > 0)
        {
            woorden.Add(new Zoekwoord(woord, begin, begin + lengte, 1));
        }
    }

    private static void VoegSamen(List<Zoekwoord> woorden, int eerste)
    {
        var delen = woorden.Count - eerste;
        if (delen is > 1 and <= MeesteDelen)
        {
            var samen = string.Concat(woorden.Skip(eerste).Select(woord => woord.Woord));
            woorden.Add(new Zoekwoord(samen, woorden[eerste].Begin, woorden[^1].Eind, delen));
        }
    }

    private static int Woordlengte(string tekst, int begin)
    {
        var eind = begin;
        while (eind < tekst.Length && (char.IsLetterOrDigit(tekst[eind]) || (eind > begin && IsTeken(tekst[eind]))))
        {
            eind++;
        }

        return eind - begin;
    }

    private static bool IsTeken(char teken) => CharUnicodeInfo.GetUnicodeCategory(teken) is UnicodeCategory.NonSpacingMark || teken is '\u00AD' or '\u200B';

    /// <summary>Length of the 's of a plural or possessive.</summary>
    private static int Bezit(string tekst, int plaats) =>
        plaats + 1 < tekst.Length && tekst[plaats] is '\'' or '’' && tekst[plaats + 1] is 's' or 'S' && Woordlengte(tekst, plaats + 1) == 1 ? 2 : 0;

    private static bool Verbindt(string tekst, int plaats) =>
        plaats + 1 < tekst.Length && tekst[plaats] is '-' or '/' or '.' or '_' or '‑' && char.IsLetterOrDigit(tekst[plaats + 1]);
}
