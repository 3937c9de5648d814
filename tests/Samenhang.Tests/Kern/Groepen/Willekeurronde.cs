// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Groepen;

namespace Samenhang.Tests.Kern.Groepen;

/// <summary>Rounds by chance that follow from a number alone.</summary>
internal static class Willekeurronde
{
    /// <summary>Small enough to try everything, with every kind of rule now and then.</summary>
    public static Ronde Klein(int seed)
    {
        var random = new Random(seed);
        var (count, groups) = (random.Next(3, 8), random.Next(1, 3));
        Kenmerk[] kinds =
        [
            new("regio", Kenmerksoort.Soort, Richting.Gevarieerd) { HoogstensGelijk = random.Next(4) == 0 ? 1 : null },
            new("grootte", Kenmerksoort.Niveau, random.Next(2) == 0 ? Richting.Gevarieerd : Richting.Negeren) { Gewicht = 0.5 },
            new("thema's", Kenmerksoort.Verzameling, Richting.Gevarieerd) { Niveaus = 3 },
            new("niveau", Kenmerksoort.Niveau, Richting.Gelijk) { Band = random.Next(3) == 0 ? null : random.Next(1, 3) },
        ];
        return new Ronde(
            [.. Enumerable.Range(0, groups).Select(number => new Groepsplan($"G{number}") { Minimum = random.Next(1, 3), Maximum = random.Next(2, 4), Organisatie = random.Next(3) == 0 ? "O1" : null, Bezwaar = random.Next(3) == 0 ? [0] : [] })],
            [.. Enumerable.Range(0, count).Select(number => Kandidaat(random, number, groups, count))],
            kinds)
        {
            NietSamen = [.. Pairs(random, count, 2)],
            WelSamen = [.. Pairs(random, count, 3)],
        };
    }

    /// <summary>A round like those of the association: three groups (twelve from 200 candidates on), five levels, twelve provinces.</summary>
    public static Ronde Vereniging(int count, int seed)
    {
        var random = new Random(seed);
        var groups = count >= 200 ? 12 : 3;
        Kenmerk[] kinds =
        [
            new("provincie", Kenmerksoort.Soort, Richting.Gevarieerd), new("domein", Kenmerksoort.Soort, Richting.Gevarieerd), new("perspectief", Kenmerksoort.Soort, Richting.Gevarieerd),
            new("fase", Kenmerksoort.Niveau, Richting.Gevarieerd) { Niveaus = 3 }, new("niveau", Kenmerksoort.Niveau, Richting.Gelijk) { Band = 1 },
        ];
        return new Ronde(
            [.. Enumerable.Range(0, groups).Select(number => new Groepsplan($"Groep {number + 1}") { Organisatie = $"O{number}" })],
            [.. Enumerable.Range(0, count).Select(number => new Kandidaat($"P{number}")
            {
                Organisatie = $"O{random.Next(205)}",
                Wachtrondes = Math.Max(0, random.Next(6) - 3),
                Aangemeld = new DateOnly(2026, 1, 1).AddDays(random.Next(90)),
                Beschikbaar = random.Next(4) == 0 ? [random.Next(groups)] : null,
                Voorkeur = [random.Next(groups)],
                Waarden = [[random.Next(12)], [random.Next(5)], [random.Next(4)], [random.Next(1, 4)], [random.Next(1, 6)]],
            })],
            kinds);
    }

    /// <summary>The best over all places that keep the rules; null when there are none.</summary>
    public static Oordeel? Beste(Ronde round)
    {
        var places = new int[round.Kandidaten.Count];
        Oordeel? best = null;
        for (var number = 0; number < Math.Pow(round.Groepen.Count + 1, places.Length); number++)
        {
            for (var (someone, rest) = (0, number); someone < places.Length; someone++, rest /= round.Groepen.Count + 1) places[someone] = (rest % (round.Groepen.Count + 1)) - 1;
            if (Regelbreuken.Van(round, places).Any()) continue;
            if (Samensteller.Beoordeel(round, places) is var worth && worth.Vergelijk(best) > 0) best = worth;
        }

        return best;
    }

    private static Kandidaat Kandidaat(Random random, int number, int groups, int count) => new($"P{number}")
    {
        Organisatie = random.Next(2) == 0 ? $"O{random.Next(count)}" : null,
        Geschikt = random.Next(8) != 0,
        Wachtrondes = random.Next(3),
        Aangemeld = new DateOnly(2026, 1, 1 + random.Next(20)),
        Beschikbaar = random.Next(4) == 0 ? [random.Next(groups)] : null,
        Voorkeur = random.Next(2) == 0 ? [random.Next(groups)] : [],
        Vast = random.Next(12) == 0 ? random.Next(groups) : null,
        Waarden = [[random.Next(3)], random.Next(5) == 0 ? [] : [random.Next(1, 6)], [.. Enumerable.Range(0, 3).Where(_ => random.Next(2) == 0)], [random.Next(1, 5)]],
    };

    private static IEnumerable<(int, int)> Pairs(Random random, int count, int chance)
    {
        if (random.Next(chance) != 0) yield break;
        var one = random.Next(count - 1);
        yield return (one, one + 1);
    }
}
