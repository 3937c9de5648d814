// SPDX-License-Identifier: EUPL-1.2
using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Samenhang.Platform.Data;
using SQLitePCL;

namespace Samenhang.Platform.Vastlegging;

/// <summary>
/// Lets writers in one after another: on PostgreSQL per organisation by a row lock, on SQLite for the whole file by an in-process queue
/// and <c>begin immediate</c> against other processes.
/// </summary>
internal sealed class Schrijfpoort(Databank databank) : IAsyncDisposable
{
    /// <summary>Changes between two times that the log is copied into the file; well before SQLite does it inside somebody's change.</summary>
    private const int Opruimritme = 100;

    private readonly SemaphoreSlim _rij = new(1, 1);
    private Task _opruimen = Task.CompletedTask;
    private int _vastgelegd;

    /// <summary>Runs the work inside one transaction; commits when the work says so, else rolls back.</summary>
    internal Task<T> GaDoorAsync<T>(Func<DbConnection, Task<(bool Vastleggen, T Uitkomst)>> werk, CancellationToken stop) =>
        databank.IsPostgres ? PostgresAsync(werk, stop) : SqliteAsync(werk, stop);

    public async ValueTask DisposeAsync()
    {
        await _opruimen;
        _rij.Dispose();
    }

    private async Task<T> PostgresAsync<T>(Func<DbConnection, Task<(bool Vastleggen, T Uitkomst)>> werk, CancellationToken stop)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        await using var transactie = await verbinding.BeginTransactionAsync(IsolationLevel.ReadCommitted, stop);
        var (vastleggen, uitkomst) = await werk(verbinding);
        if (vastleggen)
        {
            // What was decided is finished, also when the person who asked has gone.
            await transactie.CommitAsync(CancellationToken.None);
        }

        return uitkomst;
    }

    private async Task<T> SqliteAsync<T>(Func<DbConnection, Task<(bool Vastleggen, T Uitkomst)>> werk, CancellationToken stop)
    {
        await _rij.WaitAsync(stop);
        try
        {
            await using var verbinding = (SqliteConnection)await databank.OpenAsync(stop);
            await BeginAsync(verbinding, stop);
            var klaar = false;
            try
            {
                var (vastleggen, uitkomst) = await werk(verbinding);
                if (vastleggen)
                {
                    Voer(verbinding, "commit");
                    klaar = true;
                }

                return uitkomst;
            }
            finally
            {
                if (!klaar)
                {
                    // Fails only when SQLite has rolled back by itself, which is what is wanted.
                    _ = raw.sqlite3_exec(verbinding.Handle, "rollback");
                }
            }
        }
        finally
        {
            if (++_vastgelegd % Opruimritme == 0 && _opruimen.IsCompleted)
            {
                _opruimen = Task.Run(RuimOpAsync, CancellationToken.None);
            }

            _rij.Release();
        }
    }

    /// <summary>
    /// Copies the log into the file beside the changes, which need not wait for it. When it fails it is tried again later, and SQLite itself does
    /// it when the log grows past <see cref="Databank.Logboeklengte"/>.
    /// </summary>
    private async Task RuimOpAsync()
    {
        await using var verbinding = (SqliteConnection)await databank.OpenAsync();
        _ = raw.sqlite3_wal_checkpoint_v2(verbinding.Handle, null, raw.SQLITE_CHECKPOINT_PASSIVE, out _, out _);
    }

    /// <summary>
    /// Waits for other processes in steps of a millisecond: the provider waits 150 ms between tries and SQLite itself up to 100 ms, for a
    /// lock that is held for 2 ms.
    /// </summary>
    private async Task BeginAsync(SqliteConnection verbinding, CancellationToken stop)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while (raw.sqlite3_exec(verbinding.Handle, "begin immediate") is var code && code != raw.SQLITE_OK)
        {
            if (code != raw.SQLITE_BUSY || TimeProvider.System.GetElapsedTime(begin) > databank.Geduld)
            {
                throw Fout(verbinding, code);
            }

            await Task.Delay(1, stop);
        }
    }

    private static void Voer(SqliteConnection verbinding, string sql)
    {
        var code = raw.sqlite3_exec(verbinding.Handle, sql);
        if (code != raw.SQLITE_OK)
        {
            throw Fout(verbinding, code);
        }
    }

    private static SqliteException Fout(SqliteConnection verbinding, int code) =>
        new(raw.sqlite3_errmsg(verbinding.Handle).utf8_to_string(), code);
}
