// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Wegenkaart;
using Samenhang.Web.Testdata;

namespace Samenhang.Benchmarks;

/// <summary>
/// The roadmap: what moving an effort costs with a chain behind it, in 1,000, 10,000 and 100,000 efforts; and the page, with every bar drawn,
/// asked by one person at a time.
/// </summary>
internal static class RoadmapBenchmark
{
    private const double Page = 200, Usable = 1500;
    private static readonly int[] Sizes = [1_000, 10_000, 100_000];

    internal static async Task<int> RunAsync(Options options)
    {
        Console.WriteLine($"\n### Roadmap, load {Machine.Load}\n\n| what | times | median ms | p95 ms | processor ms | budget |\n|---|---|---|---|---|---|");
        foreach (var size in Sizes) Move(size);
        if (options.Web is not { } program) return 0;
        foreach (var size in (int[])[1_000, 3_000, 10_000])
        {
            var here = options with { Data = Path.Combine(options.Data, $"roadmap-{size}"), Efforts = size };
            await PageBenchmark.FillAsync(program, here);
            await using var site = await Site.StartAsync(program, [], 5482, here, "/gezond");
            await site.SignInAsync(PageBenchmark.Email, PageBenchmark.Password);
            foreach (var (name, address) in ((string, string)[])[("all bars", "?uit=alles&van=2024&tot=2029"), ("as it opens", ""), ("table", "?weergave=tabel"), ("compared with a date", "?uit=alles&van=2024&tot=2029&tegen=2026-01-01")])
            {
                await site.AskAsync("/portfolio/wegenkaart" + address, 60, 1);
                var (times, processor, bytes) = await site.AskAsync("/portfolio/wegenkaart" + address, Math.Max(20, options.Count / 2), 1);
                var figures = new Figures();
                figures.AddRange(times);
                Console.WriteLine(figures.Row(
                    string.Create(CultureInfo.InvariantCulture, $"page, {size} efforts, {name}: {bytes / 1000.0:0} kB, processor {processor / 1000:0.0} ms"), size == 3_000 ? Page : null));
            }

            await NewAsync(site, size, options);
            if (size != 3_000) continue;
            await using var browser = await Browser.StartAsync(site.Client.BaseAddress!, PageBenchmark.Email, PageBenchmark.Password);
            await Browser.RowAsync(browser, $"page, {size} efforts, all bars", "/portfolio/wegenkaart?uit=alles&van=2024&tot=2029", "#weg[data-klaar]", Usable);
        }

        return 0;
    }

    /// <summary>Every bar, for an address that nobody asked before: nothing of it was kept.</summary>
    private static async Task NewAsync(Site site, int size, Options options)
    {
        var figures = new Figures();
        for (var number = 0; number < Math.Max(20, options.Count / 2); number++)
        {
            figures.AddRange((await site.AskAsync($"/portfolio/wegenkaart?uit=alles&van={2000 + (number % 25)}&tot={2026 + (number / 25)}", 1, 1)).Times);
        }

        Console.WriteLine(figures.Row($"page, {size} efforts, all bars, each time another period", size == 3_000 ? Page : null));
    }

    /// <summary>A third of the efforts waits for another one, in chains of ten; each time another chain is moved at its head.</summary>
    private static void Move(int size)
    {
        var made = Testlandschap.Maak(Guid.NewGuid(), size, 1);
        var efforts = made.Feiten.OfType<Inspanning>().ToList();
        var links = efforts.Zip(efforts.Skip(1)).Index().Where(pair => pair.Index % 10 != 9 && pair.Index < size / 3)
            .Select(pair => new Afhankelijkheid { Id = Guid.CreateVersion7(), Van = pair.Item.Second.Id, Naar = pair.Item.First.Id });
        var beeld = Beeld.Leeg.Met([.. made.Feiten.Select(Mutatie.Zet), .. links.Select(Mutatie.Zet)], 1, DateTime.UnixEpoch);
        var (moving, orders) = (new Figures(), new Figures());
        var blik = new Blik(beeld, Kijker.Buitenstaander);
        for (var turn = 0; turn < 200; turn++)
        {
            var head = blik.Zoek<Inspanning>(efforts[turn * 10 % (size / 3)].Id) ?? efforts[1];
            moving.Time(() => Verplaatsing.Bereken(blik, head, head.Verschuif(400)).Mee.Length);
        }

        for (var turn = 0; turn < 20; turn++) orders.Time(() => Volgordebreuk.Alle(blik).Length);
        Console.WriteLine(moving.Row($"what moves along with the head of a chain of ten, {size} efforts"));
        Console.WriteLine(orders.Row($"every broken order, {size} efforts, {size / 3} dependencies"));
    }
}
