// SPDX-License-Identifier: EUPL-1.2
using System.Data;
using System.Data.Common;
using System.Text;
using Microsoft.Data.Sqlite;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Vastlegging;

/// <summary>All that is stored of one organisation's history, as it was at one moment.</summary>
/// <param name="Feiten">Every fact, past ones included.</param>
/// <param name="Wijzigingen">Every change with its hash, in order.</param>
/// <param name="Versie">The version the organisation says it has.</param>
internal sealed record Vastgelegd(List<Feitstuk> Feiten, List<(Wijzigingskop Kop, byte[] Hash)> Wijzigingen, long Versie)
{
    /// <summary>SQLite lets a column hold anything; another type or spelling may read the same and yet not be what was written.</summary>
    private const string VreemdeFeiten =
        "select count(*) from feit where organisatie_id = @org and (typeof(soort) <> 'text' or typeof(id) <> 'text' or id <> upper(id) or " +
        "length(cast(id as blob)) <> 36 or typeof(van_versie) <> 'integer' or typeof(tot_versie) not in ('integer', 'null') or " +
        "typeof(inhoud) <> 'text' or typeof(inhoud_hash) <> 'blob' or typeof(zout) not in ('blob', 'null'))";

    private const string VreemdeWijzigingen =
        "select count(*) from wijziging where organisatie_id = @org and (typeof(versie) <> 'integer' or typeof(tijdstip_utc) <> 'integer' or " +
        "typeof(persoon_id) not in ('text', 'null') or persoon_id <> upper(persoon_id) or length(cast(persoon_id as blob)) <> 36 or " +
        "typeof(opdracht) <> 'text' or typeof(reden) not in ('text', 'null') or typeof(vorige_hash) <> 'blob' or typeof(hash) <> 'blob')";

    private static readonly UTF8Encoding Streng = new(false, throwOnInvalidBytes: true);

    /// <exception cref="KeyNotFoundException">There is no such organisation.</exception>
    /// <exception cref="InvalidDataException">A column holds what the program never writes.</exception>
    internal static async Task<Vastgelegd> LeesAsync(Databank databank, Guid organisatie, CancellationToken stop)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        await using var moment = verbinding is SqliteConnection sqlite
            ? sqlite.BeginTransaction(deferred: true)
            : await verbinding.BeginTransactionAsync(IsolationLevel.RepeatableRead, stop);
        await using var stand = verbinding.Met("select versie from organisatie where id = @org", ("org", organisatie));
        var versie = await stand.ExecuteScalarAsync(stop) switch
        {
            long getal => getal,
            null => throw Register.OnbekendeOrganisatie(organisatie),
            var anders => throw new InvalidDataException($"de organisatie heeft versie {anders}."),
        };
        if (!databank.IsPostgres)
        {
            await WeigerVreemdAsync(verbinding, organisatie, VreemdeFeiten, stop);
            await WeigerVreemdAsync(verbinding, organisatie, VreemdeWijzigingen, stop);
        }

        // As bytes: a text is cut off at a null character on its way out of SQLite.
        Func<string, string> bytes = databank.IsPostgres ? kolom => $"convert_to({kolom}, 'UTF8')" : kolom => $"cast({kolom} as blob)";
        return new Vastgelegd(
            await LeesFeitenAsync(verbinding, organisatie, bytes, stop), await LeesWijzigingenAsync(verbinding, organisatie, bytes, stop), versie);
    }

    private static async Task WeigerVreemdAsync(DbConnection verbinding, Guid organisatie, string sql, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(sql, ("org", organisatie));
        var aantal = (long)(await opdracht.ExecuteScalarAsync(stop))!;
        if (aantal > 0)
        {
            throw new InvalidDataException($"{aantal} rijen hebben een vorm die Samenhang niet schrijft.");
        }
    }

    private static async Task<List<Feitstuk>> LeesFeitenAsync(
        DbConnection verbinding, Guid organisatie, Func<string, string> bytes, CancellationToken stop)
    {
        var feiten = new List<Feitstuk>();
        await using var opdracht = verbinding.Met(
            $"select {bytes("soort")}, id, van_versie, tot_versie, {bytes("inhoud")}, inhoud_hash, zout from feit where organisatie_id = @org",
            ("org", organisatie));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            feiten.Add(new Feitstuk(
                Tekst(lezer, 0)!, lezer.GetGuid(1), lezer.GetInt64(2), lezer.IsDBNull(3) ? null : lezer.GetInt64(3),
                Bytes(lezer, 4)!, Bytes(lezer, 5)!, Bytes(lezer, 6)));
        }

        return feiten;
    }

    private static async Task<List<(Wijzigingskop Kop, byte[] Hash)>> LeesWijzigingenAsync(
        DbConnection verbinding, Guid organisatie, Func<string, string> bytes, CancellationToken stop)
    {
        var wijzigingen = new List<(Wijzigingskop, byte[])>();
        await using var opdracht = verbinding.Met(
            $"select versie, tijdstip_utc, persoon_id, {bytes("opdracht")}, {bytes("reden")}, vorige_hash, hash " +
            "from wijziging where organisatie_id = @org order by versie",
            ("org", organisatie));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            var kop = new Wijzigingskop(
                organisatie, lezer.GetInt64(0), lezer.GetInt64(1), lezer.IsDBNull(2) ? null : lezer.GetGuid(2), Tekst(lezer, 3)!, Tekst(lezer, 4), Bytes(lezer, 5)!);
            wijzigingen.Add((kop, Bytes(lezer, 6)!));
        }

        return wijzigingen;
    }

    private static string? Tekst(DbDataReader lezer, int kolom) => Bytes(lezer, kolom) is { } bytes ? Streng.GetString(bytes) : null;

    private static byte[]? Bytes(DbDataReader lezer, int kolom) => lezer.IsDBNull(kolom) ? null : lezer.GetFieldValue<byte[]>(kolom);
}
