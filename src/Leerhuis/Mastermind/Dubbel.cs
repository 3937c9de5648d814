// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>Recognises that a row of another was first.</summary>
internal static class Dubbel
{
    private const int SqliteBeperking = 19;

    /// <summary>Whether a unique index refused the change.</summary>
    internal static bool IsDubbel(this Exception fout) =>
        (fout is DbUpdateException ? fout.InnerException : fout) is SqliteException { SqliteErrorCode: SqliteBeperking } or DbException { SqlState: "23505" };
}
