// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Benchmarks;

/// <summary>What the pages cost, held against an empty Razor page in the same run.</summary>
internal static class PageBenchmark
{
    internal const string Email = "beheerder@benchmark.example", Password = "een lange zin om mee te meten";
    private const int Warm = 8000;

    internal static async Task<int> RunAsync(Options options)
    {
        var program = options.Web ?? throw new InvalidOperationException("Give the assembly of the program with --web.");
        var small = options with { Data = Path.Combine(options.Data, "10000") };
        var large = options with { Data = Path.Combine(options.Data, "100000"), Efforts = 10 * options.Efforts };
        await using var empty = await Site.StartAsync(typeof(Empty).Assembly.Location, ["empty"], 5481, options, "/leeg");
        await empty.AskAsync("/leeg", 3 * Warm, 8);
        await Task.Delay(TimeSpan.FromSeconds(2));
        // The system counts processor time in steps of 10 ms; a page this cheap needs many requests to be known within a per cent.
        var measure = (await MeasureAsync(empty, "/leeg", options with { Count = 10 * options.Count })).Processor;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n### Pages, signed in\n\nAn empty Razor page without layout costs {measure:0} µs of processor time.\n"));
        Console.WriteLine("| efforts | page | processor µs | × empty | p50 ms | p95 ms | kB | p95 ms with 50 at once |\n|---|---|---|---|---|---|---|---|");
        foreach (var size in new[] { small, large })
        {
            await FillAsync(program, size);
            await using var site = await Site.StartAsync(program, [], 5480, size, "/gezond");
            var idle = site.Memory;
            await site.SignInAsync(Email, Password);
            var paths = await PathsAsync(size);
            // What is used often is compiled again in the background; that is no part of what a page costs.
            foreach (var path in paths) await site.AskAsync(path.Address, Warm, 8);
            await Task.Delay(TimeSpan.FromSeconds(2));
            foreach (var path in paths)
            {
                var (times, processor, bytes) = await MeasureAsync(site, path.Address, options);
                var (busy, _, _) = await site.AskAsync(path.Address, Math.Max(options.Count, 500), 50);
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {size.Efforts} | {path.Name} | {processor:0} | {processor / measure:0.0} | {At(times, 0.5):0.0} | {At(times, 0.95):0.0} | {bytes / 1000.0:0} | {At(busy, 0.95):0.0} |"));
            }

            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{size.Efforts} efforts: {idle:0} MB after the start, {site.Memory:0} MB after these pages.\n"));
        }

        return 0;
    }

    private static double At(double[] sorted, double part) => sorted[(int)(part * (sorted.Length - 1))];

    private static async Task<(double[] Times, double Processor, long Bytes)> MeasureAsync(Site site, string path, Options options)
    {
        await site.AskAsync(path, 500, 8);
        return await site.AskAsync(path, options.Count * 10, 8);
    }

    internal static async Task FillAsync(string program, Options options)
    {
        if (File.Exists(Path.Combine(options.Data, "samenhang.db"))) return;
        Directory.CreateDirectory(options.Data);
        await Site.VerbAsync(program, ["maak-testdata", "--organisatie", options.Organisation, "--inspanningen", $"{options.Efforts}", "--zaad", "1"], options);
        await Site.VerbAsync(
            program, ["maak-beheerder", "--organisatie", options.Organisation, "--email", Email, "--naam", "Beheerder", "--wachtwoord-stdin"], options, Password);
    }

    internal static async Task<(string Name, string Address)[]> PathsAsync(Options options)
    {
        await using var subject = await Subject.OpenAsync(options, false);
        await using var register = subject.NewRegister();
        var beeld = await register.LeesAsync(subject.Organisation);
        var opgave = beeld.Opgaven.MaxBy(each => beeld.Relaties.InspanningenVan.Naar(each.Id).Length)!;
        return
        [
            ("light or dark: the frame alone", "/thema"),
            ("efforts, first 50", "/inspanningen"),
            ("efforts, filtered and sorted", "/inspanningen?fase=uitvoering&sorteer=eind"),
            ("efforts, with a text", "/inspanningen?tekst=wonen"),
            ("landschap, table, filtered and sorted", "/opgaven?weergave=tabel&status=in-uitvoering&sorteer=-naam"),
            ("landschap, cards", "/opgaven"),
            ("dossier of an effort", $"/inspanningen/{beeld.Inspanningen.OpPlaats(7)!.Id}"),
            ("dossier of the opgave with most efforts", $"/opgaven/{opgave.Id}"),
        ];
    }
}
