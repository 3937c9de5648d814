// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Platform.Vastlegging;

/// <summary>A database in which every case has an organisation of its own, and random steps recorded in it.</summary>
internal sealed class Recorded : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly Queue<Guid> _organisations;

    private Recorded(TestDatabase database, IEnumerable<Guid> organisations)
    {
        _database = database;
        _organisations = new Queue<Guid>(organisations);
        Register = NewRegister();
    }

    public Databank Databank => _database.Databank;

    public Instellingen Settings => _database.Settings;

    public TestClock Clock { get; } = new();

    public Register Register { get; }

    public Controle Controle => new(Databank);

    public static async Task<Recorded> NewAsync(DatabaseKind kind)
    {
        var database = await TestDatabase.NewAsync(kind);
        await using var context = await database.Contexts.CreateDbContextAsync();
        return new Recorded(database, await context.Organisaties.Select(organisation => organisation.Id).ToListAsync());
    }

    /// <summary>An organisation that nothing was recorded for.</summary>
    public Guid NewOrganisation() => _organisations.Dequeue();

    /// <summary>As another process would have it.</summary>
    public Register NewRegister() => new(Databank, Clock);

    /// <summary>Records the steps; the Beelden they led to, by version.</summary>
    public async Task<IReadOnlyList<Beeld>> RecordAsync(Guid organisation, IEnumerable<int> steps, Func<int, Register>? by = null)
    {
        var beelden = new List<Beeld> { Beeld.Leeg };
        foreach (var step in steps)
        {
            Clock.Advance(TimeSpan.FromSeconds(step % 3));
            var result = await (by?.Invoke(step) ?? Register).VoerUitAsync(organisation, Willekeurig.Door, new Willekeurig(step).Step(), step % 2 == 0 ? "Omdat " + step : null);
            if (result.Beeld.Versie > beelden[^1].Versie)
            {
                Assert.Equal(beelden.Count, result.Beeld.Versie);
                beelden.Add(result.Beeld);
            }
        }

        return beelden;
    }

    /// <summary>Runs a statement behind the back of the program, as somebody with access to the database can.</summary>
    public async Task<int> ExecuteAsync(string sql, params (string Name, object? Value)[] values)
    {
        await using var connection = await Databank.OpenAsync();
        return await ExecuteOnAsync(connection, sql, values);
    }

    /// <summary>The same on a connection that stays open.</summary>
    public static async Task<int> ExecuteOnAsync(DbConnection connection, string sql, params (string Name, object? Value)[] values)
    {
        await using var command = connection.Met(sql, values);
        return await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Register.DisposeAsync();
        await _database.DisposeAsync();
    }
}
