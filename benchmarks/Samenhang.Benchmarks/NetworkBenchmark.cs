// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Benchmarks;

/// <summary>
/// The page with the network: three hundred boxes one by one, and how it opens in 1,000, 10,000 and 100,000 efforts; asked by one person at a time,
/// and in a browser.
/// </summary>
internal static class NetworkBenchmark
{
    private const double Server = 60, Usable = 1000;
    private const int Small = 250;

    internal static async Task<int> RunAsync(Options options)
    {
        var program = options.Web ?? throw new InvalidOperationException("Give the assembly of the program with --web.");
        Console.WriteLine($"\n### Network, load {Machine.Load}\n\n| what | times | median ms | p95 ms | processor ms | budget |\n|---|---|---|---|---|---|");
        int[] sizes = options.Efforts > 10_000 ? [Small, 1_000, 10_000, options.Efforts] : [Small, 1_000, 10_000];
        foreach (var size in sizes)
        {
            var here = options with { Data = Path.Combine(options.Data, $"network-{size}"), Efforts = size };
            await PageBenchmark.FillAsync(program, here);
            await using var site = await Site.StartAsync(program, [], 5483, here, "/gezond");
            await site.SignInAsync(PageBenchmark.Email, PageBenchmark.Password);
            // 250 efforts with 50 goals: as many boxes as the budget speaks of, when those that ended are drawn too.
            var path = size == Small ? "/netwerk?vouw=open&afgesloten=1" : "/netwerk";
            var what = size == Small ? "300 boxes, all unfolded" : $"{size} efforts, as it opens";
            await MeasureAsync(site, path, what, options, size == Small ? Server : null);
            await MeasureAsync(site, (await PageBenchmark.PathsAsync(here))[^1].Address + "/netwerk", $"{size} efforts, the opgave with most efforts", options, null);
            if (size > 1_000) continue;
            await using var browser = await Browser.StartAsync(site.Client.BaseAddress!, PageBenchmark.Email, PageBenchmark.Password);
            await Browser.RowAsync(browser, what, path, "[data-netwerk][data-klaar]", size == Small ? Usable : null);
        }

        return 0;
    }

    private static async Task MeasureAsync(Site site, string path, string what, Options options, double? budget)
    {
        await site.AskAsync(path, 80, 1);
        var (times, processor, bytes) = await site.AskAsync(path, Math.Max(20, options.Count / 2), 1);
        var figures = new Figures();
        figures.AddRange(times);
        Console.WriteLine(figures.Row(string.Create(CultureInfo.InvariantCulture, $"{what}: {bytes / 1000.0:0} kB, processor {processor / 1000:0.0} ms"), budget));
    }
}
