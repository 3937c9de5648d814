// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Samenhang.Platform.Data;

/// <summary>Registers the database and its contexts.</summary>
public static class Gegevensopslag
{
    /// <summary>
    /// Adds <see cref="Databank"/>, <see cref="Migreerder"/>, a pooled <c>IDbContextFactory&lt;SamenhangContext&gt;</c> and a
    /// scoped <see cref="SamenhangContext"/> for the database that the settings name.
    /// </summary>
    public static IServiceCollection AddGegevensopslag(this IServiceCollection diensten, Instellingen instellingen)
    {
        diensten.AddSingleton(instellingen).AddSingleton<Databank>().AddSingleton<Migreerder>();
        diensten.TryAddSingleton(TimeProvider.System);
        if (instellingen.Postgres is null)
            diensten.AddContext<SqliteContext>((bron, opties) => KiesSqlite(opties, bron.GetRequiredService<Databank>().Verbindingstekst));
        else
            diensten.AddContext<PostgresContext>((bron, opties) => opties.UseNpgsql(bron.GetRequiredService<Databank>().Postgres));
        return diensten;
    }

    /// <summary>Options of the SQLite context, the same at run time, in tools and in tests.</summary>
    public static void KiesSqlite(DbContextOptionsBuilder opties, string verbindingstekst) =>
        opties.UseSqlite(verbindingstekst).AddInterceptors(new SqliteVerbinding());

    private static void AddContext<TContext>(
        this IServiceCollection diensten, Action<IServiceProvider, DbContextOptionsBuilder> opties)
        where TContext : SamenhangContext
    {
        diensten.AddPooledDbContextFactory<TContext>((bron, bouwer) =>
        {
            opties(bron, bouwer);
            // Identity maps a phone number before we can leave it out; saying so at every start helps nobody.
            bouwer.ConfigureWarnings(waarschuwingen => waarschuwingen
                .Throw(RelationalEventId.MultipleCollectionIncludeWarning)
                .Ignore(CoreEventId.MappedPropertyIgnoredWarning));
        });
        diensten.AddSingleton<IDbContextFactory<SamenhangContext>>(bron => new Contextfabriek<TContext>(
            bron.GetRequiredService<IDbContextFactory<TContext>>()));
        diensten.AddScoped(bron => bron.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContext());
    }

    private sealed class Contextfabriek<TContext>(IDbContextFactory<TContext> fabriek) : IDbContextFactory<SamenhangContext>
        where TContext : SamenhangContext
    {
        public SamenhangContext CreateDbContext() => fabriek.CreateDbContext();
    }
}
