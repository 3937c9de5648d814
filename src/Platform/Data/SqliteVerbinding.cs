// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Samenhang.Platform.Data;

/// <summary>Sets up each connection EF Core opens the way <see cref="Databank"/> does.</summary>
internal sealed class SqliteVerbinding : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Databank.StelIn(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Databank.StelIn(connection);
        return Task.CompletedTask;
    }
}
