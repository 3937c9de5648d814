// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Reservekopie;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Reservekopie;

/// <summary>The commands that the operations guide gives for PostgreSQL.</summary>
public sealed class PostgresKopieTests
{
    [PostgresFact]
    public async Task A_dump_that_is_restored_in_another_database_is_whole()
    {
        using var folder = new TempFolder();
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Postgres);
        var organisation = await database.OrganisationAsync("GM0294");
        await using var register = new Register(database.Databank, TimeProvider.System);
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Iedereen doet mee" };
        await register.VoerUitAsync(organisation, new Door(null, new DateOnly(2026, 3, 3), new HashSet<Guid>()), new Bewaar<Opgave>(opgave));
        var target = await Postgres.EmptyDatabaseAsync();
        try
        {
            await RunAsync("pg_dump", database.Settings.Postgres!, "--format=custom", $"--file={folder.File("samenhang.dump")}");
            await RunAsync("pg_restore", target, "--exit-on-error", folder.File("samenhang.dump"));

            await using var services = TestDatabase.Services(new Instellingen { Datamap = folder.Path, Postgres = target });
            var report = await ActivatorUtilities.CreateInstance<Terugzetting>(services).RondAfAsync();

            var (name, check) = Assert.Single(report.Organisaties);
            Assert.Equal("GM0294 Winterswijk", name);
            Assert.True(check.IsGoed);
            Assert.Equal(await register.AnkerAsync(organisation), check.Anker);
        }
        finally
        {
            await Postgres.DropAsync(target);
        }
    }

    private static async Task RunAsync(string program, string connectionString, params string[] more)
    {
        var to = new NpgsqlConnectionStringBuilder(connectionString);
        using var process = Process.Start(new ProcessStartInfo(
            Path.Combine(Postgres.Programs, program),
            [$"--host={to.Host}", $"--port={to.Port}", $"--username={to.Username}", $"--dbname={to.Database}", .. more])
        { RedirectStandardError = true })!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, error);
    }
}
