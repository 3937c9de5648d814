// SPDX-License-Identifier: EUPL-1.2
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Bijlagen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Wyberzalen;
using static Samenhang.Platform.Archief.Archiefvorm;

namespace Samenhang.Platform.Archief;

/// <summary>
/// Writes one whole organisation, its history included, as a zip file of JSON and files that another installation can take in. Accounts, roles of accounts and mail belong
/// to an installation and stay behind.
/// </summary>
public sealed class Archiefmaker(Databank databank, IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    /// <summary>Writes the archive; the history in it is of one moment.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="naar">A stream that can be written; it stays open.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>The hash of the newest change: an anchor to keep.</returns>
    /// <exception cref="ArchiefException">There is nothing to archive, or the stored history is not whole.</exception>
    public async Task<string> SchrijfAsync(Organisatie organisatie, Stream naar, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(organisatie);
        var vastgelegd = await Vastgelegd.LeesAsync(databank, organisatie.Id, stop);
        if (vastgelegd.Wijzigingen.Count == 0) throw new ArchiefException($"{organisatie.VolleNaam} heeft nog niets vastgelegd.");
        if (Controle.Fouten(vastgelegd) is [var fout, ..]) throw new ArchiefException($"De geschiedenis is niet in orde: {fout}");
        using var zip = new ZipArchive(naar, ZipArchiveMode.Create, leaveOpen: true, Encoding.UTF8);
        var bestanden = new List<Bestand>();
        var deel = new Organisatiedeel(
            organisatie.Id, organisatie.CbsCode, organisatie.Soort, organisatie.Naam, organisatie.TooiUri, organisatie.Oin, organisatie.Inwoners, organisatie.Provincie, vastgelegd.Versie);
        await using var context = await contexten.CreateDbContextAsync(stop);
        await VoegAsync(Organisatiebestand, JsonSerializer.SerializeToUtf8Bytes(deel, Leesbaar));
        await VoegAsync(Afdelingen, JsonSerializer.SerializeToUtf8Bytes(await AfdelingenAsync(context, organisatie.Id, stop), Leesbaar));
        await VoegAsync(Personen, JsonSerializer.SerializeToUtf8Bytes(await PersonenAsync(context, organisatie.Id, stop), Leesbaar));
        await VoegAsync(Wijzigingen, Regels(vastgelegd.Wijzigingen.Select(wijziging => Deel(wijziging.Kop, wijziging.Hash))));
        await VoegAsync(Feiten, Regels(vastgelegd.Feiten.OrderBy(feit => feit.Van).ThenBy(feit => feit.Soort, StringComparer.Ordinal).ThenBy(feit => feit.Id).Select(Deel)));
        await VoegAsync(Zaalbestand, Regels(await ZalenAsync(context, organisatie.Id, stop)));
        foreach (var sha256 in Hashes(vastgelegd)) await VoegAsync(Bijlagenmap + sha256, await BijlageAsync(organisatie.Id, sha256, stop));
        var anker = Convert.ToHexStringLower(vastgelegd.Wijzigingen[^1].Hash);
        await SchrijfAsync(zip, Manifest, JsonSerializer.SerializeToUtf8Bytes(new Inhoudsopgave(Naam, Versie, klok.GetUtcNow().UtcDateTime, deel, anker, bestanden), Leesbaar), stop);
        return anker;

        async Task VoegAsync(string pad, byte[] inhoud)
        {
            await SchrijfAsync(zip, pad, inhoud, stop);
            bestanden.Add(new Bestand(pad, inhoud.LongLength, Convert.ToHexStringLower(SHA256.HashData(inhoud))));
        }
    }

    private static async Task SchrijfAsync(ZipArchive zip, string pad, byte[] inhoud, CancellationToken stop)
    {
        await using var stroom = zip.CreateEntry(pad, CompressionLevel.Fastest).Open();
        await stroom.WriteAsync(inhoud, stop);
    }

    private static Task<List<Afdelingdeel>> AfdelingenAsync(SamenhangContext context, Guid organisatie, CancellationToken stop) =>
        context.Afdelingen.Where(rij => rij.OrganisatieId == organisatie).OrderBy(rij => rij.Naam).Select(rij => new Afdelingdeel(rij.Id, rij.Naam, rij.Actief)).ToListAsync(stop);

    private static Task<List<Persoondeel>> PersonenAsync(SamenhangContext context, Guid organisatie, CancellationToken stop) =>
        context.Personen.Where(rij => rij.OrganisatieId == organisatie).OrderBy(rij => rij.Naam)
            .Select(rij => new Persoondeel(rij.Id, rij.Naam, rij.Functie, rij.Werkgever, rij.AfdelingId, rij.Email, rij.Actief, rij.LaatsteWerkdag)).ToListAsync(stop);

    private static async Task<List<Zaaldeel>> ZalenAsync(SamenhangContext context, Guid organisatie, CancellationToken stop)
    {
        var deelnemers = (await context.Set<Wyberdeelnemer>().AsNoTracking().Where(rij => rij.OrganisatieId == organisatie).ToListAsync(stop)).ToLookup(rij => rij.ZaalId);
        var bijdragen = (await context.Set<Wyberbijdrage>().AsNoTracking().Where(rij => rij.OrganisatieId == organisatie).ToListAsync(stop)).ToLookup(rij => rij.ZaalId);
        var stemmen = (await context.Set<Wyberstem>().AsNoTracking().Where(rij => rij.OrganisatieId == organisatie).ToListAsync(stop)).ToLookup(rij => rij.ZaalId);
        var zalen = await context.Set<Wyberzaal>().AsNoTracking().Where(rij => rij.OrganisatieId == organisatie).ToListAsync(stop);
        return [.. zalen.OrderBy(zaal => zaal.Id).Select(zaal => new Zaaldeel(zaal, [.. deelnemers[zaal.Id].OrderBy(rij => rij.Id)], [.. bijdragen[zaal.Id].OrderBy(rij => rij.Id)], [.. stemmen[zaal.Id].OrderBy(rij => rij.DeelnemerId).ThenBy(rij => rij.BijdrageId)]))];
    }

    private static Wijzigingdeel Deel(Wijzigingskop kop, byte[] hash) => new(
        kop.Versie, kop.Tijdstip, kop.PersoonId, kop.Handeling, kop.Reden, Convert.ToHexStringLower(kop.VorigeHash), Convert.ToHexStringLower(hash));

    private static Feitdeel Deel(Feitstuk feit) => new(
        feit.Soort, feit.Id, feit.Van, feit.Tot, Encoding.UTF8.GetString(feit.Inhoud), Convert.ToHexStringLower(feit.Hash), feit.Zout is null ? null : Convert.ToHexStringLower(feit.Zout));

    private static byte[] Regels<T>(IEnumerable<T> delen)
    {
        using var geheugen = new MemoryStream();
        foreach (var deel in delen)
        {
            JsonSerializer.Serialize(geheugen, deel, Regel);
            geheugen.WriteByte((byte)'\n');
        }

        return geheugen.ToArray();
    }

    private static IEnumerable<string> Hashes(Vastgelegd vastgelegd) => vastgelegd.Feiten
        .Where(feit => feit.Soort == Soort<Bijlage>.Vast.Naam && feit.Inhoud.Length > 0)
        .Select(feit => ((Bijlage)Soort<Bijlage>.Vast.Lees(feit.Inhoud, feit.Van)).Sha256).Distinct().Order(StringComparer.Ordinal);

    private async Task<byte[]> BijlageAsync(Guid organisatie, string sha256, CancellationToken stop)
    {
        using var geheugen = new MemoryStream();
        await using var verbinding = await databank.OpenAsync(stop);
        await foreach (var stuk in Bijlagestukken.LeesAsync(verbinding, organisatie, sha256, stop)) await geheugen.WriteAsync(stuk, stop);
        var inhoud = geheugen.ToArray();
        return Convert.ToHexStringLower(SHA256.HashData(inhoud)) == sha256 ? inhoud : throw new ArchiefException($"De bytes van een bijlage zijn er niet, of zijn niet wat er is vastgelegd: {sha256}.");
    }
}
