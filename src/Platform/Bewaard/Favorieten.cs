// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Bewaard;

/// <summary>What each account keeps at hand in each organisation.</summary>
public sealed class Favorieten(IDbContextFactory<SamenhangContext> contexten)
{
    /// <summary>At most this many records are kept at hand by one account.</summary>
    public const int Hoogstens = 100;

    /// <summary>The ids, also of what may not be seen any more. Nothing for who has no account.</summary>
    public async Task<IReadOnlyList<Guid>> LeesAsync(Gebruiker gebruiker, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (gebruiker.AccountId is null) return [];
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await Van(context, gebruiker).AsNoTracking().Select(rij => rij.FeitId).ToListAsync(stop);
    }

    /// <summary>Is it kept at hand? Empty for who has no account, and so cannot.</summary>
    public async Task<bool?> HeeftAsync(Gebruiker gebruiker, Guid id, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (gebruiker.AccountId is null) return null;
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await Van(context, gebruiker).AnyAsync(rij => rij.FeitId == id, stop);
    }

    /// <summary>Keeps it at hand, or no longer; twice is as good as once.</summary>
    /// <returns>False when it would be more than <see cref="Hoogstens"/>.</returns>
    public async Task<bool> ZetAsync(Gebruiker gebruiker, Guid id, bool aan, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (gebruiker.AccountId is not { } account) return false;
        await using var context = await contexten.CreateDbContextAsync(stop);
        if (!aan)
        {
            await Van(context, gebruiker).Where(rij => rij.FeitId == id).ExecuteDeleteAsync(stop);
            return true;
        }

        if (await Van(context, gebruiker).CountAsync(rij => rij.FeitId != id, stop) >= Hoogstens) return false;
        await context.Database.ExecuteSqlAsync(
            $"insert into favoriet (organisatie_id, account_id, feit_id) values ({gebruiker.OrganisatieId}, {account}, {id}) on conflict do nothing", stop);
        return true;
    }

    private static IQueryable<Favoriet> Van(SamenhangContext context, Gebruiker gebruiker) =>
        context.Favorieten.Where(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == gebruiker.AccountId);
}
