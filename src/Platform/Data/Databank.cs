// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Samenhang.Platform.Data;

/// <summary>
/// The database behind the program, for code that speaks SQL itself. Connections come from a pool and are set up the same
/// way as those of EF Core: SQLite in WAL with synchronous=FULL and foreign keys on.
/// </summary>
public sealed class Databank : IAsyncDisposable
{
    /// <summary>Pages in the log of SQLite after which it is copied into the file during somebody's change, however long that takes.</summary>
    internal const int Logboeklengte = 8000;

    /// <summary>Connections of one process to PostgreSQL at most.</summary>
    internal const int Plaats = 40;

    private const int Standaardplaats = 100;

    private readonly NpgsqlDataSource? _postgres;

    /// <summary>Chooses PostgreSQL when <see cref="Instellingen.Postgres"/> is set, else the SQLite file; makes its folder.</summary>
    public Databank(Instellingen instellingen)
    {
        Directory.CreateDirectory(instellingen.Datamap);
        Geduld = TimeSpan.FromSeconds(instellingen.SchrijfgeduldSeconden);
        if (instellingen.Postgres is { } postgres)
        {
            Verbindingstekst = MetPlaats(postgres);
            _postgres = NpgsqlDataSource.Create(Verbindingstekst);
        }
        else
        {
            Verbindingstekst = new SqliteConnectionStringBuilder
            {
                DataSource = instellingen.Databasebestand,
                ForeignKeys = true,
                DefaultTimeout = instellingen.SchrijfgeduldSeconden,
            }.ToString();
        }
    }

    /// <summary>Whether this is PostgreSQL; otherwise it is SQLite.</summary>
    public bool IsPostgres => _postgres is not null;

    /// <summary>Connection string of the database.</summary>
    public string Verbindingstekst { get; }

    /// <summary>How long a change waits for somebody else who writes in the SQLite file.</summary>
    internal TimeSpan Geduld { get; }

    /// <summary>Pool of connections to PostgreSQL.</summary>
    /// <exception cref="InvalidOperationException">The database is SQLite.</exception>
    public NpgsqlDataSource Postgres => _postgres ?? throw new InvalidOperationException("The database is SQLite.");

    /// <summary>Opens a connection; the caller disposes it.</summary>
    public async Task<DbConnection> OpenAsync(CancellationToken stop = default)
    {
        if (_postgres is not null) return await _postgres.OpenConnectionAsync(stop);
        var verbinding = new SqliteConnection(Verbindingstekst);
        try
        {
            await verbinding.OpenAsync(stop);
            StelIn(verbinding);
            return verbinding;
        }
        catch
        {
            await verbinding.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs the statement on its own connection.</summary>
    /// <returns>The first column of the first row, or null.</returns>
    public async Task<object?> LeesWaardeAsync(string sql, CancellationToken stop = default)
    {
        await using var verbinding = await OpenAsync(stop);
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        return await opdracht.ExecuteScalarAsync(stop);
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (_postgres is not null) await _postgres.DisposeAsync();
        else SqliteConnection.ClearPool(new SqliteConnection(Verbindingstekst));
    }

    /// <summary>
    /// A server takes 100 connections by default, and one process of this program would take them all when a room full of people comes in at
    /// once. With fewer, a request waits a moment for a connection instead of being refused. Who names a number in the setting gets that.
    /// </summary>
    private static string MetPlaats(string postgres)
    {
        var tekst = new NpgsqlConnectionStringBuilder(postgres);
        if (tekst.MaxPoolSize == Standaardplaats) tekst.MaxPoolSize = Plaats;
        return tekst.ToString();
    }

    internal static void StelIn(DbConnection verbinding)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = $"pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = {Logboeklengte};";
        opdracht.ExecuteNonQuery();
    }
}
