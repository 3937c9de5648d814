// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;
using Samenhang.Kern.Groepen;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Benchmarks;

/// <summary>
/// Rounds as the association has them, from 24 to 300 applicants, answered by the search and beside it by the exact model with cbc: in how many
/// the search reaches what is proven to be the best, and whether it ever says that there are no groups when there are.
/// </summary>
internal static class RoundsBenchmark
{
    private static readonly (int People, int Groups)[] Sizes = [(24, 3), (30, 3), (40, 3), (60, 3), (90, 3), (120, 3), (200, 3), (300, 3), (300, 12)];

    internal static int Run(Options options)
    {
        var cbc = Cbc.Zoek();
        if (cbc is null) Console.Error.WriteLine("cbc is not installed; only the search is measured.");
        Console.WriteLine($"\n### Rounds, {options.Count} of each size; cbc gets {options.Minutes} minutes for each aim\n\n| people | groups | search, processor s | longest, s | decided by cbc | equal | no groups, wrongly | cbc, mean s |\n|---|---|---|---|---|---|---|---|");
        var (decided, equal, wrong) = (0, 0, 0);
        foreach (var (people, groups) in Sizes.Where(size => options.Efforts is 0 or 10_000 || size.People == options.Efforts))
        {
            var row = new Row(people, groups);
            for (var seed = 1; seed <= options.Count; seed++) row.Add(Round(people, groups, seed), cbc, TimeSpan.FromMinutes(options.Minutes));
            (decided, equal, wrong) = (decided + row.Decided, equal + row.Equal, wrong + row.Wrong);
            Console.WriteLine(row);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nEqual to the exact model in {equal} of {decided} that it decided ({(decided == 0 ? 0 : (double)equal / decided):P1}; at least 95 %)."));
        return wrong == 0 && (decided == 0 || equal >= 0.95 * decided) ? 0 : 1;
    }

    /// <summary>The characteristics and directions that a round begins with; organisations by chance among 205, some who waited, some who can on some evenings only.</summary>
    private static Ronde Round(int people, int groups, int seed)
    {
        var random = new Random((seed * 7919) + people + groups);
        Kenmerk Level(string name, int? band) => new(name, Kenmerksoort.Niveau, Richting.Gelijk) { Band = band };
        Kenmerk[] kinds =
        [
            Level("niveau", 1), Level("ervaring", null), Level("zwaarte", null), Level("grootte", 3),
            new("domein", Kenmerksoort.Soort, Richting.Gevarieerd), new("provincie", Kenmerksoort.Soort, Richting.Gevarieerd), new("rol", Kenmerksoort.Soort, Richting.Gevarieerd),
        ];
        return new Ronde(
            [.. Enumerable.Range(0, groups).Select(number => new Groepsplan($"Groep {number + 1}") { Organisatie = $"O{number % 2}" })],
            [.. Enumerable.Range(0, people).Select(number =>
            {
                int[] wishes = [.. Enumerable.Range(0, groups).OrderBy(_ => random.Next()).Take(random.Next(1, 3))];
                return new Kandidaat($"P{number}")
                {
                    Organisatie = $"O{random.Next(205)}",
                    Wachtrondes = Math.Max(0, random.Next(6) - 3),
                    Aangemeld = new DateOnly(2026, 1, 1).AddDays(random.Next(90)),
                    Voorkeur = wishes,
                    Beschikbaar = random.Next(3) == 0 ? null : wishes,
                    Waarden = [[random.Next(2, 5)], [random.Next(1, 6)], [random.Next(1, 6)], [random.Next(1, 6)], [random.Next(7)], [random.Next(12)], [random.Next(4)]],
                };
            })],
            kinds);
    }

    private sealed class Row(int people, int groups)
    {
        private readonly Figures _search = new();
        private double _longest, _cbc;
        private int _count;

        internal int Decided { get; private set; }

        internal int Equal { get; private set; }

        internal int Wrong { get; private set; }

        internal void Add(Ronde round, Cbc? cbc, TimeSpan each)
        {
            _count++;
            var begin = Stopwatch.GetTimestamp();
            var found = _search.Time(() => Samensteller.Stel(round, 1));
            _longest = Math.Max(_longest, Stopwatch.GetElapsedTime(begin).TotalSeconds);
            if (cbc is null) return;
            begin = Stopwatch.GetTimestamp();
            var exact = Exactmodel.Zoek(round, model => cbc.Los(model, each));
            _cbc += Stopwatch.GetElapsedTime(begin).TotalSeconds;
            if (exact.Staat == Modelstaat.Onbeslist) return;
            Decided++;
            if (found.Oordeel is null && exact.Staat == Modelstaat.Optimaal) Wrong++;
            if (found.Oordeel is null ? exact.Staat == Modelstaat.Onhaalbaar : exact.Staat == Modelstaat.Optimaal && exact.Evenaart(found.Oordeel)) Equal++;
        }

        public override string ToString() => string.Create(
            CultureInfo.InvariantCulture,
            $"| {people} | {groups} | {double.Parse(_search.Line.Split(' ')[1], CultureInfo.InvariantCulture) / 1000:0.00} | {_longest:0.00} | {Decided} of {_count} | {Equal} | {Wrong} | {_cbc / _count:0.0} |");
    }
}
