// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;

namespace Samenhang.Kern.Overnemen;

/// <summary>
/// Finds names that are nearly the same: equal but for typing errors, word order, joined words and words that say nothing ("project",
/// "de"). Numbers and single letters must be equal: "fase 1" is not "fase 2". Names are looked up by parts of their words, so that ten
/// thousand names cost about as much per question as ten.
/// </summary>
/// <typeparam name="T">What has the name.</typeparam>
public sealed class Naamgelijkenis<T>
{
    private static readonly FrozenSet<string> Stopwoorden = new[]
    {
        "de", "het", "een", "van", "der", "den", "in", "op", "voor", "en", "met", "aan", "te", "t", "bij", "naar", "tot", "om", "door",
        "project", "programma", "proces", "opgave", "inspanning", "doel", "actie",
    }.ToFrozenSet();

    private readonly List<(string[] Woorden, string Samen, T Wie)> _namen = [];
    private readonly Dictionary<string, List<int>> _delen = [];

    /// <summary>Adds a name.</summary>
    public void Voeg(string naam, T wie)
    {
        var (woorden, samen) = Ontleed(naam);
        if (samen.Length == 0) return;
        foreach (var deel in Delen(woorden, samen, Cijfers(samen)).Distinct())
        {
            if (!_delen.TryGetValue(deel, out var plaatsen)) _delen[deel] = plaatsen = [];
            plaatsen.Add(_namen.Count);
        }

        _namen.Add((woorden, samen, wie));
    }

    /// <summary>What has a name that is nearly this one, the first that was added; false when there is none.</summary>
    public bool Zoek(string naam, Predicate<T> geldig, out T? wie)
    {
        var (woorden, samen) = Ontleed(naam);
        foreach (var plaats in Kandidaten(woorden, samen))
        {
            var ander = _namen[plaats];
            if (!geldig(ander.Wie) || !Lijkt(woorden, samen, ander.Woorden, ander.Samen)) continue;
            wie = ander.Wie;
            return true;
        }

        wie = default;
        return false;
    }

    private IEnumerable<int> Kandidaten(string[] woorden, string samen)
    {
        if (samen.Length == 0) return [];
        var cijfers = Cijfers(samen);
        var zeldzaamst = woorden.Select(woord => Delen([woord], "", cijfers).Select(deel => _delen.GetValueOrDefault(deel, [])).ToList())
            .MinBy(lijsten => lijsten.Sum(lijst => lijst.Count)) ?? [];
        return zeldzaamst.SelectMany(lijst => lijst).Concat(_delen.GetValueOrDefault(Begin(samen, cijfers), [])).Distinct().Order();
    }

    private static bool Lijkt(string[] een, string samen, string[] ander, string anderSamen)
    {
        if (samen.Length >= 12 && een.Length != ander.Length && Bewerkingsafstand.Hoogstens(samen, anderSamen, 1)) return true;
        if (een.Length != ander.Length) return false;
        var over = ander.ToList();
        foreach (var woord in een)
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
        return kortste >= 5 && !een.Any(char.IsDigit) && Bewerkingsafstand.Hoogstens(een, ander, kortste >= 9 ? 2 : 1);
    }

    private static (string[] Woorden, string Samen) Ontleed(string naam)
    {
        var alle = Woordvorm.Normaliseer(naam).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var woorden = alle.Where(woord => !Stopwoorden.Contains(woord)).ToArray();
        if (woorden.Length == 0) woorden = alle;
        return (woorden, string.Concat(woorden));
    }

    /// <summary>Keys by which a name is found. All of them hold its digits: names with other digits are never the same.</summary>
    private static IEnumerable<string> Delen(string[] woorden, string samen, string cijfers)
    {
        foreach (var woord in woorden)
        {
            if (woord.Length < 5 || woord.Any(char.IsDigit)) yield return $"{cijfers}={woord}";
            else
            {
                yield return $"{cijfers}<{woord[..3]}";
                yield return $"{cijfers}>{woord[^3..]}";
            }
        }

        if (samen.Length > 0) yield return Begin(samen, cijfers);
    }

    private static string Begin(string samen, string cijfers) => $"{cijfers}^{samen[..Math.Min(6, samen.Length)]}";

    private static string Cijfers(string samen) => string.Concat(samen.Where(char.IsDigit));
}
