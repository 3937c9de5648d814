// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Samenhang.Kern.Notatie;

/// <summary>Brings a written date to one form before it is matched: lower case, month names as three letters, no weekday, no "circa".</summary>
internal static partial class Datumvorm
{
    private static readonly (string Maand, string[] Vormen)[] Maanden =
    [
        ("jan", ["januari", "january"]), ("feb", ["februari", "february", "febr"]), ("mrt", ["maart", "march", "mar", "maa"]), ("apr", ["april"]),
        ("mei", ["may"]), ("jun", ["juni", "june"]), ("jul", ["juli", "july"]), ("aug", ["augustus", "august"]),
        ("sep", ["september", "sept"]), ("okt", ["oktober", "october", "oct"]), ("nov", ["november"]), ("dec", ["december"]),
    ];

    private static readonly Dictionary<string, string> Korten =
        Maanden.SelectMany(maand => maand.Vormen.Append(maand.Maand).Select(vorm => (vorm, maand.Maand))).ToDictionary(paar => paar.vorm, paar => paar.Maand);

    /// <summary>The number of a month in three letters, 1–12; 0 for another text.</summary>
    public static int Maandnummer(string maand) => Array.FindIndex(Maanden, kandidaat => kandidaat.Maand == maand) + 1;

    /// <summary>The one form of a written date.</summary>
    public static string Van(string tekst)
    {
        var vorm = (Woordvorm.Schoon(tekst) ?? "").ToLowerInvariant();
        vorm = vorm.Replace('–', '-').Replace('—', '-').Replace('−', '-').Replace('’', '\'').Replace('‘', '\'').Replace('`', '\'').Replace('´', '\'');
        if (vorm.Any(teken => char.IsDigit(teken) && !char.IsAsciiDigit(teken))) return "";
        vorm = Voorvoegsel().Replace(vorm, "");
        vorm = Tijdstip().Replace(vorm, "");
        vorm = Haakjes().Replace(vorm, "");
        vorm = Woord().Replace(vorm, vondst => Korten.TryGetValue(vondst.Groups[1].Value, out var kort) ? kort : vondst.Value);
        return Spaties().Replace(vorm, " ").Trim(' ', '.', ',', ';');
    }

    [GeneratedRegex(@"^(circa|ca\.?|ongeveer|plm\.?|±|~|uiterlijk|vanaf|per|sinds|gepland:?|planning:?|verwacht:?|start:?|eind:|gereed:?|deadline:?|streven:?|in|v[oó][oó]r(?= (?:\d|[a-z]{3,9} \d))|na(?= \d)|rond|t/?m|tot(?: en met)?|(?:begin|medio|einde?)(?= (?:q|kw|kwartaal|\d[a-z]{0,3} kwartaal))|periode|collegeperiode|schooljaar|seizoen|jaar|(maan|dins|woens|donder|vrij|zater|zon)dag|(ma|di|wo|do|vr|za|zo)\.?)\s+(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Voorvoegsel();

    [GeneratedRegex(@"[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(z|uur)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Tijdstip();

    [GeneratedRegex(@"\s*(\+|e\.?v\.?|en verder|en later|\((o\.?v\.?b\.?|onder voorbehoud|concept|gepland|verwacht|raming|realisatie|gerealiseerd|prognose|indicatief|\?)\)|\?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Haakjes();

    [GeneratedRegex(@"(?<![a-z])([a-z]{3,9})(?![a-z])\.?", RegexOptions.CultureInvariant)]
    private static partial Regex Woord();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaties();
}
