// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;

namespace Samenhang.Benchmarks;

/// <summary>Other processes of this program, on the same database.</summary>
internal static class Processes
{
    private const double Acknowledged = 10;

    /// <summary>What a new process printed of its first load.</summary>
    internal static async Task<string> LoadAsync(Options options)
    {
        using var process = Start(options, "load");
        var line = await process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The process that loads gave no figure.");
        await process.WaitForExitAsync();
        return line;
    }

    /// <summary>Lets several processes write at the same time, as fast as each can.</summary>
    internal static async Task WriteAsync(Options options, int number)
    {
        var processes = Enumerable.Range(0, number).Select(_ => Start(options, "write")).ToList();
        foreach (var process in processes)
        {
            await process.StandardOutput.ReadLineAsync();
        }

        foreach (var process in processes)
        {
            await process.StandardInput.WriteLineAsync("go");
            await process.StandardInput.FlushAsync();
        }

        var times = await Task.WhenAll(processes.Select(process => process.StandardOutput.ReadToEndAsync()));
        var figures = new Figures();
        // Not the first of each: they compile.
        figures.AddRange(times.SelectMany(lines => lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(20).Select(line => double.Parse(line, CultureInfo.InvariantCulture))));
        Console.WriteLine(figures.Row($"change acknowledged, {number} processes writing at once", Acknowledged));
        processes.ForEach(process => process.Dispose());
    }

    private static Process Start(Options options, string verb)
    {
        string[] arguments =
        [
            typeof(Processes).Assembly.Location, verb, "--data", options.Data, "--organisation", options.Organisation, "--count", $"{options.Count}",
            .. options.Postgres is null ? Array.Empty<string>() : ["--postgres", options.Postgres],
        ];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The process did not start.");
    }
}
