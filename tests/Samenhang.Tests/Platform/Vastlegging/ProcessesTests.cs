// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Bewaking;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Vastlegging;

/// <summary>Real processes on one database, as a website beside the command line, or several web nodes.</summary>
public sealed class ProcessesTests
{
    private const string Organisation = "GM0294";
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    [Theory, OnSqlite, OnPostgres]
    public async Task Three_processes_that_write_at_once_lose_nothing(DatabaseKind kind)
    {
        const int Each = 25;
        await using var database = await TestDatabase.NewAsync(kind);
        var writers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => StartAsync(database, Each)));

        await Task.WhenAll(writers.Select(GoAsync));
        var acknowledged = await Task.WhenAll(writers.Select(writer => writer.StandardOutput.ReadToEndAsync()));
        await Task.WhenAll(writers.Select(writer => writer.WaitForExitAsync()));

        Assert.All(writers, writer => Assert.Equal(0, writer.ExitCode));
        Assert.All(acknowledged, lines => Assert.Equal(Each, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length));
        await AssertWholeAsync(database, 3 * Each);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_process_that_is_killed_while_writing_leaves_a_history_that_proves_itself(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        var acknowledged = 0;
        for (var turn = 0; turn < 3; turn++)
        {
            using var writer = await StartAsync(database, 100_000);
            await GoAsync(writer);
            // After another number of acknowledged changes each time, so in the middle of the next one.
            for (var change = 0; change < 4 + turn; change++)
            {
                Assert.NotNull(await writer.StandardOutput.ReadLineAsync());
                acknowledged++;
            }

            writer.Kill();
            await writer.WaitForExitAsync();
        }

        var recorded = await AssertWholeAsync(database, null);
        Assert.True(recorded >= acknowledged, $"{acknowledged} changes were acknowledged, and {recorded} are there.");
    }

    /// <summary>Everything proves itself, and the count that each change read and raised equals the number of changes.</summary>
    private static async Task<long> AssertWholeAsync(TestDatabase database, long? expected)
    {
        var organisation = await database.OrganisationAsync(Organisation);
        await using var register = new Register(database.Databank, TimeProvider.System);
        var beeld = await register.LeesAsync(organisation);
        var report = await new Controle(database.Databank).ControleerAsync(organisation, await register.AnkerAsync(organisation));

        Assert.Empty(report.Fouten);
        Assert.Equal($"{beeld.Versie}", beeld.Instellingen.Single().Waarde);
        Assert.Equal(beeld.Versie, beeld.Doelen.Aantal);
        if (expected is not null)
        {
            Assert.Equal(expected.Value, beeld.Versie);
        }

        return beeld.Versie;
    }

    private static async Task<Process> StartAsync(TestDatabase database, int count)
    {
        var program = Path.Combine(Repository.Root, "benchmarks", "Samenhang.Benchmarks", "bin", Configuration, "net10.0", "Samenhang.Benchmarks.dll");
        string[] arguments =
        [
            program, "write", "--data", database.Settings.Datamap, "--organisation", Organisation, "--count", $"{count}",
            .. database.Settings.Postgres is { } postgres ? ["--postgres", postgres] : Array.Empty<string>(),
        ];
        var process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The writer did not start.");
        Assert.Equal("ready", await process.StandardOutput.ReadLineAsync());
        return process;
    }

    private static async Task GoAsync(Process writer)
    {
        await writer.StandardInput.WriteLineAsync("go");
        await writer.StandardInput.FlushAsync();
    }
}
