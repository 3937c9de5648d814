// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Volgen;

/// <summary>What each account follows in each organisation.</summary>
public sealed class Volgingen(IDbContextFactory<SamenhangContext> contexten)
{
    /// <summary>At most this many records are followed by one account: more is no longer news.</summary>
    public const int Hoogstens = 200;

    /// <summary>The ids that are followed, also of what may not be seen any more. Nothing for who has no account.</summary>
    public async Task<IReadOnlyList<Guid>> LeesAsync(Gebruiker gebruiker, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (gebruiker.AccountId is not { } account) return [];
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await context.Volgingen.AsNoTracking()
            .Where(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == account).Select(rij => rij.FeitId).ToListAsync(stop);
    }

    /// <summary>Does this account follow the record? Empty for who has no account, and so cannot.</summary>
    public async Task<bool?> VolgtAsync(Gebruiker gebruiker, Guid id, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (gebruiker.AccountId is not { } account) return null;
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await context.Volgingen.AnyAsync(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == account && rij.FeitId == id, stop);
    }

    /// <summary>Starts or ends following; twice is as good as once.</summary>
    /// <returns>False when it would be more than <see cref="Hoogstens"/>.</returns>
    public async Task<bool> ZetAsync(Gebruiker gebruiker, Guid id, bool volgt, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        if (gebruiker.AccountId is not { } account) return false;
        await using var context = await contexten.CreateDbContextAsync(stop);
        var eigen = context.Volgingen.Where(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == account);
        if (!volgt)
        {
            await eigen.Where(rij => rij.FeitId == id).ExecuteDeleteAsync(stop);
            return true;
        }

        if (await eigen.CountAsync(rij => rij.FeitId != id, stop) >= Hoogstens) return false;
        await context.Database.ExecuteSqlAsync(
            $"insert into volging (organisatie_id, account_id, feit_id) values ({gebruiker.OrganisatieId}, {account}, {id}) on conflict do nothing", stop);
        return true;
    }
}
