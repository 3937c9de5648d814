// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Bezoek;

/// <summary>
/// Remembers per account and organisation when the visit before this one ended. A new visit starts after half an hour of silence on every
/// page, so that going to and fro, or reading on for long, does not make the news disappear.
/// </summary>
public sealed class Bezoeken(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok, ILogger<Bezoeken> logboek)
{
    private const long Minuut = 60_000_000;
    private const long Stilte = 30 * Minuut;

    /// <summary>What was seen moves on in the database at most this often while nothing changes.</summary>
    private const long Ruststand = 5 * Minuut;

    private readonly ConcurrentDictionary<(Guid Organisatie, Guid Account), long> _bezig = new();

    /// <summary>This account is at work. Kept in this process only: it lengthens a visit, it never starts one.</summary>
    public void Merk(Gebruiker gebruiker)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (gebruiker.AccountId is { } account) _bezig[(gebruiker.OrganisatieId, account)] = Nu();
    }

    /// <summary>Opens the page with the news: tells when the visit before this one ended, and remembers what is seen now.</summary>
    /// <param name="gebruiker">Who; without an account there is no visit before.</param>
    /// <param name="versie">The version that is shown.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<Vorigbezoek> OpenAsync(Gebruiker gebruiker, long versie, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (gebruiker.AccountId is not { } account) return Vorigbezoek.Geen;
        await using var context = await contexten.CreateDbContextAsync(stop);
        var rij = await context.Bezoeken.AsNoTracking()
            .SingleOrDefaultAsync(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == account, stop);
        var nu = Nu();
        var laatst = Math.Max(rij?.LaatstOp ?? 0, _bezig.GetValueOrDefault((gebruiker.OrganisatieId, account)));
        var nieuw = rij is not null && nu - laatst > Stilte;
        var (vorigOp, vorigeVersie) = nieuw ? (laatst, rij!.LaatsteVersie) : (rij?.VorigOp, rij?.VorigeVersie);
        if (rij is null || nieuw || rij.LaatsteVersie != versie || nu - rij.LaatstOp > Ruststand)
        {
            await SchrijfAsync(
                context,
                $"""
                insert into bezoek (organisatie_id, account_id, laatst_op, laatste_versie, vorig_op, vorige_versie)
                values ({gebruiker.OrganisatieId}, {account}, {nu}, {versie}, {vorigOp}, {vorigeVersie})
                on conflict (organisatie_id, account_id) do update set laatst_op = excluded.laatst_op, laatste_versie = excluded.laatste_versie,
                vorig_op = excluded.vorig_op, vorige_versie = excluded.vorige_versie
                """,
                stop);
        }

        return vorigOp is { } op && vorigeVersie is { } gezien ? new Vorigbezoek(Tijd.VanMicroseconden(op), Math.Min(gezien, versie)) : Vorigbezoek.Geen;
    }

    /// <summary>Reading goes on when the database cannot write: the visit is then remembered at the next look.</summary>
    private async Task SchrijfAsync(SamenhangContext context, FormattableString sql, CancellationToken stop)
    {
        try
        {
            await context.Database.ExecuteSqlAsync(sql, stop);
        }
        catch (Exception fout) when (fout.IsStoring())
        {
            logboek.LogWarning(fout, "Een bezoek kon niet worden onthouden");
        }
    }

    private long Nu() => Tijd.NaarMicroseconden(klok.GetUtcNow().UtcDateTime);
}
