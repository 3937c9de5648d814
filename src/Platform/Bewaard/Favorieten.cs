// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Bewaard;

/// <summary>What each account keeps at hand in each organisation.</summary>
public sealed class Favorieten(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    private readonly Kortgeheugen<(Guid Organisatie, Guid Account), IReadOnlyList<Guid>> _geheugen = new(klok, async (wie, stop) =>
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await Van(context, wie).AsNoTracking().Select(rij => rij.FeitId).ToListAsync(stop);
    });

    /// <summary>At most this many records are kept at hand by one account.</summary>
    public const int Hoogstens = 100;

    /// <summary>The ids, also of what may not be seen any more. Nothing for who has no account.</summary>
    public ValueTask<IReadOnlyList<Guid>> LeesAsync(Gebruiker gebruiker, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        return gebruiker.AccountId is { } account ? _geheugen.LeesAsync((gebruiker.OrganisatieId, account), stop) : new([]);
    }

    /// <summary>Is it kept at hand? Empty for who has no account, and so cannot.</summary>
    public async ValueTask<bool?> HeeftAsync(Gebruiker gebruiker, Guid id, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        return gebruiker.AccountId is null ? null : (await LeesAsync(gebruiker, stop)).Contains(id);
    }

    /// <summary>Keeps it at hand, or no longer; twice is as good as once.</summary>
    /// <returns>False when it would be more than <see cref="Hoogstens"/>.</returns>
    public async Task<bool> ZetAsync(Gebruiker gebruiker, Guid id, bool aan, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (gebruiker.AccountId is not { } account) return false;
        var wie = (gebruiker.OrganisatieId, account);
        await using var context = await contexten.CreateDbContextAsync(stop);
        if (!aan) await Van(context, wie).Where(rij => rij.FeitId == id).ExecuteDeleteAsync(stop);
        else if (await Van(context, wie).CountAsync(rij => rij.FeitId != id, stop) >= Hoogstens) return false;
        else
        {
            await context.Database.ExecuteSqlAsync(
                $"insert into favoriet (organisatie_id, account_id, feit_id) values ({gebruiker.OrganisatieId}, {account}, {id}) on conflict do nothing", stop);
        }

        _geheugen.Vergeet(wie);
        return true;
    }

    private static IQueryable<Favoriet> Van(SamenhangContext context, (Guid Organisatie, Guid Account) wie) =>
        context.Favorieten.Where(rij => rij.OrganisatieId == wie.Organisatie && rij.AccountId == wie.Account);
}
