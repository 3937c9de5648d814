// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Samenhang.Kern.Zoeken;

/// <summary>Words that people use for the same thing in a municipality. They help only who typed a word that stands nowhere.</summary>
internal static class Verwanten
{
    private static readonly string[][] Groepen =
    [
        ["jeugdzorg", "jeugdhulp"],
        ["statushouder", "vluchteling", "asielzoeker", "nieuwkomer", "inburgering"],
        ["laaggeletterd", "laaggeletterdheid", "basisvaardigheden", "taal"],
        ["wateroverlast", "hoosbui", "regenwater", "hemelwater", "klimaatadaptatie"],
        ["dorpshuis", "buurthuis", "wijkcentrum", "ontmoetingscentrum", "ontmoetingsplek"],
        ["woningnood", "woningtekort", "woningbouw"],
        ["energietransitie", "verduurzaming", "energiebesparing", "warmtetransitie"],
        ["criminaliteit", "ondermijning", "misdaad"],
        ["uitkering", "bijstand"],
        ["minima", "armoede", "bestaanszekerheid"],
        ["ouderen", "senioren", "ouderdom"],
        ["mobiliteit", "verkeer", "bereikbaarheid"],
        ["groen", "bomen", "natuur", "biodiversiteit"],
        ["recycling", "circulair", "afval", "grondstoffen"],
        ["bedrijf", "ondernemer", "mkb", "economie"],
        ["burgerparticipatie", "inspraak", "participatie"],
        ["personeelstekort", "capaciteit", "vacature"],
    ];

    private static readonly FrozenDictionary<string, string[]> PerStam = Groepen
        .SelectMany(groep => groep.Select(woord => (Stam: Stam.Van(woord), Groep: groep))).DistinctBy(paar => paar.Stam).ToFrozenDictionary(paar => paar.Stam, paar => paar.Groep, StringComparer.Ordinal);

    /// <summary>The words that mean about the same; none when it is no such word.</summary>
    /// <param name="stam">The stem of what was typed.</param>
    internal static IReadOnlyList<string> Van(string stam) => PerStam.GetValueOrDefault(stam) ?? [];
}
