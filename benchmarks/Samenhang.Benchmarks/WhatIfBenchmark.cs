// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;
using Samenhang.Web.Testdata;

namespace Samenhang.Benchmarks;

/// <summary>What stopping one effort, stopping a whole opgave, and three steps together would do in one large organisation; each time with others.</summary>
internal static class WhatIfBenchmark
{
    private const double Budget = 20;
    private const int Warm = 60;

    private static readonly DateOnly Day = new(2026, 11, 23);

    internal static int Run(Options options)
    {
        var made = Testlandschap.Maak(Guid.NewGuid(), options.Efforts, 1);
        var beeld = Beeld.Leeg.Met(made.Feiten.Select(Mutatie.Zet), 1, DateTime.UnixEpoch);
        _ = beeld.Relaties.Naar(Guid.Empty).Any();
        Console.WriteLine($"\n### What-if, {options.Efforts} efforts, {beeld.Doelen.Aantal} goals, {beeld.Bijdragen.Aantal} contributions, {made.Feiten.Count} records, load {Machine.Load}\n\n| what | times | median ms | p95 ms | processor ms | budget |\n|---|---|---|---|---|---|");
        var open = beeld.Inspanningen.Where(effort => !effort.IsAfgesloten).ToList();
        var opgaven = beeld.Opgaven.ToList();
        foreach (var (words, viewer) in new[] { ("", Kijker.ZietAlles), (", for a viewer from whom 1% is hidden", Kijker.Buitenstaander) })
        {
            var blik = new Blik(beeld, viewer);
            var seen = open.Where(effort => blik.Ziet(effort.Id)).ToList();
            Measure(options, blik, $"stop an effort{words}", turn => [Stop(seen[turn * 31 % seen.Count].Id)]);
            Measure(options, blik, $"stop an opgave with all its efforts{words}", turn => [Stop(opgaven[turn * 7 % opgaven.Count].Id)]);
            Measure(options, blik, $"stop one, change the budget of another and hand over a third{words}", turn =>
            [
                Stop(seen[turn * 31 % seen.Count].Id),
                new Stap { Soort = Stapsoort.WijzigBudget, Op = seen[((turn * 31) + 1) % seen.Count].Id, Jaar = 2027, Bedrag = 100_000_00 },
                new Stap { Soort = Stapsoort.DraagOverAanLijn, Op = seen[((turn * 31) + 2) % seen.Count].Id },
            ]);
        }

        return 0;
    }

    private static void Measure(Options options, Blik blik, string what, Func<int, Lijst<Stap>> steps)
    {
        var figures = new Figures();
        var worked = 0;
        for (var turn = 0; turn < Warm + options.Count; turn++)
        {
            Gevolgen? outcome = null;
            var asked = steps(turn);
            if (turn < Warm) Doorrekening.Van(blik, asked, Day, null, out outcome);
            else figures.Time(() => Doorrekening.Van(blik, asked, Day, null, out outcome));
            worked += outcome is null ? 0 : 1;
        }

        if (worked == 0) throw new InvalidOperationException($"{what}: no step could be done.");
        Console.WriteLine(figures.Row($"{what} ({worked} of {Warm + options.Count} can be done)", options.Efforts <= 10_000 ? Budget : null));
    }

    private static Stap Stop(Guid id) => new() { Soort = Stapsoort.Stop, Op = id };
}
