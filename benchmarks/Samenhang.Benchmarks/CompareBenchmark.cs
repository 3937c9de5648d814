// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Web.Testdata;

namespace Samenhang.Benchmarks;

/// <summary>Comparing two moments of one large organisation between which a tenth of all efforts, contributions and budget lines changed.</summary>
internal static class CompareBenchmark
{
    private const double Budget = 100;

    private static readonly DateOnly First = new(2026, 3, 1), Second = new(2026, 11, 1);

    internal static int Run(Options options)
    {
        var made = Testlandschap.Maak(Guid.NewGuid(), options.Efforts, 1);
        var before = Beeld.Leeg.Met(made.Feiten.Select(Mutatie.Zet), 1, DateTime.UnixEpoch);
        _ = before.Relaties.Naar(Guid.Empty).Any();
        var after = before.Met(Changes(before), 2, DateTime.UnixEpoch.AddDays(1));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"\n### Compare, {before.Inspanningen.Aantal} efforts, {before.Doelen.Aantal} goals, {before.Bijdragen.Aantal} contributions, {made.Feiten.Count} records, {Vergelijking.Tussen(before, after).Count()} of them differ; load {Machine.Load}\n\n| what | times | median ms | p95 ms | processor ms | budget |\n|---|---|---|---|---|---|"));
        foreach (var (viewer, words) in new[] { (Kijker.ZietAlles, "viewer who sees all"), (Kijker.Buitenstaander, "viewer from whom 1% is hidden") })
        {
            var figures = new Figures();
            for (var turn = -5; turn < 20; turn++)
            {
                // Without the first turns, in which the compiler works too.
                if (turn < 0) Compare(before, after, viewer);
                else figures.Time(() => Compare(before, after, viewer));
            }

            Console.WriteLine(figures.Row($"two moments compared, {words}", options.Efforts == 10_000 ? Budget : null));
        }

        var beeld = Compare(before, after, Kijker.ZietAlles);
        var filter = new Figures();
        for (var turn = 0; turn < 20; turn++) filter.Time(() => new Vergelijkfilter { Tekst = "wijk", Werkwijzen = [Werkwijze.Project] }.Uit(beeld).Count());
        Console.WriteLine(filter.Row("filter by text and werkwijze"));
        var sums = new Figures();
        for (var turn = 0; turn < 20; turn++) sums.Time(() => Vergelijkcijfers.Van(beeld, beeld.Stukken, 2026));
        Console.WriteLine(sums.Row($"figures below the table, {beeld.Stukken.Length} items"));
        return 0;
    }

    private static Vergelijkbeeld Compare(Beeld before, Beeld after, Kijker viewer)
    {
        var (eerder, later) = (new Blik(before, viewer), new Blik(after, viewer));
        return new Vergelijkbeeld(Zichtpaar.Van(eerder, later, later), First, Second);
    }

    private static List<Mutatie> Changes(Beeld beeld) =>
    [
        .. Tenth(beeld.Inspanningen).Select((effort, number) => number % 10 == 9 ? Mutatie.Weg(effort) : Mutatie.Zet(effort with { Eind = Datering.Jaar(2029), Fase = number % 7 == 0 ? Fase.Gestopt : effort.Fase })),
        .. Tenth(beeld.Inspanningen).Take(beeld.Inspanningen.Aantal / 100).Select((effort, number) => Mutatie.Zet(new Inspanning { Id = Guid.NewGuid(), Naam = $"Nieuw {number}", Opgaven = effort.Opgaven })),
        .. Tenth(beeld.Bijdragen).Select(bijdrage => Mutatie.Zet(bijdrage with { Sterkte = bijdrage.Sterkte == 1 ? 2 : 1 })),
        .. Tenth(beeld.Budgetregels).Select(regel => Mutatie.Zet(regel with { GerealiseerdCenten = (regel.GerealiseerdCenten ?? 0) + 100_00 })),
    ];

    private static IEnumerable<T> Tenth<T>(Reeks<T> reeks)
        where T : Feit => reeks.Where((_, place) => place % 10 == 3);
}
