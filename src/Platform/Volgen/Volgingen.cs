// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Volgen;

/// <summary>What each account follows in each organisation.</summary>
public sealed class Volgingen(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    private readonly Kortgeheugen<(Guid Organisatie, Guid Account), IReadOnlyList<Guid>> _geheugen = new(klok, async (wie, stop) =>
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await Van(context, wie).AsNoTracking().Select(rij => rij.FeitId).ToListAsync(stop);
    });

    /// <summary>At most this many records are followed by one account: more is no longer news.</summary>
    public const int Hoogstens = 200;

    /// <summary>The ids that are followed, also of what may not be seen any more. Nothing for who has no account.</summary>
    public ValueTask<IReadOnlyList<Guid>> LeesAsync(Gebruiker gebruiker, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        return gebruiker.AccountId is { } account ? _geheugen.LeesAsync((gebruiker.OrganisatieId, account), stop) : new([]);
    }

    /// <summary>Does this account follow the record? Empty for who has no account, and so cannot.</summary>
    public async ValueTask<bool?> VolgtAsync(Gebruiker gebruiker, Guid id, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        return gebruiker.AccountId is null ? null : (await LeesAsync(gebruiker, stop)).Contains(id);
    }

    /// <summary>Starts or ends following; twice is as good as once.</summary>
    /// <returns>False when it would be more than <see cref="Hoogstens"/>.</returns>
    public async Task<bool> ZetAsync(Gebruiker gebruiker, Guid id, bool volgt, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (gebruiker.AccountId is not { } account) return false;
        var wie = (gebruiker.OrganisatieId, account);
        await using var context = await contexten.CreateDbContextAsync(stop);
        if (!volgt) await Van(context, wie).Where(rij => rij.FeitId == id).ExecuteDeleteAsync(stop);
        else if (await Van(context, wie).CountAsync(rij => rij.FeitId != id, stop) >= Hoogstens) return false;
        else
        {
            await context.Database.ExecuteSqlAsync(
                $"insert into volging (organisatie_id, account_id, feit_id) values ({gebruiker.OrganisatieId}, {account}, {id}) on conflict do nothing", stop);
        }

        _geheugen.Vergeet(wie);
        return true;
    }

    private static IQueryable<Volging> Van(SamenhangContext context, (Guid Organisatie, Guid Account) wie) =>
        context.Volgingen.Where(rij => rij.OrganisatieId == wie.Organisatie && rij.AccountId == wie.Account);
}
