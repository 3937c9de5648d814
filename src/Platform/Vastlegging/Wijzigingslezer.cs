// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Text;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Vastlegging;

/// <summary>Reads whole changes: all that one of them did, and the content that a record had once.</summary>
public sealed class Wijzigingslezer(Databank databank)
{
    /// <summary>Values in one statement; databases take no unlimited number.</summary>
    private const int Vraag = 500;

    private const string Koppen =
        "select w.versie, w.persoon_id, w.tijdstip_utc, w.opdracht, w.reden, " +
        "(select count(*) from feit f where f.organisatie_id = w.organisatie_id and f.van_versie = w.versie) + " +
        "(select count(*) from feit f where f.organisatie_id = w.organisatie_id and f.tot_versie = w.versie) from wijziging w where w.organisatie_id = @org";

    /// <summary>The last changes that somebody made, newest first.</summary>
    public async Task<IReadOnlyList<Wijzigingsblad>> LaatsteVanAsync(Guid organisatie, Guid persoon, int hoogstens, CancellationToken stop = default)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        await using var opdracht = verbinding.Met(
            $"{Koppen} and w.persoon_id = @persoon order by w.versie desc limit @hoogstens", ("org", organisatie), ("persoon", persoon), ("hoogstens", hoogstens));
        return await LeesKoppenAsync(opdracht, stop);
    }

    /// <summary>One change; null when there is none with that number.</summary>
    public async Task<Wijzigingsblad?> LeesAsync(Guid organisatie, long versie, CancellationToken stop = default)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        await using var opdracht = verbinding.Met($"{Koppen} and w.versie = @versie", ("org", organisatie), ("versie", versie));
        return (await LeesKoppenAsync(opdracht, stop)).SingleOrDefault();
    }

    /// <summary>What these changes did, each record once per change. A kind of a newer release is left out.</summary>
    public async Task<IReadOnlyList<Wijzigingsstuk>> LeesStukkenAsync(Guid organisatie, IReadOnlyCollection<long> versies, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(versies);
        var stukken = new Dictionary<(long, string, Guid), Wijzigingsstuk>();
        await using var verbinding = await databank.OpenAsync(stop);
        foreach (var deel in versies.Chunk(Vraag))
        {
            await using var opdracht = verbinding.Met("", ("org", organisatie));
            var lijst = opdracht.Opsomming(deel);
            opdracht.CommandText =
                $"select soort, id, van_versie, inhoud, van_versie from feit where organisatie_id = @org and van_versie in ({lijst}) union all " +
                $"select soort, id, van_versie, inhoud, tot_versie from feit where organisatie_id = @org and tot_versie in ({lijst})";
            await using var lezer = await opdracht.ExecuteReaderAsync(stop);
            while (await lezer.ReadAsync(stop))
            {
                if (Soorten.Zoek(lezer.GetString(0)) is { } soort)
                {
                    var (id, versie, feit) = (lezer.GetGuid(1), lezer.GetInt64(4), Lees(soort, lezer, 2));
                    var stuk = stukken.GetValueOrDefault((versie, soort.Naam, id)) ?? new Wijzigingsstuk(versie, soort, id, null, null, false);
                    stuk = lezer.GetInt64(2) == versie ? stuk with { Nieuw = feit } : stuk with { Oud = feit };
                    stukken[(versie, soort.Naam, id)] = stuk with { Gewist = stuk.Gewist || feit is null };
                }
            }
        }

        return [.. stukken.Values];
    }

    /// <summary>The content that a record got in a version; null when it got none then, or when it was erased.</summary>
    public async Task<Feit?> LeesInhoudAsync(Guid organisatie, Guid id, long versie, CancellationToken stop = default)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        await using var opdracht = verbinding.Met(
            "select soort, van_versie, inhoud from feit where organisatie_id = @org and id = @id and van_versie = @versie",
            ("org", organisatie), ("id", id), ("versie", versie));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        return await lezer.ReadAsync(stop) && Soorten.Zoek(lezer.GetString(0)) is { } soort ? Lees(soort, lezer, 1) : null;
    }

    /// <summary>The last content of records that were taken away and are not there now, the last one gone first, with the version in which it went.</summary>
    public async Task<IReadOnlyList<(Feit Feit, long Versie)>> LeesWeggehaaldAsync(Guid organisatie, int hoogstens, CancellationToken stop = default)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        await using var opdracht = verbinding.Met(
            "select f.soort, f.van_versie, f.inhoud, f.tot_versie from feit f where f.organisatie_id = @org and f.tot_versie is not null and not exists " +
            "(select 1 from feit n where n.organisatie_id = f.organisatie_id and n.soort = f.soort and n.id = f.id and n.van_versie >= f.tot_versie) " +
            "order by f.tot_versie desc limit @hoogstens",
            ("org", organisatie), ("hoogstens", hoogstens));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        var weg = new List<(Feit, long)>();
        while (await lezer.ReadAsync(stop))
        {
            if (Soorten.Zoek(lezer.GetString(0)) is { } soort && Lees(soort, lezer, 1) is { } feit)
            {
                weg.Add((feit, lezer.GetInt64(3)));
            }
        }

        return weg;
    }

    private static Feit? Lees(Soort soort, DbDataReader lezer, int versie) =>
        Feitlezer.Lees(soort, Encoding.UTF8.GetBytes(lezer.GetString(versie + 1)), lezer.GetInt64(versie));

    private static async Task<List<Wijzigingsblad>> LeesKoppenAsync(DbCommand opdracht, CancellationToken stop)
    {
        var koppen = new List<Wijzigingsblad>();
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            koppen.Add(new Wijzigingsblad(
                lezer.GetInt64(0), lezer.IsDBNull(1) ? null : lezer.GetGuid(1), Tijd.VanMicroseconden(lezer.GetInt64(2)),
                lezer.GetString(3), lezer.IsDBNull(4) ? null : lezer.GetString(4), checked((int)lezer.GetInt64(5))));
        }

        return koppen;
    }
}
