// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen;

/// <summary>A name as it is compared: its words that say something, without capitals and accents.</summary>
/// <param name="Woorden">The words, at least one.</param>
internal sealed record Naamdelen(string[] Woorden)
{
    private const int MeesteKort = 64;

    private string? _samen;

    /// <summary>Shortest word in which a letter may differ.</summary>
    internal const int KortsteVerschil = 5;

    private static readonly FrozenSet<string> Stopwoorden = new[]
    {
        "de", "het", "een", "van", "der", "den", "in", "op", "voor", "en", "met", "aan", "te", "t", "bij", "naar", "tot", "om", "door",
        "project", "programma", "proces", "opgave", "inspanning", "doel", "actie",
    }.ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Stopdelen = Stopwoorden.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words, joined; few names need it.</summary>
    internal string Samen => _samen ??= string.Concat(Woorden);

    /// <summary>The parts of a name; null when it has no letters or digits.</summary>
    internal static Naamdelen? Van(string naam)
    {
        var plat = Woordvorm.Normaliseer(naam);
        if (plat.Length == 0) return null;
        var woorden = Woordenlijst(plat, zonderStopwoorden: true);
        if (woorden.Length == 0) woorden = Woordenlijst(plat, zonderStopwoorden: false);
        return new Naamdelen(woorden);
    }

    /// <summary>Equal but for typing errors, word order and joined words. Numbers and short words must be equal.</summary>
    internal bool LijktOp(Naamdelen ander)
    {
        if (Woorden.Length != ander.Woorden.Length) return Samen.Length >= 12 && Bewerkingsafstand.Hoogstens(Samen, ander.Samen, 1);
        Span<bool> bezet = stackalloc bool[Woorden.Length];
        foreach (var woord in Woorden)
        {
            var plaats = 0;
            while (plaats < bezet.Length && (bezet[plaats] || !Zelfde(woord, ander.Woorden[plaats]))) plaats++;
            if (plaats == bezet.Length) return false;
            bezet[plaats] = true;
        }

        return true;
    }

    /// <summary>
    /// Are two of its words different and yet the same but for a typing error? When that is so of neither name, names that differ in one word
    /// are alike exactly when that word is.
    /// </summary>
    internal bool HeeftVerwanten()
    {
        for (var een = 0; een < Woorden.Length; een++)
        {
            for (var ander = een + 1; ander < Woorden.Length; ander++)
            {
                if (Woorden[een] != Woorden[ander] && Zelfde(Woorden[een], Woorden[ander])) return true;
            }
        }

        return false;
    }

    /// <summary>Does a word hold a digit? Then it must be equal.</summary>
    internal static bool HeeftCijfer(string woord)
    {
        foreach (var teken in woord)
        {
            if (char.IsDigit(teken)) return true;
        }

        return false;
    }

    private static string[] Woordenlijst(string plat, bool zonderStopwoorden)
    {
        var tekst = plat.AsSpan();
        var ruimte = tekst.Length <= 2 * MeesteKort ? stackalloc Range[MeesteKort] : new Range[(tekst.Length / 2) + 1];
        var aantal = 0;
        foreach (var deel in tekst.Split(' '))
        {
            if (!zonderStopwoorden || !Stopdelen.Contains(tekst[deel])) ruimte[aantal++] = deel;
        }

        var woorden = new string[aantal];
        for (var nummer = 0; nummer < aantal; nummer++) woorden[nummer] = plat[ruimte[nummer]];
        return woorden;
    }

    private static bool Zelfde(string een, string ander)
    {
        if (een == ander) return true;
        var kortste = Math.Min(een.Length, ander.Length);
        var grens = kortste >= 9 ? 2 : 1;
        return kortste >= KortsteVerschil && Math.Abs(een.Length - ander.Length) <= grens && Bewerkingsafstand.Hoogstens(een, ander, grens) && !HeeftCijfer(een);
    }
}
