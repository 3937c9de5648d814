// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Zoeken;
using Samenhang.Web.Testdata;

namespace Samenhang.Benchmarks;

/// <summary>Searching in one large organisation: reading its words, keeping them up with changes, and the answers to what people type.</summary>
internal static class SearchBenchmark
{
    private const double Answer = 30;

    private static readonly string[] Typed =
    [
        "a", "woning", "woningen", "energie", "jeugdhulp op school", "aanpak schuldhulpverlening noord", "schuldhulpverlenign", "ouderen", "I-04711", "i00042", "kwetsbare ouderne", "bouw", "werk", "wijk",
        "stikstof ruimte", "klimaatbestendig", "vriendelijk", "xyzzyplugh", "de vries", "versterking van de wijkteams in de vogelbuurt", "programma 2024", "natuurverbinding oosterveld", "in", "e",
    ];

    internal static int Run(Options options)
    {
        var made = Testlandschap.Maak(Guid.NewGuid(), options.Efforts, 1);
        var beeld = Beeld.Leeg.Met(made.Feiten.Select(Mutatie.Zet), 1, DateTime.UnixEpoch);
        _ = beeld.Relaties.Naar(Guid.Empty).Any();
        var people = Mensenwoorden.Maak([.. made.Personen.Select(person => (person.Id, person.Naam, person.Functie ?? "", true))]);
        var (all, some) = (new Blik(beeld, Kijker.ZietAlles), new Blik(beeld, Kijker.Buitenstaander));
        Console.WriteLine($"\n### Search, {options.Efforts} efforts, {made.Feiten.Count} records\n\n| what | times | median ms | p95 ms | processor ms | budget |\n|---|---|---|---|---|---|");
        var memory = Read(all);
        foreach (var warm in Enumerable.Range(0, 30).SelectMany(_ => Typed))
        {
            memory.Zoek(some, people, new Zoekvraag(warm));
        }

        Console.WriteLine(Ask(memory, all, people).Row("answer, viewer who sees all", Answer));
        Console.WriteLine(Ask(memory, some, people).Row("answer, viewer from whom 1% is hidden", Answer));
        foreach (var typed in Typed)
        {
            var figures = new Figures();
            for (var turn = 0; turn < 20; turn++)
            {
                figures.Time(() => memory.Zoek(some, people, new Zoekvraag(typed)));
            }

            Console.WriteLine(figures.Row($"‘{typed}’: {memory.Zoek(some, people, new Zoekvraag(typed)).Totaal} found"));
        }

        Console.WriteLine(Follow(memory, beeld).Row("words of the next version, after one change; up to 300 changes after the words were read"));
        return 0;
    }

    private static Zoekgeheugen Read(Blik blik)
    {
        var making = new Figures();
        for (var turn = 0; turn < 6; turn++)
        {
            making.Time(() => new Zoekgeheugen().Lees(blik));
        }

        var before = GC.GetTotalMemory(forceFullCollection: true);
        var memory = new Zoekgeheugen();
        var (words, records) = memory.Lees(blik);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        Console.WriteLine(making.Row("all words read, the first time just-in-time compilation included"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| memory of {words} different words in {records} records: {kept / 1e6:0.0} MB | | | | | |"));
        return memory;
    }

    private static Figures Ask(Zoekgeheugen memory, Blik blik, Mensenwoorden people)
    {
        var figures = new Figures();
        foreach (var typed in Enumerable.Range(0, 20).SelectMany(_ => Typed))
        {
            figures.Time(() => memory.Zoek(blik, people, new Zoekvraag(typed)));
        }

        return figures;
    }

    private static Figures Follow(Zoekgeheugen memory, Beeld beeld)
    {
        var figures = new Figures();
        for (var number = 1; number <= 300; number++)
        {
            var effort = beeld.Inspanningen.OpPlaats(number * 31 % beeld.Inspanningen.Lengte)!;
            beeld = beeld.Met([Mutatie.Zet(effort with { VolgendeStap = $"Stap {number}" })], number + 1, DateTime.UnixEpoch);
            var blik = new Blik(beeld, Kijker.ZietAlles);
            figures.Time(() => memory.Lees(blik));
        }

        return figures;
    }
}
