// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Vastlegging;

/// <summary>Reads who changed what, when and why.</summary>
public sealed class Geschiedenis(Databank databank)
{
    /// <summary>What happened to these records, newest first.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="ids">The records; only give those that the viewer may see.</param>
    /// <param name="totVersie">The last version that counts: that of the Beeld being looked at.</param>
    /// <param name="hoogstens">At most this many changes.</param>
    /// <param name="stop">Ends the read.</param>
    public async Task<IReadOnlyList<Gebeurtenis>> LeesAsync(
        Guid organisatie, IReadOnlyCollection<Guid> ids, long totVersie, int hoogstens = 200, CancellationToken stop = default)
    {
        var gebeurtenissen = new List<Gebeurtenis>();
        await using var verbinding = await databank.OpenAsync(stop);
        foreach (var id in ids)
        {
            await using var opdracht = verbinding.Met(
                "select f.soort, f.van_versie, f.tot_versie, f.inhoud from feit f " +
                "where f.organisatie_id = @org and f.id = @id and f.van_versie <= @tot order by f.van_versie",
                ("org", organisatie), ("id", id), ("tot", totVersie));
            gebeurtenissen.AddRange(await LeesEenAsync(opdracht, totVersie, stop));
        }

        var nieuwste = gebeurtenissen.OrderByDescending(g => g.Versie).Take(hoogstens).ToList();
        var koppen = new Dictionary<long, Wijzigingskop>();
        foreach (var versie in nieuwste.Select(g => g.Versie).Distinct())
        {
            await using var opdracht = verbinding.Met(
                "select tijdstip_utc, persoon_id, opdracht, reden from wijziging where organisatie_id = @org and versie = @versie",
                ("org", organisatie), ("versie", versie));
            await using var lezer = await opdracht.ExecuteReaderAsync(stop);
            await lezer.ReadAsync(stop);
            koppen.Add(versie, new Wijzigingskop(
                organisatie, versie, lezer.GetInt64(0), lezer.IsDBNull(1) ? null : lezer.GetGuid(1), lezer.GetString(2), lezer.IsDBNull(3) ? null : lezer.GetString(3), []));
        }

        return [.. nieuwste.Select(g => g.Met(koppen[g.Versie]))];
    }

    private static async Task<List<Gebeurtenis>> LeesEenAsync(System.Data.Common.DbCommand opdracht, long totVersie, CancellationToken stop)
    {
        var gebeurtenissen = new List<Gebeurtenis>();
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        Feit? vorige = null;
        long? gesloten = null;
        Soort? soort = null;
        while (await lezer.ReadAsync(stop))
        {
            soort = Soorten.Zoek(lezer.GetString(0));
            if (soort is null)
            {
                return [];
            }

            var van = lezer.GetInt64(1);
            Sluit(gebeurtenissen, vorige, gesloten, van);
            var eerder = gesloten == van ? vorige : null;
            var inhoud = System.Text.Encoding.UTF8.GetBytes(lezer.GetString(3));
            vorige = Feitlezer.Lees(soort, inhoud, van);
            gesloten = lezer.IsDBNull(2) ? null : lezer.GetInt64(2);
            var velden = vorige is null && eerder is null ? [] : Veldvergelijker.Verschillen(eerder, vorige);
            gebeurtenissen.Add(new Gebeurtenis(van, eerder, vorige, velden, vorige is null));
        }

        Sluit(gebeurtenissen, vorige, gesloten <= totVersie ? gesloten : null, long.MaxValue);
        return gebeurtenissen;
    }

    private static void Sluit(List<Gebeurtenis> gebeurtenissen, Feit? vorige, long? gesloten, long volgende)
    {
        if (gesloten is { } versie && versie != volgende)
        {
            gebeurtenissen.Add(new Gebeurtenis(versie, vorige, null, [], vorige is null));
        }
    }
}
