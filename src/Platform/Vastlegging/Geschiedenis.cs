// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Text;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Vastlegging;

/// <summary>Reads who changed what, when and why.</summary>
public sealed class Geschiedenis(Databank databank)
{
    /// <summary>Values in one statement; databases take no unlimited number.</summary>
    private const int Vraag = 500;

    /// <summary>What happened to these records, newest first. It takes two statements, however many records there are.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="ids">The records; only give those that the viewer may see.</param>
    /// <param name="totVersie">The last version that counts: that of the Beeld being looked at.</param>
    /// <param name="hoogstens">At most this many changes.</param>
    /// <param name="stop">Ends the read.</param>
    public async Task<IReadOnlyList<Gebeurtenis>> LeesAsync(
        Guid organisatie, IReadOnlyCollection<Guid> ids, long totVersie, int hoogstens = 200, CancellationToken stop = default)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        await using var verbinding = await databank.OpenAsync(stop);
        var gebeurtenissen = await LeesFeitenAsync(verbinding, organisatie, ids, totVersie, stop);
        var nieuwste = gebeurtenissen.OrderByDescending(gebeurtenis => gebeurtenis.Versie).Take(hoogstens).ToList();
        var koppen = await LeesKoppenAsync(verbinding, organisatie, [.. nieuwste.Select(gebeurtenis => gebeurtenis.Versie).Distinct()], stop);
        return [.. nieuwste.Select(gebeurtenis => gebeurtenis.Met(koppen[gebeurtenis.Versie]))];
    }

    /// <summary>The last content of records that hung on a record and were taken away since.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="bij">The record they name in any field.</param>
    /// <param name="totVersie">The last version that counts.</param>
    /// <param name="stop">Ends the read.</param>
    public async Task<IReadOnlyList<Feit>> LeesVerwijderdeAsync(Guid organisatie, Guid bij, long totVersie, CancellationToken stop = default)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        await using var opdracht = verbinding.Met(
            "select f.soort, f.van_versie, f.inhoud from feit f where f.organisatie_id = @org and f.tot_versie <= @tot and f.inhoud like @bij " +
            "and not exists (select 1 from feit n where n.organisatie_id = f.organisatie_id and n.soort = f.soort and n.id = f.id " +
            "and n.van_versie >= f.tot_versie and n.van_versie <= @tot) order by f.van_versie",
            ("org", organisatie), ("tot", totVersie), ("bij", $"%{bij}%"));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        var feiten = new List<Feit>();
        while (await lezer.ReadAsync(stop))
        {
            if (Lees(lezer.GetString(0), lezer.GetInt64(1), lezer.GetString(2)) is { } feit)
            {
                feiten.Add(feit);
            }
        }

        return feiten;
    }

    /// <summary>The last content of a record that was taken away, and the version in which it went; null when it is there, never was, or was erased.</summary>
    public async Task<(Feit Feit, long Versie)?> LeesVerwijderdAsync(Guid organisatie, Guid id, CancellationToken stop = default)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        await using var opdracht = verbinding.Met(
            "select soort, van_versie, inhoud, tot_versie from feit where organisatie_id = @org and id = @id order by van_versie desc limit 1",
            ("org", organisatie), ("id", id));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        return await lezer.ReadAsync(stop) && !lezer.IsDBNull(3) && Lees(lezer.GetString(0), lezer.GetInt64(1), lezer.GetString(2)) is { } feit
            ? (feit, lezer.GetInt64(3))
            : null;
    }

    /// <summary>Who made a change, and when (UTC); null when there is no such change.</summary>
    public async Task<(Guid? PersoonId, DateTime Tijdstip)?> LeesWieAsync(Guid organisatie, long versie, CancellationToken stop = default)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        return (await LeesKoppenAsync(verbinding, organisatie, [versie], stop)).TryGetValue(versie, out var kop) ? (kop.PersoonId, kop.TijdstipUtc) : null;
    }

    /// <summary>Who made each of these changes.</summary>
    public async Task<IReadOnlyDictionary<long, Maker>> LeesWieAsync(Guid organisatie, IReadOnlyCollection<long> versies, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(versies);
        var makers = new Dictionary<long, Maker>(versies.Count);
        if (versies.Count == 0)
        {
            return makers;
        }

        await using var verbinding = await databank.OpenAsync(stop);
        foreach (var deel in versies.Chunk(Vraag))
        {
            foreach (var (versie, kop) in await LeesKoppenAsync(verbinding, organisatie, deel, stop))
            {
                makers.Add(versie, new Maker(kop.PersoonId, kop.TijdstipUtc, kop.Reden));
            }
        }

        return makers;
    }

    /// <summary>In which version records were taken away.</summary>
    public async Task<IReadOnlyDictionary<Guid, long>> LeesWegAsync(Guid organisatie, IReadOnlyCollection<Guid> ids, long totVersie, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(ids);
        var weg = new Dictionary<Guid, long>(ids.Count);
        if (ids.Count == 0)
        {
            return weg;
        }

        await using var verbinding = await databank.OpenAsync(stop);
        foreach (var deel in ids.Chunk(Vraag))
        {
            await using var opdracht = verbinding.Met("", ("org", organisatie), ("tot", totVersie));
            opdracht.CommandText =
                $"select id, max(tot_versie) from feit where organisatie_id = @org and tot_versie <= @tot and id in ({opdracht.Opsomming(deel)}) group by id";
            await using var lezer = await opdracht.ExecuteReaderAsync(stop);
            while (await lezer.ReadAsync(stop))
            {
                weg.Add(lezer.GetGuid(0), lezer.GetInt64(1));
            }
        }

        return weg;
    }

    /// <summary>The record; null for a kind of a newer release, and when its content was erased.</summary>
    private static Feit? Lees(string soort, long versie, string inhoud) =>
        Soorten.Zoek(soort) is { } bekend ? Feitlezer.Lees(bekend, Encoding.UTF8.GetBytes(inhoud), versie) : null;

    private static async Task<List<Gebeurtenis>> LeesFeitenAsync(
        DbConnection verbinding, Guid organisatie, IReadOnlyCollection<Guid> ids, long totVersie, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met("", ("org", organisatie), ("tot", totVersie));
        opdracht.CommandText =
            "select f.id, f.soort, f.van_versie, f.tot_versie, f.inhoud from feit f " +
            $"where f.organisatie_id = @org and f.van_versie <= @tot and f.id in ({opdracht.Opsomming(ids)}) order by f.id, f.van_versie";
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        var gebeurtenissen = new List<Gebeurtenis>();
        var loop = new Feitloop(gebeurtenissen, totVersie);
        Guid? huidige = null;
        while (await lezer.ReadAsync(stop))
        {
            var id = lezer.GetGuid(0);
            if (id != huidige)
            {
                loop.Sluit();
                (huidige, loop) = (id, new Feitloop(gebeurtenissen, totVersie));
            }

            // A kind of a newer release is not shown, because this one cannot say what it means.
            if (Soorten.Zoek(lezer.GetString(1)) is { } soort)
            {
                var van = lezer.GetInt64(2);
                loop.Voeg(van, lezer.IsDBNull(3) ? null : lezer.GetInt64(3), Feitlezer.Lees(soort, Encoding.UTF8.GetBytes(lezer.GetString(4)), van));
            }
        }

        loop.Sluit();
        return gebeurtenissen;
    }

    private static async Task<Dictionary<long, Wijzigingskop>> LeesKoppenAsync(
        DbConnection verbinding, Guid organisatie, long[] versies, CancellationToken stop)
    {
        var koppen = new Dictionary<long, Wijzigingskop>();
        if (versies.Length == 0)
        {
            return koppen;
        }

        await using var opdracht = verbinding.Met("", ("org", organisatie));
        opdracht.CommandText =
            "select versie, tijdstip_utc, persoon_id, opdracht, reden from wijziging " +
            $"where organisatie_id = @org and versie in ({opdracht.Opsomming(versies)})";
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            var versie = lezer.GetInt64(0);
            koppen.Add(versie, new Wijzigingskop(
                organisatie, versie, lezer.GetInt64(1), lezer.IsDBNull(2) ? null : lezer.GetGuid(2), lezer.GetString(3), lezer.IsDBNull(4) ? null : lezer.GetString(4), []));
        }

        return koppen;
    }

    /// <summary>The contents of one record in the order of its versions, turned into what happened between them.</summary>
    private sealed class Feitloop(List<Gebeurtenis> gebeurtenissen, long totVersie)
    {
        private Feit? _vorige;
        private long? _gesloten;

        internal void Voeg(long van, long? tot, Feit? feit)
        {
            var sluitAan = _gesloten == van;
            if (!sluitAan)
            {
                Weg();
            }

            var eerder = sluitAan ? _vorige : null;
            var velden = feit is null && eerder is null ? [] : Veldvergelijker.Verschillen(eerder, feit);
            gebeurtenissen.Add(new Gebeurtenis(van, eerder, feit, velden, feit is null));
            (_vorige, _gesloten) = (feit, tot);
        }

        internal void Sluit()
        {
            if (_gesloten <= totVersie)
            {
                Weg();
            }
        }

        private void Weg()
        {
            if (_gesloten is { } versie)
            {
                gebeurtenissen.Add(new Gebeurtenis(versie, _vorige, null, [], _vorige is null));
            }
        }
    }
}
