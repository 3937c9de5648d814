// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;

namespace Samenhang.Tests.Infrastructuur;

/// <summary>A migrated database with the reference data, of one test alone; the schema is made once per process and copied.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<byte[]>> SqliteTemplate = new(() => Task.Run(MakeSqliteTemplateAsync));
    private readonly TempFolder _folder;
    private readonly ServiceProvider _services;

    private TestDatabase(TempFolder folder, Instellingen settings)
    {
        _folder = folder;
        Settings = settings;
        _services = Services(settings);
    }

    public Instellingen Settings { get; }

    public Databank Databank => _services.GetRequiredService<Databank>();

    public IDbContextFactory<SamenhangContext> Contexts => _services.GetRequiredService<IDbContextFactory<SamenhangContext>>();

    public static async Task<TestDatabase> NewAsync(DatabaseKind kind)
    {
        var folder = new TempFolder();
        var settings = new Instellingen { Datamap = folder.Path, Demo = false };
        if (kind == DatabaseKind.Sqlite)
            await File.WriteAllBytesAsync(settings.Databasebestand, await SqliteTemplate.Value);
        else
            settings = settings with { Postgres = await Postgres.NewDatabaseAsync("samenhang", FillPostgresAsync) };
        return new TestDatabase(folder, settings);
    }

    /// <summary>The id of an organisation by its CBS code.</summary>
    public async Task<Guid> OrganisationAsync(string code)
    {
        await using var context = await Contexts.CreateDbContextAsync();
        return await context.Organisaties.Where(organisation => organisation.CbsCode == code).Select(organisation => organisation.Id).SingleAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (Settings.Postgres is { } postgres) await Postgres.DropAsync(postgres);
        _folder.Dispose();
    }

    /// <summary>The services of the data layer for these settings.</summary>
    public static ServiceProvider Services(Instellingen settings) =>
        new ServiceCollection().AddLogging().AddGegevensopslag(settings).BuildServiceProvider(validateScopes: true);

    /// <summary>Puts a migrated SQLite database in the folder, which saves a host the time to migrate.</summary>
    internal static void Place(string folder) =>
        File.WriteAllBytes(new Instellingen { Datamap = folder }.Databasebestand, SqliteTemplate.Value.GetAwaiter().GetResult());

    private static async Task FillPostgresAsync(string connectionString)
    {
        using var folder = new TempFolder();
        await using var services = Services(new Instellingen { Datamap = folder.Path, Postgres = connectionString });
        await services.GetRequiredService<Migreerder>().BrengBijAsync();
    }

    private static async Task<byte[]> MakeSqliteTemplateAsync()
    {
        using var folder = new TempFolder();
        var settings = new Instellingen { Datamap = folder.Path };
        await using (var services = Services(settings))
        {
            await services.GetRequiredService<Migreerder>().BrengBijAsync();
            // The last changes are still in the write-ahead log, which is not copied.
            await services.GetRequiredService<Databank>().LeesWaardeAsync("pragma wal_checkpoint(truncate)");
        }

        return await File.ReadAllBytesAsync(settings.Databasebestand);
    }
}
