// SPDX-License-Identifier: EUPL-1.2
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Uitwisseling;

/// <summary>
/// Keeps the files that people brought in the database until they are taken over, thrown away or forgotten: for an hour after the last
/// look, and no more than a few per person.
/// </summary>
public sealed class Importopslag(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    private const int MeestePerPersoon = 3;
    private static readonly TimeSpan Houdbaarheid = TimeSpan.FromHours(1);

    private DateTime Nu => klok.GetUtcNow().UtcDateTime;

    /// <summary>Keeps new files under a key.</summary>
    internal async Task BewaarAsync(Guid id, Gebruiker gebruiker, IReadOnlyList<(string Naam, byte[] Inhoud)> bestanden, CancellationToken stop)
    {
        await RuimOpAsync(stop);
        await using var context = await contexten.CreateDbContextAsync(stop);
        var eigen = context.Imports.Where(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == gebruiker.AccountId);
        var oud = await eigen.OrderByDescending(rij => rij.VerlooptOp).Select(rij => rij.Id).Skip(MeestePerPersoon - 1).ToListAsync(stop);
        await context.Imports.Where(rij => oud.Contains(rij.Id)).ExecuteDeleteAsync(stop);
        context.Imports.Add(new Importrij
        {
            Id = id,
            OrganisatieId = gebruiker.OrganisatieId,
            AccountId = gebruiker.AccountId,
            PersoonId = gebruiker.PersoonId,
            GemaaktOp = Nu,
            VerlooptOp = Nu + Houdbaarheid,
            Wensen = JsonSerializer.Serialize(Importwensen.Geen),
        });
        context.Importbestanden.AddRange(bestanden.Select((bestand, nummer) => new Importbestandrij { ImportId = id, Nummer = nummer, Naam = bestand.Naam, Inhoud = bestand.Inhoud }));
        await context.SaveChangesAsync(stop);
    }

    /// <summary>What this person said about an import of his, and the number of that; null for that of another, and after it went.</summary>
    internal async Task<(int Stand, Importwensen Wensen)?> ZoekAsync(Guid id, Gebruiker gebruiker, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var nu = Nu;
        var rij = await context.Imports.SingleOrDefaultAsync(
            rij => rij.Id == id && rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == gebruiker.AccountId && rij.VerlooptOp > nu, stop);
        if (rij is null) return null;
        if (rij.VerlooptOp < nu + (Houdbaarheid / 2))
        {
            rij.VerlooptOp = nu + Houdbaarheid;
            await context.SaveChangesAsync(stop);
        }

        return (rij.Stand, JsonSerializer.Deserialize<Importwensen>(rij.Wensen)!);
    }

    /// <summary>The files of an import, in their order.</summary>
    internal async Task<List<(string Naam, byte[] Inhoud)>> BestandenAsync(Guid id, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var rijen = await context.Importbestanden.AsNoTracking().Where(rij => rij.ImportId == id).OrderBy(rij => rij.Nummer).ToListAsync(stop);
        return [.. rijen.Select(rij => (rij.Naam, rij.Inhoud))];
    }

    /// <summary>Keeps what the person says now; other nodes see that it is newer.</summary>
    /// <returns>The new number.</returns>
    internal async Task<int> WijzigAsync(Guid id, Importwensen wensen, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        if (await context.Imports.FindAsync([id], stop) is not { } rij) return 0;
        (rij.Wensen, rij.Stand, rij.VerlooptOp) = (JsonSerializer.Serialize(wensen), rij.Stand + 1, Nu + Houdbaarheid);
        await context.SaveChangesAsync(stop);
        return rij.Stand;
    }

    /// <summary>Throws an import and its files away.</summary>
    internal async Task VergeetAsync(Guid id, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        await context.Imports.Where(rij => rij.Id == id).ExecuteDeleteAsync(stop);
    }

    /// <summary>Throws away what nobody looked at for too long.</summary>
    internal async Task RuimOpAsync(CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var nu = Nu;
        await context.Imports.Where(rij => rij.VerlooptOp <= nu).ExecuteDeleteAsync(stop);
    }
}
