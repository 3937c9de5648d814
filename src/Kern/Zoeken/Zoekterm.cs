// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>One word that is searched for.</summary>
/// <param name="Woord">The word, folded.</param>
/// <param name="Stam">Its stem.</param>
/// <param name="Delen">The words it was joined of; itself when it was typed as one.</param>
internal sealed record Zoekterm(string Woord, string Stam, string[] Delen)
{
    /// <summary>Words that say nothing when there are others.</summary>
    private static readonly HashSet<string> Kleine =
    [
        "aan", "als", "bij", "dat", "de", "der", "den", "die", "dit", "door", "een", "en", "er", "het", "hoe", "in", "is", "met", "naar", "niet", "of", "om", "onder", "ons", "onze", "op", "over", "te",
        "ten", "ter", "tot", "uit", "van", "voor", "wat", "we", "wij", "zijn",
    ];

    /// <summary>It holds a digit: a code or year, in which nothing is corrected.</summary>
    internal bool HeeftCijfer { get; } = Woord.Any(char.IsAsciiDigit);

    /// <summary>The stem, when it is long enough and near enough to the word to say the same as a begin or part of another word.</summary>
    internal string? Wortel { get; } = Stam.Length >= 4 && Stam != Woord && Woord.Length - Stam.Length <= 2 ? Stam : null;

    /// <summary>How many typing mistakes are forgiven.</summary>
    internal int Vergeven => HeeftCijfer ? 0 : Woord.Length switch { < 4 => 0, < 8 => 1, _ => 2 };

    /// <summary>The words of what was typed, each once and without the little ones; all of them when there are no others.</summary>
    internal static List<Zoekterm> Lees(string vraag)
    {
        var woorden = Woordlezer.Lees(vraag);
        var termen = new List<Zoekterm>();
        for (var i = 0; i < woorden.Count; i++)
        {
            var samen = woorden.FindIndex(i, woord => woord.Delen > 1 && woord.Begin == woorden[i].Begin);
            termen.Add(samen < 0 ? Van(woorden[i].Woord, [woorden[i].Woord]) : Van(woorden[samen].Woord, [.. woorden[i..samen].Select(deel => deel.Woord)]));
            i = Math.Max(i, samen);
        }

        var grote = termen.Where(term => !Kleine.Contains(term.Woord)).ToList();
        return [.. (grote.Count > 0 ? grote : termen).DistinctBy(term => term.Woord)];
    }

    private static Zoekterm Van(string woord, string[] delen) => new(woord, Zoeken.Stam.Van(woord), delen);
}
