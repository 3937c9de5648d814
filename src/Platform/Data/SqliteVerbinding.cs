// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samenhang.Platform.Data;

/// <summary>Sets up each connection EF Core opens the way <see cref="Databank"/> does.</summary>
internal sealed class SqliteVerbinding : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => StelIn(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        StelIn(connection);
        return Task.CompletedTask;
    }

    /// <summary>EF Core looks whether the file is there with a connection that only reads, which cannot put a file that came from a backup in WAL.</summary>
    private static void StelIn(DbConnection verbinding)
    {
        if (!verbinding.ConnectionString.Contains("Mode=ReadOnly", StringComparison.Ordinal)) Databank.StelIn(verbinding);
    }
}
