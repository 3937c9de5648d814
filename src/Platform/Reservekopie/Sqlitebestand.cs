// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Samenhang.Platform.Reservekopie;

/// <summary>A file with a SQLite database, apart from the one the program works with.</summary>
internal static class Sqlitebestand
{
    /// <summary>Only the account of the program reads it: it holds hashes of passwords and the keys behind cookies.</summary>
    internal static async Task MaakLeegAsync(string pad)
    {
        var opties = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        await using var leeg = new FileStream(pad, opties);
    }

    /// <summary>On the disk, not only in memory that a power cut wipes.</summary>
    internal static async Task BevestigAsync(string pad)
    {
        await using var stroom = new FileStream(pad, FileMode.Open, FileAccess.ReadWrite);
        stroom.Flush(flushToDisk: true);
    }

    /// <summary>Reads every page and every reference.</summary>
    /// <exception cref="ReservekopieException">The file is no database, or it is damaged.</exception>
    internal static async Task KeurAsync(string pad, CancellationToken stop)
    {
        try
        {
            await using var verbinding = await OpenAsync(pad, stop);
            var oordeel = await LeesAsync(verbinding, "pragma integrity_check(1)", stop);
            if (oordeel is not "ok" || await LeesAsync(verbinding, "pragma foreign_key_check", stop) is not null)
                throw new ReservekopieException($"{Path.GetFileName(pad)} is beschadigd: {oordeel}.");
        }
        catch (SqliteException fout) when (fout.SqliteErrorCode is raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT)
        {
            throw new ReservekopieException($"{Path.GetFileName(pad)} is geen database van Samenhang, of is beschadigd.");
        }
    }

    /// <summary>
    /// Folds the log into the file, which succeeds only when nobody else has it open. A file that is too damaged to read is nobody's.
    /// </summary>
    /// <exception cref="ReservekopieException">A program works with it.</exception>
    internal static async Task SluitAfAsync(string pad, CancellationToken stop)
    {
        try
        {
            await using var verbinding = await OpenAsync(pad, stop);
            await LeesAsync(verbinding, "pragma journal_mode = delete", stop);
        }
        catch (SqliteException fout) when (fout.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            throw new ReservekopieException($"Er werkt een programma met {pad}. Stop het eerst.");
        }
        catch (SqliteException fout) when (fout.SqliteErrorCode is raw.SQLITE_NOTADB or raw.SQLITE_CORRUPT)
        {
            // What is damaged is put aside as it is.
        }
    }

    private static async Task<SqliteConnection> OpenAsync(string pad, CancellationToken stop)
    {
        var verbinding = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = pad, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 1 }.ToString());
        await verbinding.OpenAsync(stop);
        return verbinding;
    }

    private static async Task<object?> LeesAsync(SqliteConnection verbinding, string sql, CancellationToken stop)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        return await opdracht.ExecuteScalarAsync(stop);
    }
}
