// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using NpgsqlTypes;

namespace Samenhang.Platform.Vastlegging;

/// <summary>Closes what changes and appends what it becomes; nothing is overwritten.</summary>
internal static class Feitschrijver
{
    private const string Sluit =
        "update feit set tot_versie = @versie where organisatie_id = @org and soort = @soort and id = @id and tot_versie is null returning inhoud_hash";

    private const string Open =
        "insert into feit (organisatie_id, soort, id, van_versie, tot_versie, inhoud, inhoud_hash, zout) values (@org, @soort, @id, @versie, null, @inhoud, @hash, @zout)";

    /// <returns>Every fact that was opened or closed, for the chain.</returns>
    internal static Task<List<Schakel>> SchrijfAsync(
        DbConnection verbinding, Guid organisatie, long versie, IReadOnlyList<(string Soort, Guid Id, byte[]? Inhoud)> feiten, CancellationToken stop) =>
        verbinding is NpgsqlConnection postgres
            ? PostgresAsync(postgres, organisatie, versie, feiten, stop)
            : SqliteAsync(verbinding, organisatie, versie, feiten, stop);

    /// <summary>Blanks the content of a record in every version; its hashes stay, so that the chain still proves the rest.</summary>
    internal static async Task WisAsync(DbConnection verbinding, Guid organisatie, string soort, Guid id, CancellationToken stop)
    {
        if (verbinding is not NpgsqlConnection)
        {
            // Also overwrites the place in the file where the content was.
            await using var veilig = verbinding.Met("pragma secure_delete = on");
            await veilig.ExecuteScalarAsync(stop);
        }

        await using var opdracht = verbinding.Met(
            "update feit set inhoud = '', zout = null where organisatie_id = @org and soort = @soort and id = @id",
            ("org", organisatie), ("soort", soort), ("id", id));
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    private static async Task<List<Schakel>> SqliteAsync(
        DbConnection verbinding, Guid organisatie, long versie, IReadOnlyList<(string Soort, Guid Id, byte[]? Inhoud)> feiten, CancellationToken stop)
    {
        var schakels = new List<Schakel>();
        await using var sluit = verbinding.Met(Sluit, ("versie", versie), ("org", organisatie), ("soort", ""), ("id", Guid.Empty));
        await using var open = verbinding.Met(
            Open, ("org", organisatie), ("soort", ""), ("id", Guid.Empty), ("versie", versie), ("inhoud", ""), ("hash", null), ("zout", null));
        foreach (var (soort, id, inhoud) in feiten)
        {
            sluit.Parameters["soort"].Value = soort;
            sluit.Parameters["id"].Value = id;
            if (await sluit.ExecuteScalarAsync(stop) is byte[] gesloten)
            {
                schakels.Add(new Schakel(false, soort, id, gesloten));
            }

            if (inhoud is null)
            {
                continue;
            }

            var zout = RandomNumberGenerator.GetBytes(Keten.ZoutLengte);
            var hash = Keten.VanInhoud(zout, inhoud);
            open.Parameters["soort"].Value = soort;
            open.Parameters["id"].Value = id;
            open.Parameters["inhoud"].Value = Encoding.UTF8.GetString(inhoud);
            open.Parameters["hash"].Value = hash;
            open.Parameters["zout"].Value = zout;
            await open.ExecuteNonQueryAsync(stop);
            schakels.Add(new Schakel(true, soort, id, hash));
        }

        return schakels;
    }

    /// <summary>One statement for all that closes and one for all that opens, however many there are.</summary>
    private static async Task<List<Schakel>> PostgresAsync(
        NpgsqlConnection verbinding, Guid organisatie, long versie, IReadOnlyList<(string Soort, Guid Id, byte[]? Inhoud)> feiten, CancellationToken stop)
    {
        var schakels = new List<Schakel>();
        await using var sluit = new NpgsqlCommand(
            "update feit set tot_versie = @versie from unnest(@soorten, @ids) as weg(soort, id) " +
            "where feit.organisatie_id = @org and feit.soort = weg.soort and feit.id = weg.id and feit.tot_versie is null " +
            "returning feit.soort, feit.id, feit.inhoud_hash",
            verbinding);
        sluit.Parameters.AddWithValue("versie", versie);
        sluit.Parameters.AddWithValue("org", organisatie);
        sluit.Parameters.AddWithValue("soorten", feiten.Select(feit => feit.Soort).ToArray());
        sluit.Parameters.AddWithValue("ids", feiten.Select(feit => feit.Id).ToArray());
        await using (var gesloten = await sluit.ExecuteReaderAsync(stop))
        {
            while (await gesloten.ReadAsync(stop))
            {
                schakels.Add(new Schakel(false, gesloten.GetString(0), gesloten.GetGuid(1), gesloten.GetFieldValue<byte[]>(2)));
            }
        }

        var nieuw = feiten.Where(feit => feit.Inhoud is not null)
            .Select(feit => (feit.Soort, feit.Id, Inhoud: feit.Inhoud!, Zout: RandomNumberGenerator.GetBytes(Keten.ZoutLengte)))
            .Select(feit => (feit.Soort, feit.Id, feit.Inhoud, feit.Zout, Hash: Keten.VanInhoud(feit.Zout, feit.Inhoud)))
            .ToList();
        await using var open = new NpgsqlCommand(
            "insert into feit (organisatie_id, soort, id, van_versie, inhoud, inhoud_hash, zout) " +
            "select @org, nieuw.soort, nieuw.id, @versie, nieuw.inhoud, nieuw.hash, nieuw.zout " +
            "from unnest(@soorten, @ids, @inhouden, @hashes, @zouten) as nieuw(soort, id, inhoud, hash, zout)",
            verbinding);
        open.Parameters.AddWithValue("org", organisatie);
        open.Parameters.AddWithValue("versie", versie);
        open.Parameters.AddWithValue("soorten", nieuw.Select(feit => feit.Soort).ToArray());
        open.Parameters.AddWithValue("ids", nieuw.Select(feit => feit.Id).ToArray());
        open.Parameters.AddWithValue("inhouden", nieuw.Select(feit => Encoding.UTF8.GetString(feit.Inhoud)).ToArray());
        open.Parameters.AddWithValue("hashes", NpgsqlDbType.Array | NpgsqlDbType.Bytea, nieuw.Select(feit => feit.Hash).ToArray());
        open.Parameters.AddWithValue("zouten", NpgsqlDbType.Array | NpgsqlDbType.Bytea, nieuw.Select(feit => feit.Zout).ToArray());
        await open.ExecuteNonQueryAsync(stop);
        schakels.AddRange(nieuw.Select(feit => new Schakel(true, feit.Soort, feit.Id, feit.Hash)));
        return schakels;
    }
}
