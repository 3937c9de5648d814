// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Web.Testdata;

namespace Samenhang.Benchmarks;

/// <summary>All findings of one large organisation, and those of the next version after one change.</summary>
internal static class FindingsBenchmark
{
    private const int Warm = 15;

    private static readonly DateOnly Day = new(2026, 11, 23);

    internal static int Run(Options options)
    {
        var made = Testlandschap.Maak(Guid.NewGuid(), options.Efforts, 1);
        var beeld = Beeld.Leeg.Met(made.Feiten.Select(Mutatie.Zet), 1, DateTime.UnixEpoch);
        _ = beeld.Relaties.Naar(Guid.Empty).Any();
        var days = Versiedagen.Onbekend.Met([(1, Day.AddDays(-400))]);
        Console.WriteLine($"\n### Findings, {options.Efforts} efforts, {beeld.Doelen.Aantal} goals, {beeld.Bijdragen.Aantal} contributions, {made.Feiten.Count} records, load {Machine.Load}\n\n| what | times | median ms | p95 ms | processor ms | budget |\n|---|---|---|---|---|---|");
        var (all, some) = (new Blik(beeld, Kijker.ZietAlles), new Blik(beeld, Kijker.Buitenstaander));
        var anew = new Figures();
        var found = Bevindingenbeeld.Maak(all, Asked(all, days));
        for (var turn = -Warm; turn < 20; turn++)
        {
            // Without the first turns, in which the compiler works too.
            if (turn < 0) found = Bevindingenbeeld.Maak(all, Asked(all, days));
            else found = anew.Time(() => Bevindingenbeeld.Maak(all, Asked(all, days)));
        }

        var large = options.Efforts > 10_000;
        Console.WriteLine(anew.Row($"all {Toetsboek.Alle.Length} checks anew: {found.Alle.Count()} findings", large ? null : 60, p95: false));
        var memory = new Bevindingengeheugen();
        memory.Van(all, Day, days);
        var hidden = new Figures();
        hidden.Time(() => memory.Van(some, Day, days));
        Console.WriteLine(hidden.Row("the same for a viewer from whom 1% is hidden, once"));
        Console.WriteLine(Follow(memory, beeld, days).Row("after one change, by turns an effort, its name, a role and a stand", large ? null : 5));
        return 0;
    }

    private static Figures Follow(Bevindingengeheugen memory, Beeld beeld, Versiedagen days)
    {
        var figures = new Figures();
        for (var number = 1; number <= 200; number++)
        {
            var effort = beeld.Inspanningen.OpPlaats(number * 31 % beeld.Inspanningen.Lengte)!;
            Feit next = (number % 4) switch
            {
                0 => effort with { VolgendeStap = $"Stap {number}" },
                1 => effort with { Naam = $"{effort.Naam} nieuw" },
                2 => beeld.Rolvervullingen.OpPlaats(number * 17 % beeld.Rolvervullingen.Lengte)! with { UrenPerWeek = number % 20 },
                _ => new Stand { Id = Guid.CreateVersion7(), Op = effort.Id, Datum = Day, Algemeen = Licht.Aandachtspunt },
            };
            beeld = beeld.Met([Mutatie.Zet(next)], number + 1, DateTime.UnixEpoch);
            var blik = new Blik(beeld, Kijker.ZietAlles);
            figures.Time(() => memory.Van(blik, Day, days));
        }

        return figures;
    }

    private static Toetsvraag Asked(Blik blik, Versiedagen days) => new(Day, Grenzen.Van(blik), days);
}
