// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rapportage;

namespace Samenhang.Platform.Data;

/// <summary>Brings the database to the shape this version of the program needs, and loads the reference data.</summary>
public sealed class Migreerder(
    Instellingen instellingen, Databank databank, IDbContextFactory<SamenhangContext> contexten, ILogger<Migreerder> logboek)
{
    /// <summary>Whether the database has been brought up to date by this process.</summary>
    public bool Klaar { get; private set; }

    /// <summary>Applies what is missing. Safe to call from several processes at once, and when nothing is missing.</summary>
    /// <param name="daarna">Runs once the schema is complete and the organisations are known, while other processes still wait.</param>
    /// <param name="stop">Ends the wait or the work; applied migrations stay.</param>
    /// <returns>Names of the migrations that were applied.</returns>
    public async Task<IReadOnlyList<string>> BrengBijAsync(Func<CancellationToken, Task>? daarna = null, CancellationToken stop = default)
    {
        await using var slot = await Startslot.NeemAsync(databank, instellingen, stop);
        await using var context = await contexten.CreateDbContextAsync(stop);
        var ontbrekend = (await context.Database.GetPendingMigrationsAsync(stop)).ToList();
        if (ontbrekend.Count > 0)
        {
            await VerwijderVerlatenSlotAsync(context, stop);
            await Rapportagebouwer.VerwijderAsync(databank, stop);
            await context.Database.MigrateAsync(stop);
            logboek.LogInformation("De database is bijgewerkt: {Migraties}", string.Join(", ", ontbrekend));
        }

        await Referentiegegevens.LaadAsync(context, stop);
        await Rapportagebouwer.BrengBijAsync(databank, logboek, stop);
        if (daarna is not null) await daarna(stop);
        Klaar = true;
        return ontbrekend;
    }

    /// <summary>
    /// EF Core guards a migration of SQLite by a row that stays behind when the process is killed, after which it waits for
    /// ever. Whoever holds the <see cref="Startslot"/> is alone, so a row that is there has been left by a dead process.
    /// </summary>
    private async Task VerwijderVerlatenSlotAsync(SamenhangContext context, CancellationToken stop)
    {
        if (databank.IsPostgres) return;
        var tabel = await databank.LeesWaardeAsync("select name from sqlite_master where name = '__EFMigrationsLock'", stop);
        if (tabel is not null) await context.Database.ExecuteSqlRawAsync("delete from \"__EFMigrationsLock\"", stop);
    }
}
