// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Text.Json;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Vastlegging;

/// <summary>Reads stored facts as bytes and makes records of them. Reading runs no rules: what was stored is shown.</summary>
internal sealed class Feitlezer(bool postgres)
{
    /// <summary>Rows made into records at once: enough to be worth another thread.</summary>
    private const int Stapel = 1024;

    private readonly string _inhoud = postgres ? "convert_to(inhoud, 'UTF8')" : "inhoud";

    /// <summary>The Beeld at a version, from all facts that held then.</summary>
    internal async Task<Beeld> LeesGeheelAsync(DbConnection verbinding, Guid organisatie, long versie, CancellationToken stop)
    {
        if (versie == 0)
        {
            return Beeld.Leeg;
        }

        await using var opdracht = verbinding.Met(
            $"select soort, id, van_versie, {_inhoud} from feit where organisatie_id = @org and van_versie <= @versie and (tot_versie is null or tot_versie > @versie)",
            ("org", organisatie), ("versie", versie));
        var tijdstip = await LeesTijdstipAsync(verbinding, organisatie, versie, stop);
        return Beeld.Leeg.Met(await LeesMutatiesAsync(opdracht, stop), versie, tijdstip);
    }

    /// <summary>
    /// A later Beeld: what was opened and what was closed since; both, or removals would be missed. Each half has an index of its own; the plus
    /// keeps SQLite from the wrong one.
    /// </summary>
    internal async Task<Beeld> HaalInAsync(DbConnection verbinding, Guid organisatie, Beeld van, long versie, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            $"select soort, id, van_versie, case when tot_versie is null or tot_versie > @versie then {_inhoud} end from feit " +
            "where organisatie_id = @org and van_versie > @van and van_versie <= @versie union all " +
            "select soort, id, van_versie, null from feit where organisatie_id = @org and tot_versie > @van and tot_versie <= @versie and +van_versie <= @van order by 3",
            ("org", organisatie), ("van", van.Versie), ("versie", versie));
        var tijdstip = await LeesTijdstipAsync(verbinding, organisatie, versie, stop);
        return van.Met(LaatstePerFeit(await LeesMutatiesAsync(opdracht, stop)), versie, tijdstip);
    }

    /// <summary>An earlier Beeld, made backwards: what was opened since goes, what was closed since comes back.</summary>
    internal async Task<Beeld> GaTerugAsync(DbConnection verbinding, Guid organisatie, Beeld van, long versie, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            $"select soort, id, van_versie, null from feit where organisatie_id = @org and van_versie > @versie and van_versie <= @van union all " +
            $"select soort, id, van_versie, {_inhoud} from feit where organisatie_id = @org and tot_versie > @versie and tot_versie <= @van and +van_versie <= @versie " +
            "order by 3 desc",
            ("org", organisatie), ("van", van.Versie), ("versie", versie));
        var tijdstip = await LeesTijdstipAsync(verbinding, organisatie, versie, stop);
        return van.Met(LaatstePerFeit(await LeesMutatiesAsync(opdracht, stop)), versie, tijdstip);
    }

    /// <summary>How many facts were opened or closed after a version: the work of going back to it.</summary>
    internal static async Task<long> TelSindsAsync(DbConnection verbinding, Guid organisatie, long versie, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            "select (select count(*) from feit where organisatie_id = @org and van_versie > @versie)" +
            " + (select count(*) from feit where organisatie_id = @org and tot_versie > @versie)",
            ("org", organisatie), ("versie", versie));
        return Convert.ToInt64(await opdracht.ExecuteScalarAsync(stop), null);
    }

    private static Dictionary<(Soort, Guid), Mutatie>.ValueCollection LaatstePerFeit(List<Mutatie> mutaties)
    {
        var laatste = new Dictionary<(Soort, Guid), Mutatie>(mutaties.Count);
        foreach (var mutatie in mutaties)
        {
            laatste[(mutatie.Soort, mutatie.Id)] = mutatie;
        }

        return laatste.Values;
    }

    private static async Task<DateTime> LeesTijdstipAsync(DbConnection verbinding, Guid organisatie, long versie, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            "select tijdstip_utc from wijziging where organisatie_id = @org and versie = @versie", ("org", organisatie), ("versie", versie));
        return await opdracht.ExecuteScalarAsync(stop) is long tijdstip ? Tijd.VanMicroseconden(tijdstip) : DateTime.UnixEpoch;
    }

    /// <summary>Reading and making records happen side by side: while one batch is made, the next is read.</summary>
    private static async Task<List<Mutatie>> LeesMutatiesAsync(DbCommand opdracht, CancellationToken stop)
    {
        var stapels = new List<Task<List<Mutatie>>>();
        var stapel = new List<Rij>();
        await using (var lezer = await opdracht.ExecuteReaderAsync(stop))
        {
            while (await lezer.ReadAsync(stop))
            {
                // A kind that a newer release wrote stays stored and is left out here; it is listed by Register.OnbekendeSoortenAsync.
                if (Soorten.Zoek(lezer.GetString(0)) is not { } soort)
                {
                    continue;
                }

                stapel.Add(new Rij(soort, lezer.GetGuid(1), lezer.GetInt64(2), lezer.IsDBNull(3) ? null : lezer.GetFieldValue<byte[]>(3)));
                if (stapel.Count == Stapel)
                {
                    var vol = stapel;
                    stapels.Add(Task.Run(() => Maak(vol), stop));
                    stapel = new List<Rij>(Stapel);
                }
            }
        }

        return [.. (await Task.WhenAll(stapels)).SelectMany(gemaakt => gemaakt), .. Maak(stapel)];
    }

    private static List<Mutatie> Maak(List<Rij> rijen)
    {
        var mutaties = new List<Mutatie>(rijen.Count);
        foreach (var rij in rijen)
        {
            if (rij.Inhoud is null)
            {
                mutaties.Add(new Mutatie(rij.Soort, rij.Id, null));
            }
            else if (Lees(rij.Soort, rij.Inhoud, rij.SindsVersie) is { } feit)
            {
                mutaties.Add(new Mutatie(rij.Soort, feit.Id, feit));
            }
        }

        return mutaties;
    }

    /// <summary>The record, or null when its content was erased.</summary>
    /// <exception cref="InvalidDataException">The stored content cannot be read; <c>controleer</c> tells whether it was altered.</exception>
    internal static Feit? Lees(Soort soort, byte[] inhoud, long sindsVersie)
    {
        try
        {
            return inhoud.Length == 0 ? null : soort.Lees(inhoud, sindsVersie);
        }
        catch (JsonException fout)
        {
            throw new InvalidDataException($"A stored {soort.Naam} of version {sindsVersie} cannot be read.", fout);
        }
    }

    private readonly record struct Rij(Soort Soort, Guid Id, long SindsVersie, byte[]? Inhoud);
}
