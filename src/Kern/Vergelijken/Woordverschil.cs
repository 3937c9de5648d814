// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Samenhang.Kern.Vergelijken;

/// <summary>Which words went and came between two texts, so that a reader sees what was reworded.</summary>
public static partial class Woordverschil
{
    /// <summary>More words than this are not compared one by one: then the whole text went and came.</summary>
    private const int Meeste = 1200;

    /// <summary>A part of both texts together, in reading order.</summary>
    /// <param name="Tekst">The words, with the space after them.</param>
    /// <param name="Soort">Whether they stand in both, only in the old text, or only in the new one.</param>
    public readonly record struct Deel(string Tekst, Plaats Soort);

    /// <summary>Where words stand.</summary>
    public enum Plaats
    {
        /// <summary>In both texts.</summary>
        Gelijk,

        /// <summary>Only in the old text.</summary>
        Weg,

        /// <summary>Only in the new text.</summary>
        Erbij,
    }

    /// <summary>The parts; those that are equal or come give the new text, those that are equal or go the old one.</summary>
    public static ImmutableArray<Deel> Van(string? oud, string? nieuw)
    {
        string[] van = Woorden(oud), naar = Woorden(nieuw);
        if (van.Length > Meeste || naar.Length > Meeste)
        {
            return Samen([.. van.Select(woord => new Deel(woord, Plaats.Weg)), .. naar.Select(woord => new Deel(woord, Plaats.Erbij))]);
        }

        var langs = Lengtes(van, naar);
        var delen = new List<Deel>(van.Length + naar.Length);
        var (i, j) = (0, 0);
        while (i < van.Length || j < naar.Length)
        {
            if (i < van.Length && j < naar.Length && van[i] == naar[j])
            {
                delen.Add(new(naar[j], Plaats.Gelijk));
                (i, j) = (i + 1, j + 1);
            }
            else if (j >= naar.Length || (i < van.Length && langs[i + 1, j] >= langs[i, j + 1]))
            {
                delen.Add(new(van[i++], Plaats.Weg));
            }
            else
            {
                delen.Add(new(naar[j++], Plaats.Erbij));
            }
        }

        return Samen(delen);
    }

    /// <summary>Length of the longest row of words that both have, from each place on.</summary>
    private static int[,] Lengtes(string[] van, string[] naar)
    {
        var langs = new int[van.Length + 1, naar.Length + 1];
        for (var i = van.Length - 1; i >= 0; i--)
        {
            for (var j = naar.Length - 1; j >= 0; j--)
            {
                langs[i, j] = van[i] == naar[j] ? langs[i + 1, j + 1] + 1 : Math.Max(langs[i + 1, j], langs[i, j + 1]);
            }
        }

        return langs;
    }

    private static ImmutableArray<Deel> Samen(List<Deel> delen)
    {
        var samen = ImmutableArray.CreateBuilder<Deel>();
        foreach (var deel in delen)
        {
            if (samen.Count > 0 && samen[^1].Soort == deel.Soort)
            {
                samen[^1] = samen[^1] with { Tekst = samen[^1].Tekst + deel.Tekst };
            }
            else
            {
                samen.Add(deel);
            }
        }

        return samen.ToImmutable();
    }

    private static string[] Woorden(string? tekst) => string.IsNullOrEmpty(tekst) ? [] : [.. Woord().Matches(tekst).Select(treffer => treffer.Value)];

    [GeneratedRegex(@"\s*\S+\s*|\s+")]
    private static partial Regex Woord();
}
