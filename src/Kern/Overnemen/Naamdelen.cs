// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen;

/// <summary>A name as it is compared: its words that say something, without capitals and accents.</summary>
/// <param name="Woorden">The words, at least one.</param>
/// <param name="Samen">The same, joined.</param>
internal sealed record Naamdelen(string[] Woorden, string Samen)
{
    /// <summary>Shortest word in which a letter may differ.</summary>
    internal const int KortsteVerschil = 5;

    private static readonly FrozenSet<string> Stopwoorden = new[]
    {
        "de", "het", "een", "van", "der", "den", "in", "op", "voor", "en", "met", "aan", "te", "t", "bij", "naar", "tot", "om", "door",
        "project", "programma", "proces", "opgave", "inspanning", "doel", "actie",
    }.ToFrozenSet();

    /// <summary>The parts of a name; null when it has no letters or digits.</summary>
    internal static Naamdelen? Van(string naam)
    {
        var alle = Woordvorm.Normaliseer(naam).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var woorden = Array.FindAll(alle, woord => !Stopwoorden.Contains(woord));
        if (woorden.Length == 0) woorden = alle;
        return woorden.Length == 0 ? null : new Naamdelen(woorden, string.Concat(woorden));
    }

    /// <summary>Equal but for typing errors, word order and joined words. Numbers and short words must be equal.</summary>
    internal bool LijktOp(Naamdelen ander)
    {
        if (Woorden.Length != ander.Woorden.Length) return Samen.Length >= 12 && Bewerkingsafstand.Hoogstens(Samen, ander.Samen, 1);
        var over = new List<string>(ander.Woorden);
        foreach (var woord in Woorden)
        {
            var plaats = over.FindIndex(kandidaat => Zelfde(woord, kandidaat));
            if (plaats < 0) return false;
            over.RemoveAt(plaats);
        }

        return true;
    }

    private static bool Zelfde(string een, string ander)
    {
        if (een == ander) return true;
        var kortste = Math.Min(een.Length, ander.Length);
        return kortste >= KortsteVerschil && !een.Any(char.IsDigit) && Bewerkingsafstand.Hoogstens(een, ander, kortste >= 9 ? 2 : 1);
    }
}
