// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;

namespace Samenhang.Platform.Data;

/// <summary>
/// Lets one process at a time change the schema and fill an empty database, however many start at once. A process that
/// stops halfway leaves no lock behind.
/// </summary>
internal sealed class Startslot : IAsyncDisposable
{
    private const long Slotnummer = 0x53414D454E48414E;
    private static readonly TimeSpan Wachttijd = TimeSpan.FromMinutes(5);
    private readonly IAsyncDisposable _houder;

    private Startslot(IAsyncDisposable houder) => _houder = houder;

    internal static async Task<Startslot> NeemAsync(Databank databank, Instellingen instellingen, CancellationToken stop) =>
        databank.IsPostgres ? await NeemPostgresAsync(databank, stop) : await NeemBestandAsync(instellingen, stop);

    /// <summary>An advisory lock ends with its connection, which is why the connection must not return to the pool before.</summary>
    private static async Task<Startslot> NeemPostgresAsync(Databank databank, CancellationToken stop)
    {
        var verbinding = await databank.OpenAsync(stop);
        await VoerUitAsync(verbinding, $"select pg_advisory_lock({Slotnummer})", stop);
        return new Startslot(new Postgresslot(verbinding));
    }

    private static async Task<Startslot> NeemBestandAsync(Instellingen instellingen, CancellationToken stop)
    {
        var pad = instellingen.Databasebestand + ".start";
        var begin = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                return new Startslot(new FileStream(pad, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(begin) < Wachttijd)
            {
                await Task.Delay(100, stop);
            }
        }
    }

    public ValueTask DisposeAsync() => _houder.DisposeAsync();

    private static async Task VoerUitAsync(DbConnection verbinding, string sql, CancellationToken stop)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        opdracht.CommandTimeout = (int)Wachttijd.TotalSeconds;
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    private sealed class Postgresslot(DbConnection verbinding) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await VoerUitAsync(verbinding, $"select pg_advisory_unlock({Slotnummer})", default);
            await verbinding.DisposeAsync();
        }
    }
}
