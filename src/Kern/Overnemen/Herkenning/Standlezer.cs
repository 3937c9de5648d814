// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>
/// Reads a judgement as people write it in a list: a word, a coloured sign, or a colour with the reason behind it ("🟠 droogte", "rood: gunning mislukt").
/// </summary>
internal static partial class Standlezer
{
    private static readonly (string Teken, Licht Licht)[] Tekens =
    [
        ("🟢", Licht.VolgensVerwachting), ("✅", Licht.VolgensVerwachting), ("✔", Licht.VolgensVerwachting), ("👍", Licht.VolgensVerwachting), ("🙂", Licht.VolgensVerwachting),
        ("🟡", Licht.Aandachtspunt), ("🟠", Licht.Aandachtspunt), ("⚠", Licht.Aandachtspunt), ("😐", Licht.Aandachtspunt),
        ("🔴", Licht.Bijsturen), ("❌", Licht.Bijsturen), ("⛔", Licht.Bijsturen), ("🛑", Licht.Bijsturen), ("🙁", Licht.Bijsturen),
        ("⚪", Licht.Onbekend),
    ];

    /// <summary>True when the text is a judgement.</summary>
    public static bool Kent(string tekst) => (!HeeftTeken(tekst) && Woordenlijsten.Stand.Kent(tekst, out _)) || Los(tekst) is not null;

    /// <summary>The judgement, or an objection that names the words to choose from; and what stood behind it, or null.</summary>
    public static (Lezing<Licht> Licht, string? Reden) Lees(string? tekst)
    {
        var teken = tekst is not null && HeeftTeken(tekst);
        var lezing = Woordenlijsten.Stand.Lees(tekst);
        if (tekst is null || (lezing.HeeftWaarde && !teken)) return (lezing, null);
        if (Los(tekst) is { } los) return (Lezing.Van(los.Licht), los.Reden);
        return (teken ? Lezing.Weiger<Licht>($"In {Woordvorm.Aanhaling(tekst)} zeggen het teken en de woorden iets anders. Kies er een.") : lezing, null);
    }

    /// <summary>A sign goes before a colour, and a colour before phrases that all say the same; a sign that the words contradict says nothing.</summary>
    private static (Licht Licht, string? Reden)? Los(string tekst)
    {
        var tekens = Tekens.Where(teken => tekst.Contains(teken.Teken, StringComparison.Ordinal)).ToList();
        if (tekens.Select(teken => teken.Licht).Distinct().Count() > 1) return null;
        if (tekens.Count > 0)
        {
            var rest = Rest(tekens.Aggregate(tekst, (over, teken) => over.Replace(teken.Teken, " ", StringComparison.Ordinal)));
            return rest is null ? (tekens[0].Licht, null) : !Woordenlijsten.Stand.Kent(rest, out var woord) ? (tekens[0].Licht, rest) : woord == tekens[0].Licht ? (woord, null) : null;
        }

        if (Kleur().Match(tekst) is { Success: true } kleur && Woordenlijsten.Stand.Kent(kleur.Groups["kleur"].Value, out var licht)) return (licht, Rest(kleur.Groups["rest"].Value));
        return Eensluidend(Woordvorm.Normaliseer(tekst).Split(' ', StringSplitOptions.RemoveEmptyEntries)) is { } gelijk ? (gelijk, null) : null;
    }

    /// <summary>"goed op koers" is two known phrases that say the same; null when words are left or they differ.</summary>
    private static Licht? Eensluidend(string[] woorden)
    {
        Licht? uit = null;
        for (var van = 0; van < woorden.Length;)
        {
            var lengte = Enumerable.Range(1, woorden.Length - van).Reverse().FirstOrDefault(aantal => Woordenlijsten.Stand.Kent(string.Join(' ', woorden.Skip(van).Take(aantal)), out _));
            if (lengte == 0) return null;
            Woordenlijsten.Stand.Kent(string.Join(' ', woorden.Skip(van).Take(lengte)), out var licht);
            if (uit is not null && uit != licht) return null;
            (uit, van) = (licht, van + lengte);
        }

        return uit;
    }

    private static bool HeeftTeken(string tekst) => Tekens.Any(teken => tekst.Contains(teken.Teken, StringComparison.Ordinal));

    private static string? Rest(string tekst) => Woordvorm.Schoon(tekst)?.Trim(' ', '-', '–', ':', ',', ';', '.', '(', ')', '/', '\uFE0F') is { Length: > 0 } rest ? rest : null;

    [GeneratedRegex(@"^\s*(?<kleur>groen|oranje|geel|rood|green|amber|red)\b(?<rest>.*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Kleur();
}
