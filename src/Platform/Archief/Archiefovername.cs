// SPDX-License-Identifier: EUPL-1.2
using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Samenhang.Platform.Bijlagen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Vastlegging;
using static Samenhang.Platform.Archief.Archiefvorm;

namespace Samenhang.Platform.Archief;

/// <summary>Takes a whole organisation in from an archive: ids, moments and hashes stay what they were, so the history proves itself here as it did there.</summary>
public sealed class Archiefovername(Databank databank, IDbContextFactory<SamenhangContext> contexten)
{
    /// <summary>Takes it in, all or nothing.</summary>
    /// <param name="bron">The archive; must be seekable.</param>
    /// <param name="stop">Ends the work before it is committed.</param>
    /// <returns>The name of the organisation, and what a check found after it.</returns>
    /// <exception cref="ArchiefException">It is no archive, it is not whole, or the organisation has a history here.</exception>
    public async Task<(string Organisatie, Controleverslag Controle)> NeemOverAsync(Stream bron, CancellationToken stop = default)
    {
        using var lezer = Open(bron);
        var (deel, geschiedenis) = (lezer.Opgave.Organisatie, Gelezen(lezer.Geschiedenis));
        await using var context = await contexten.CreateDbContextAsync(stop);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await MaakPlaatsAsync(context, deel, stop);
        await SchrijfMensenAsync(context, lezer, deel.Id, stop);
        foreach (var zaal in lezer.Zalen()) context.AddRange((object[])[zaal.Zaal, .. zaal.Deelnemers, .. zaal.Bijdragen, .. zaal.Stemmen]);
        await context.SaveChangesAsync(stop);
        var verbinding = transactie.GetDbTransaction().Connection!;
        foreach (var (kop, hash) in geschiedenis.Wijzigingen) await SchrijfAsync(verbinding, kop, hash, stop);
        foreach (var feit in geschiedenis.Feiten) await SchrijfAsync(verbinding, deel.Id, feit, stop);
        foreach (var sha256 in lezer.Hashes)
        {
            using var inhoud = new MemoryStream(lezer.Bijlage(sha256), writable: false);
            await Bijlagestukken.BewaarAsync(verbinding, deel.Id, sha256, inhoud, stop);
        }

        await transactie.CommitAsync(stop);
        return (Organisatie.NaamMetSoort(deel.Soort, deel.Naam), await new Controle(databank).ControleerMetBijlagenAsync(deel.Id, lezer.Opgave.Anker, stop));
    }

    private static Archieflezer Open(Stream bron) => Gelezen(() => new Archieflezer(bron));

    private static T Gelezen<T>(Func<T> lees)
    {
        try
        {
            return lees();
        }
        catch (InvalidDataException)
        {
            throw new ArchiefException("Het archief is beschadigd of niet heel.");
        }
    }

    /// <summary>The organisation without anything of its own; a condition decides, so that of two who take it in at once one is refused.</summary>
    private static async Task MaakPlaatsAsync(SamenhangContext context, Organisatiedeel deel, CancellationToken stop)
    {
        if (await context.Organisaties.AnyAsync(rij => rij.CbsCode == deel.Code && rij.Id != deel.Id, stop))
            throw new ArchiefException($"De code {deel.Code} is hier van een andere organisatie.");
        if (!await context.Organisaties.AnyAsync(rij => rij.Id == deel.Id, stop))
        {
            context.Organisaties.Add(new Organisatie
            {
                Id = deel.Id,
                Soort = deel.Soort,
                Naam = deel.Naam,
                CbsCode = deel.Code,
                TooiUri = deel.TooiUri,
                Oin = deel.Oin,
                Inwoners = deel.Inwoners,
                Provincie = deel.Provincie,
            });
            await context.SaveChangesAsync(stop);
        }

        var leeg = !await context.Set<Feitrij>().AnyAsync(rij => rij.OrganisatieId == deel.Id, stop) && !await context.Set<Wijzigingrij>().AnyAsync(rij => rij.OrganisatieId == deel.Id, stop)
            && !await context.Afdelingen.AnyAsync(rij => rij.OrganisatieId == deel.Id, stop);
        var genomen = leeg && await context.Organisaties.Where(rij => rij.Id == deel.Id && rij.Versie == 0)
            .ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Versie, deel.Versie).SetProperty(rij => rij.Actief, true), stop) == 1;
        if (!genomen) throw new ArchiefException($"{Organisatie.NaamMetSoort(deel.Soort, deel.Naam)} heeft hier al een geschiedenis. Er is niets overgenomen.");
    }

    private static async Task SchrijfMensenAsync(SamenhangContext context, Archieflezer lezer, Guid organisatie, CancellationToken stop)
    {
        context.Afdelingen.AddRange(lezer.Json<List<Afdelingdeel>>(Afdelingen).Select(rij => new Afdeling { Id = rij.Id, OrganisatieId = organisatie, Naam = rij.Naam, Actief = rij.Actief }));
        context.Personen.AddRange(lezer.Json<List<Persoondeel>>(Personen).Select(rij => new Persoon
        {
            Id = rij.Id,
            OrganisatieId = organisatie,
            Naam = rij.Naam,
            Functie = rij.Functie,
            Werkgever = rij.Werkgever,
            AfdelingId = rij.Afdeling,
            Email = rij.Email,
            Actief = rij.Actief,
            LaatsteWerkdag = rij.LaatsteWerkdag,
        }));
        await context.SaveChangesAsync(stop);
    }

    private static async Task SchrijfAsync(DbConnection verbinding, Wijzigingskop kop, byte[] hash, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            "insert into wijziging (organisatie_id, versie, tijdstip_utc, persoon_id, opdracht, reden, vorige_hash, hash) values (@org, @versie, @tijdstip, @persoon, @opdracht, @reden, @vorige, @hash)",
            ("org", kop.OrganisatieId), ("versie", kop.Versie), ("tijdstip", kop.Tijdstip), ("persoon", kop.PersoonId), ("opdracht", kop.Handeling), ("reden", kop.Reden),
            ("vorige", kop.VorigeHash), ("hash", hash));
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    private static async Task SchrijfAsync(DbConnection verbinding, Guid organisatie, Feitstuk feit, CancellationToken stop)
    {
        await using var opdracht = verbinding.Met(
            "insert into feit (organisatie_id, soort, id, van_versie, tot_versie, inhoud, inhoud_hash, zout) values (@org, @soort, @id, @van, @tot, @inhoud, @hash, @zout)",
            ("org", organisatie), ("soort", feit.Soort), ("id", feit.Id), ("van", feit.Van), ("tot", feit.Tot), ("inhoud", Encoding.UTF8.GetString(feit.Inhoud)),
            ("hash", feit.Hash), ("zout", feit.Zout));
        await opdracht.ExecuteNonQueryAsync(stop);
    }
}
