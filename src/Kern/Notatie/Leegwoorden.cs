// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Samenhang.Kern.Notatie;

/// <summary>Words that people put in a cell to say that they know nothing (yet).</summary>
public static class Leegwoorden
{
    private static readonly FrozenSet<string> Tekens = new[] { "-", "--", "---", "–", "—", "−", ".", "..", "...", "…", "/", "\\", "*" }.ToFrozenSet();

    private static readonly FrozenSet<string> Woorden = new[]
    {
        "nvt", "n v t", "niet van toepassing", "ntb", "n t b", "nader te bepalen", "nog te bepalen", "nog te bezien", "nog bepalen",
        "tbd", "t b d", "tba", "pm", "p m", "pro memorie", "onbekend", "nog onbekend", "niet bekend", "nog niet bekend", "onbepaald", "unknown",
        "geen", "none", "null", "leeg", "nb", "n b", "nnb", "n n b", "nog niet benoemd", "nader bepalen", "nog in te vullen", "in te vullen",
        "volgt", "volgt nog", "nog niet gekozen", "wordt bepaald", "wordt nog bepaald", "ntd", "x", "na", "n a", "nog niet bepaald",
    }.ToFrozenSet();

    /// <summary>True for nothing, white space, or only a dash or dots: an empty cell, without need to say so.</summary>
    public static bool IsLeeg(string? tekst) => Woordvorm.Schoon(tekst) is not { } schoon || Tekens.Contains(schoon);

    /// <summary>True when the text says in words or with question marks that the value is not known ("n.t.b.", "p.m.", "?").</summary>
    public static bool ZegtOnbekend(string? tekst)
    {
        var genormaliseerd = Woordvorm.Normaliseer(tekst);
        if (genormaliseerd.Length > 0) return Woorden.Contains(genormaliseerd);
        return Woordvorm.Schoon(tekst)?.Trim(' ', '(', ')') is { Length: > 0 } schoon && schoon.All(teken => teken == '?');
    }
}
