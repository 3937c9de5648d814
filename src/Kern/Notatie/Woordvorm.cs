// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Samenhang.Kern.Notatie;

/// <summary>Brings text to one form, so that words can be compared whatever their capitals, accents and punctuation.</summary>
public static class Woordvorm
{
    /// <summary>A text of at most this many characters is brought to its form without a buffer of its own.</summary>
    private const int KorteTekst = 256;

    /// <summary>Lower case, without accents; every run of other characters than letters and digits becomes one space.</summary>
    public static string Normaliseer(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return "";
        var ontleed = Ontleed(tekst);
        var uit = ontleed.Length <= KorteTekst ? stackalloc char[KorteTekst] : new char[ontleed.Length];
        var lengte = 0;
        foreach (var teken in ontleed)
        {
            if (char.IsLetterOrDigit(teken)) uit[lengte++] = char.ToLowerInvariant(teken);
            else if (lengte > 0 && uit[lengte - 1] != ' ' && CharUnicodeInfo.GetUnicodeCategory(teken) != UnicodeCategory.NonSpacingMark) uit[lengte++] = ' ';
        }

        return uit[..lengte].TrimEnd(' ').ToString();
    }

    /// <summary>One line without invisible characters and double spaces; null when nothing is left.</summary>
    public static string? Schoon(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst)) return null;
        var uit = new StringBuilder(tekst.Length);
        foreach (var teken in tekst)
        {
            if (char.IsWhiteSpace(teken)) { if (uit.Length > 0 && uit[^1] != ' ') uit.Append(' '); }
            else if (!Onzichtbaar(teken)) uit.Append(teken);
        }

        if (uit.Length > 0 && uit[^1] == ' ') uit.Length--;
        return uit.Length == 0 ? null : uit.ToString();
    }

    /// <summary>A text for a message: one line, in Dutch quotation marks, shortened to 60 characters.</summary>
    public static string Aanhaling(string? tekst)
    {
        var schoon = Schoon(tekst) ?? "";
        if (schoon.Length <= 60) return $"‘{schoon}’";
        var einde = char.IsHighSurrogate(schoon[58]) ? 58 : 59;
        return $"‘{schoon[..einde]}…’";
    }

    private static bool Onzichtbaar(char teken) =>
        char.IsControl(teken) || teken is '\u00AD' or '\uFEFF' or >= '\u200B' and <= '\u200F' or >= '\u202A' and <= '\u202E';

    private static string Ontleed(string tekst)
    {
        if (System.Text.Ascii.IsValid(tekst)) return tekst;
        try
        {
            return tekst.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return string.Concat(tekst.Where(teken => !char.IsSurrogate(teken))).Normalize(NormalizationForm.FormKD);
        }
    }
}
