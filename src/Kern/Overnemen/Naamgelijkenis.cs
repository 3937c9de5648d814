// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen;

/// <summary>
/// Finds names that are nearly the same: equal but for typing errors, word order, joined words and words that say nothing ("project",
/// "de"). Numbers and single letters must be equal: "fase 1" is not "fase 2". Names are looked up by parts of their words, so that ten
/// thousand names cost about as much per question as ten.
/// </summary>
/// <typeparam name="T">What has the name.</typeparam>
public sealed class Naamgelijkenis<T>
{
    private readonly List<(Naamdelen Naam, T Wie)> _namen = [];
    private readonly Dictionary<string, List<int>> _delen = [];

    /// <summary>Adds a name.</summary>
    public void Voeg(string naam, T wie)
    {
        if (Naamdelen.Van(naam) is not { } delen) return;
        foreach (var deel in Delen(delen.Woorden, delen.Samen, Cijfers(delen.Samen)).Distinct())
        {
            if (!_delen.TryGetValue(deel, out var plaatsen)) _delen[deel] = plaatsen = [];
            plaatsen.Add(_namen.Count);
        }

        _namen.Add((delen, wie));
    }

    /// <summary>What has a name that is nearly this one, the first that was added; false when there is none.</summary>
    public bool Zoek(string naam, Predicate<T> geldig, out T? wie)
    {
        var delen = Naamdelen.Van(naam);
        foreach (var plaats in delen is null ? [] : Kandidaten(delen.Woorden, delen.Samen))
        {
            var ander = _namen[plaats];
            if (!geldig(ander.Wie) || !delen!.LijktOp(ander.Naam)) continue;
            wie = ander.Wie;
            return true;
        }

        wie = default;
        return false;
    }

    private IEnumerable<int> Kandidaten(string[] woorden, string samen)
    {
        var cijfers = Cijfers(samen);
        var zeldzaamst = woorden.Select(woord => Delen([woord], "", cijfers).Select(deel => _delen.GetValueOrDefault(deel, [])).ToList())
            .MinBy(lijsten => lijsten.Sum(lijst => lijst.Count)) ?? [];
        return zeldzaamst.SelectMany(lijst => lijst).Concat(_delen.GetValueOrDefault(Begin(samen, cijfers), [])).Distinct().Order();
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
