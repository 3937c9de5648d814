// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Samenhang.Benchmarks;

/// <summary>Many people at once who read for some seconds between pages, as people do; looked at every minute.</summary>
internal static class Crowd
{
    private const int People = 200;

    internal static async Task<int> RunAsync(Options options)
    {
        var program = options.Web ?? throw new InvalidOperationException("Give the assembly of the program with --web.");
        var folder = options with { Data = Path.Combine(options.Data, "10000") };
        await PageBenchmark.FillAsync(program, folder);
        await using var site = await Site.StartAsync(program, [], 5482, folder, "/gezond");
        await site.SignInAsync(PageBenchmark.Email, PageBenchmark.Password);
        var pages = Array.ConvertAll(await PageBenchmark.PathsAsync(folder), page => page.Address);
        var times = new ConcurrentBag<double>();
        var faults = 0;
        using var end = new CancellationTokenSource(TimeSpan.FromMinutes(options.Minutes));
        var people = Enumerable.Range(0, People).Select(person => Task.Run(() => VisitAsync(new Random(person)))).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n### {People} people at once for {options.Minutes} minutes\n\n| minute | pages | errors | p50 ms | p95 ms | slowest ms | MB |\n|---|---|---|---|---|---|---|"));
        for (var minute = 1; minute <= options.Minutes; minute++)
        {
            await Task.Delay(TimeSpan.FromMinutes(1));
            var seen = Interlocked.Exchange(ref times, []).Order().ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {minute} | {seen.Length} | {faults} | {seen[seen.Length / 2]:0.0} | {seen[(int)(0.95 * (seen.Length - 1))]:0.0} | {seen[^1]:0} | {site.Memory:0} |"));
        }

        await Task.WhenAll(people);
        return faults == 0 ? 0 : 1;

        async Task VisitAsync(Random random)
        {
            while (!end.IsCancellationRequested)
            {
                await Task.Delay(random.Next(1000, 5000));
                var start = Stopwatch.GetTimestamp();
                using var answer = await site.Client.GetAsync(new Uri(pages[random.Next(pages.Length)], UriKind.Relative));
                await answer.Content.ReadAsByteArrayAsync();
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (!answer.IsSuccessStatusCode) Interlocked.Increment(ref faults);
            }
        }
    }
}
