// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Tests.Infrastructuur;

/// <summary>A host without the demo on a database of its own, for tests of pages where the database matters.</summary>
public sealed class DatabaseHost : IAsyncDisposable
{
    private readonly TestDatabase _database;

    private DatabaseHost(TestDatabase database)
    {
        _database = database;
        Host = new TestHost { Settings = { ["Samenhang:AanmeldpogingenPerMinuut"] = "10000", ["Samenhang:Data"] = database.Settings.Datamap } };
        if (database.Settings.Postgres is { } postgres) Host.Settings["ConnectionStrings:Samenhang"] = postgres;
    }

    public TestHost Host { get; }

    public static async Task<DatabaseHost> NewAsync(DatabaseKind kind) => new(await TestDatabase.NewAsync(kind));

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await _database.DisposeAsync();
    }
}
