// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Data.Sqlite;
using Npgsql;
using SQLitePCL;

namespace Samenhang.Platform.Data;

/// <summary>
/// Tells failures of the database that pass by themselves - it is away, full, or held by somebody else - from mistakes of the program. EF Core
/// and Npgsql wrap them in several ways, so what is inside counts.
/// </summary>
public static class Storing
{
    /// <summary>The first byte of a result code of SQLite says what kind it is; the rest says where.</summary>
    private const int Soort = 0xff;

    /// <summary>Whether trying the same again later can succeed, because the database could not be reached or could not write.</summary>
    public static bool IsStoring(this Exception? fout)
    {
        for (; fout is not null; fout = fout.InnerException)
        {
            if (fout is SqliteException sqlite) return IsStoring(sqlite.SqliteErrorCode & Soort);
            if (fout is PostgresException postgres) return IsStoring(postgres.SqlState);
            if (fout is NpgsqlException) return true;
        }

        return false;
    }

    private static bool IsStoring(int code) =>
        code is raw.SQLITE_BUSY or raw.SQLITE_LOCKED or raw.SQLITE_READONLY or raw.SQLITE_IOERR or raw.SQLITE_FULL or raw.SQLITE_CANTOPEN;

    /// <summary>Connection broken (08), nothing left of disk, memory or connections (53), stopped or starting (57P), read only (25006), locked (55P03).</summary>
    private static bool IsStoring(string code) =>
        code.StartsWith("08", StringComparison.Ordinal) || code.StartsWith("53", StringComparison.Ordinal) || code.StartsWith("57P", StringComparison.Ordinal)
        || code is PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.LockNotAvailable;
}
