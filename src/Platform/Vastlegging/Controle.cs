// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Text;
using System.Text.Json;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Vastlegging;

/// <summary>
/// Proves that stored history was not altered: every content against its hash, every change against its facts, every link against the one
/// before. Cutting off the tail, or recomputing everything, is found only against an anchor that was printed earlier.
/// </summary>
public sealed class Controle(Databank databank)
{
    /// <summary>Reads the whole history of one organisation.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="anker">A hash that was printed earlier: it must be the hash of some change. Empty when there is none.</param>
    /// <param name="stop">Ends the check.</param>
    public async Task<Controleverslag> ControleerAsync(Guid organisatie, string? anker = null, CancellationToken stop = default)
    {
        try
        {
            return await LeesEnToetsAsync(organisatie, anker, stop);
        }
        catch (Exception fout) when (fout is FormatException or InvalidCastException or JsonException)
        {
            return new Controleverslag(0, 0, 0, "", [$"Wat er is opgeslagen, is niet te lezen: {fout.Message}"]);
        }
    }

    private async Task<Controleverslag> LeesEnToetsAsync(Guid organisatie, string? anker, CancellationToken stop)
    {
        await using var verbinding = await databank.OpenAsync(stop);
        var fouten = new List<string>();
        var feiten = await LeesFeitenAsync(verbinding, organisatie, stop);
        var gewist = feiten.Where(feit => feit.Soort == "wissing" && feit.Inhoud.Length > 0).Select(Gewist).ToHashSet();
        foreach (var feit in feiten)
        {
            if (feit.Zout is null && feit.Inhoud.Length == 0 && gewist.Contains(feit.Id))
            {
                continue;
            }

            if (!Keten.VanInhoud(feit.Zout ?? [], feit.Inhoud).AsSpan().SequenceEqual(feit.Hash))
            {
                fouten.Add($"De inhoud van {feit.Soort} {feit.Id} uit versie {feit.Van} is niet wat er is vastgelegd.");
            }
        }

        var schakels = feiten.Select(feit => (Versie: feit.Van, Schakel: new Schakel(true, feit.Soort, feit.Id, feit.Hash)))
            .Concat(feiten.Where(feit => feit.Tot is not null).Select(feit => (Versie: feit.Tot!.Value, Schakel: new Schakel(false, feit.Soort, feit.Id, feit.Hash))))
            .ToLookup(deel => deel.Versie, deel => deel.Schakel);
        var (versie, laatste, ankerGezien) = await LoopKetenAsync(verbinding, organisatie, schakels, anker, fouten, stop);
        fouten.AddRange(schakels.Where(groep => groep.Key < 1 || groep.Key > versie).Select(groep => $"Er zijn gegevens van versie {groep.Key}, die niet is vastgelegd."));
        fouten.AddRange(feiten.Where(feit => feit.Tot <= feit.Van).Select(feit => $"{feit.Soort} {feit.Id} eindigt voordat het begint."));
        await using var stand = verbinding.Met("select versie from organisatie where id = @org", ("org", organisatie));
        var bekend = await stand.ExecuteScalarAsync(stop) as long? ?? throw Register.OnbekendeOrganisatie(organisatie);
        if (bekend != versie)
        {
            fouten.Add($"De organisatie staat op versie {bekend}, maar de laatste wijziging is {versie}.");
        }

        if (!string.IsNullOrEmpty(anker) && !ankerGezien)
        {
            fouten.Add("Het anker komt niet voor: het einde van de geschiedenis is afgekapt of alles is opnieuw berekend.");
        }

        return new Controleverslag(versie, feiten.Count, feiten.Count(feit => feit.Zout is null), versie == 0 ? "" : Convert.ToHexStringLower(laatste), fouten);
    }

    private static async Task<(long Versie, byte[] Hash, bool AnkerGezien)> LoopKetenAsync(
        DbConnection verbinding, Guid organisatie, ILookup<long, Schakel> schakels, string? anker, List<string> fouten, CancellationToken stop)
    {
        var vorige = Keten.Begin;
        var ankerGezien = false;
        long versie = 0, tijdstip = 0;
        await using var opdracht = verbinding.Met(
            "select versie, tijdstip_utc, persoon_id, opdracht, reden, vorige_hash, hash from wijziging where organisatie_id = @org order by versie",
            ("org", organisatie));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            var kop = new Wijzigingskop(
                organisatie, lezer.GetInt64(0), lezer.GetInt64(1), lezer.IsDBNull(2) ? null : lezer.GetGuid(2), lezer.GetString(3),
                lezer.IsDBNull(4) ? null : lezer.GetString(4), lezer.GetFieldValue<byte[]>(5));
            var hash = lezer.GetFieldValue<byte[]>(6);
            Als(kop.Versie != versie + 1, $"Na versie {versie} volgt versie {kop.Versie}.");
            Als(kop.Tijdstip <= tijdstip, $"Versie {kop.Versie} is niet later dan de vorige.");
            Als(!kop.VorigeHash.AsSpan().SequenceEqual(vorige), $"Versie {kop.Versie} sluit niet aan op de vorige.");
            Als(!Keten.VanWijziging(kop, schakels[kop.Versie]).AsSpan().SequenceEqual(hash), $"Wat bij versie {kop.Versie} hoort, is niet wat er is vastgelegd.");
            ankerGezien |= string.Equals(Convert.ToHexStringLower(hash), anker, StringComparison.OrdinalIgnoreCase);
            (versie, tijdstip, vorige) = (kop.Versie, kop.Tijdstip, hash);
        }

        return (versie, vorige, ankerGezien);

        void Als(bool fout, string melding)
        {
            if (fout)
            {
                fouten.Add(melding);
            }
        }
    }

    private static Guid Gewist(Rij rij) =>
        ((Wissing)Soort<Wissing>.Vast.Lees(rij.Inhoud, rij.Van)).Gewist;

    private static async Task<List<Rij>> LeesFeitenAsync(DbConnection verbinding, Guid organisatie, CancellationToken stop)
    {
        var rijen = new List<Rij>();
        await using var opdracht = verbinding.Met(
            "select soort, id, van_versie, tot_versie, inhoud, inhoud_hash, zout from feit where organisatie_id = @org", ("org", organisatie));
        await using var lezer = await opdracht.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            rijen.Add(new Rij(
                lezer.GetString(0), lezer.GetGuid(1), lezer.GetInt64(2), lezer.IsDBNull(3) ? null : lezer.GetInt64(3),
                Encoding.UTF8.GetBytes(lezer.GetString(4)), lezer.GetFieldValue<byte[]>(5), lezer.IsDBNull(6) ? null : lezer.GetFieldValue<byte[]>(6)));
        }

        return rijen;
    }

    private sealed record Rij(string Soort, Guid Id, long Van, long? Tot, byte[] Inhoud, byte[] Hash, byte[]? Zout);
}
