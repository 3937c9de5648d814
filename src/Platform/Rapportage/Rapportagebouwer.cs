// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using Microsoft.Extensions.Logging;
using Npgsql;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Rapportage;

/// <summary>
/// Brings the views for reporting tools to the shape of this release: <c>rapportage_opgave</c> on SQLite, <c>rapportage.opgave</c> on
/// PostgreSQL. They bypass visibility; pages never use them.
/// </summary>
internal static class Rapportagebouwer
{
    private const string Schema = "rapportage";
    private const string Leesrol = "samenhang_lezer";

    /// <summary>Makes the views that are missing or differ, and removes those that are no more.</summary>
    internal static async Task BrengBijAsync(Databank databank, ILogger logboek, CancellationToken stop)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        var gewenst = Rapportageviews.Alle(databank.IsPostgres).ToDictionary(view => Naam(view.Naam, databank.IsPostgres), view => view.Sql);
        if (databank.IsPostgres && !await MaakSchemaAsync(verbinding, logboek, stop))
        {
            return;
        }

        var aanwezig = databank.IsPostgres ? await PostgresAsync(verbinding, stop) : await SqliteAsync(verbinding, stop);
        await using var transactie = await verbinding.BeginTransactionAsync(stop);
        foreach (var naam in aanwezig.Keys.Where(naam => gewenst.GetValueOrDefault(naam) != aanwezig[naam]))
        {
            await VoerAsync(verbinding, $"drop view {naam}", stop);
        }

        foreach (var (naam, sql) in gewenst.Where(view => aanwezig.GetValueOrDefault(view.Key) != view.Value))
        {
            await VoerAsync(verbinding, $"create view {naam} as {sql}", stop);
            if (databank.IsPostgres)
            {
                await VoerAsync(verbinding, $"comment on view {naam} is '{sql.Replace("'", "''", StringComparison.Ordinal)}'", stop);
            }
        }

        await transactie.CommitAsync(stop);
        if (databank.IsPostgres)
        {
            await GeefLeesrolAsync(verbinding, logboek, stop);
        }
    }

    /// <summary>Removes the views, because a table that a view reads cannot change its shape.</summary>
    internal static async Task VerwijderAsync(Databank databank, CancellationToken stop)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        foreach (var naam in (databank.IsPostgres ? await PostgresAsync(verbinding, stop) : await SqliteAsync(verbinding, stop)).Keys)
        {
            await VoerAsync(verbinding, $"drop view if exists {naam}", stop);
        }
    }

    private static string Naam(string view, bool postgres) => postgres ? $"{Schema}.{view}" : $"{Schema}_{view}";

    private static async Task<bool> MaakSchemaAsync(DbConnection verbinding, ILogger logboek, CancellationToken stop)
    {
        try
        {
            await VoerAsync(verbinding, $"create schema if not exists {Schema}", stop);
            return true;
        }
        catch (PostgresException fout) when (fout.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            logboek.LogWarning("Het schema {Schema} met views voor rapportage mag hier niet worden gemaakt: {Fout}", Schema, fout.MessageText);
            return false;
        }
    }

    /// <summary>A role belongs to the whole server, which may not be ours; without it somebody else gives the rights.</summary>
    private static async Task GeefLeesrolAsync(DbConnection verbinding, ILogger logboek, CancellationToken stop)
    {
        try
        {
            await VoerAsync(
                verbinding,
                $"do $$ begin if not exists (select from pg_roles where rolname = '{Leesrol}') then create role {Leesrol} nologin; end if; " +
                "exception when duplicate_object or unique_violation then null; end $$", stop);
            await VoerAsync(verbinding, $"grant usage on schema {Schema} to {Leesrol}; grant select on all tables in schema {Schema} to {Leesrol}", stop);
        }
        catch (PostgresException fout) when (fout.SqlState is PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.UndefinedObject)
        {
            logboek.LogWarning("De leesrol {Leesrol} kan hier niet worden gemaakt: {Fout}", Leesrol, fout.MessageText);
        }
    }

    private static Task<Dictionary<string, string>> SqliteAsync(DbConnection verbinding, CancellationToken stop) => LeesAsync(
        verbinding, $"select name, substr(sql, instr(sql, ' as ') + 4) from sqlite_master where type = 'view' and name like '{Schema}\\_%' escape '\\'", stop);

    /// <summary>PostgreSQL keeps a view in words of its own; what was asked is in the comment.</summary>
    private static Task<Dictionary<string, string>> PostgresAsync(DbConnection verbinding, CancellationToken stop) => LeesAsync(
        verbinding,
        $"select '{Schema}.' || c.relname, coalesce(obj_description(c.oid, 'pg_class'), '') from pg_class c " +
        $"join pg_namespace n on n.oid = c.relnamespace where n.nspname = '{Schema}' and c.relkind = 'v'",
        stop);

    private static async Task<Dictionary<string, string>> LeesAsync(DbConnection verbinding, string sql, CancellationToken stop)
    {
        var views = new Dictionary<string, string>();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            views.Add(lezer.GetString(0), lezer.GetString(1));
        }

        return views;
    }

    private static async Task VoerAsync(DbConnection verbinding, string sql, CancellationToken stop)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}
