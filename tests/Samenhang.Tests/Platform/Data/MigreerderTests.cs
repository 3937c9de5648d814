// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Data;

public sealed class MigreerderTests
{
    [Theory, OnSqlite, OnPostgres]
    public async Task The_migrations_describe_the_model(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        await using var context = await database.Contexts.CreateDbContextAsync();

        Assert.False(context.Database.HasPendingModelChanges());
        Assert.Empty(await context.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task The_schema_does_not_depend_on_the_services_that_are_registered()
    {
        // What is kept per process would let the first who asks decide for all.
        await using var identity = new ServiceCollection().Configure<IdentityOptions>(options => options.Stores.MaxLengthForKeys = 128).BuildServiceProvider();
        var postgres = new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=localhost").UseApplicationServiceProvider(identity).EnableServiceProviderCaching(false);
        await using var server = new PostgresContext(postgres.Options);
        var sqlite = new DbContextOptionsBuilder<SqliteContext>().UseApplicationServiceProvider(identity).EnableServiceProviderCaching(false);
        Gegevensopslag.KiesSqlite(sqlite, "Data Source=:memory:");
        await using var file = new SqliteContext(sqlite.Options);

        Assert.False(server.Database.HasPendingModelChanges());
        Assert.False(file.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task Processes_that_start_at_once_on_an_empty_file_make_one_schema()
    {
        using var folder = new TempFolder();
        var settings = new Instellingen { Datamap = folder.Path };

        var applied = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => MigrateAsync(settings))));

        Assert.Single(applied, names => names.Count > 0);
        await using var services = TestDatabase.Services(settings);
        Assert.Equal(375L, await services.GetRequiredService<Databank>().LeesWaardeAsync("select count(*) from organisatie"));
    }

    [PostgresFact]
    public async Task Processes_that_start_at_once_on_an_empty_server_make_one_schema()
    {
        using var folder = new TempFolder();
        var postgres = await Postgres.NewDatabaseAsync("leeg", _ => Task.CompletedTask);
        var settings = new Instellingen { Datamap = folder.Path, Postgres = postgres };

        var applied = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => MigrateAsync(settings))));

        Assert.Single(applied, names => names.Count > 0);
        await Postgres.DropAsync(postgres);
    }

    [Fact]
    public async Task A_lock_that_a_killed_process_left_behind_does_not_stop_the_next_start()
    {
        using var folder = new TempFolder();
        var settings = new Instellingen { Datamap = folder.Path };
        await using (var services = TestDatabase.Services(settings))
        {
            await services.GetRequiredService<Databank>().LeesWaardeAsync("""
                create table "__EFMigrationsLock" ("Id" integer not null primary key, "Timestamp" text not null);
                insert into "__EFMigrationsLock" values (1, '2026-01-01 00:00:00');
                """);
        }

        Assert.NotEmpty(await MigrateAsync(settings).WaitAsync(TimeSpan.FromSeconds(30)));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_follows_the_migration_runs_before_the_next_process_may_start(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        var inside = 0;
        var most = 0;
        async Task Fill(CancellationToken stop)
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            await Task.Yield();
            Interlocked.Decrement(ref inside);
        }

        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            await using var services = TestDatabase.Services(database.Settings);
            await services.GetRequiredService<Migreerder>().BrengBijAsync(Fill);
        })));

        Assert.Equal(1, most);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_fact_needs_its_organisation_and_only_one_row_has_a_key(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        var known = await database.OrganisationAsync("GM0294");

        await InsertFactAsync(database.Databank, known);

        await Assert.ThrowsAnyAsync<DbException>(() => InsertFactAsync(database.Databank, known));
        await Assert.ThrowsAnyAsync<DbException>(() => InsertFactAsync(database.Databank, Guid.NewGuid()));
    }

    [Fact]
    public async Task Sqlite_writes_ahead_and_waits_for_the_disk()
    {
        await using var database = await TestDatabase.NewAsync(DatabaseKind.Sqlite);

        Assert.Equal("wal", await database.Databank.LeesWaardeAsync("pragma journal_mode"));
        Assert.Equal(2L, await database.Databank.LeesWaardeAsync("pragma synchronous"));
        Assert.Equal(1L, await database.Databank.LeesWaardeAsync("pragma foreign_keys"));
        await using var context = await database.Contexts.CreateDbContextAsync();
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "pragma synchronous";
        Assert.Equal(2L, await command.ExecuteScalarAsync());
    }

    private static async Task<IReadOnlyList<string>> MigrateAsync(Instellingen settings)
    {
        await using var services = TestDatabase.Services(settings);
        return await services.GetRequiredService<Migreerder>().BrengBijAsync();
    }

    private static async Task InsertFactAsync(Databank databank, Guid organisation)
    {
        await using var connection = await databank.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = """
            insert into feit (organisatie_id, soort, id, van_versie, tot_versie, inhoud, inhoud_hash)
            values (@organisatie, 'opgave', @id, 1, null, '{}', @hash)
            """;
        Add(command, "organisatie", organisation);
        Add(command, "id", new Guid("0198f000-0000-7000-8000-000000000001"));
        Add(command, "hash", new byte[32]);
        await command.ExecuteNonQueryAsync();
    }

    private static void Add(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
