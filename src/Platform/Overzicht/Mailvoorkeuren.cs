// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Overzicht;

/// <summary>How often each account wants an overview by mail, per organisation and kind.</summary>
public sealed class Mailvoorkeuren(IDbContextFactory<SamenhangContext> contexten)
{
    /// <summary>The choices of this account in this organisation; what was not chosen is <see cref="Overzichtritme.Geen"/>.</summary>
    public async Task<IReadOnlyDictionary<Overzichtsoort, Overzichtritme>> LeesAsync(Gebruiker gebruiker, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        await using var context = await contexten.CreateDbContextAsync(stop);
        var gekozen = await context.Mailvoorkeuren.AsNoTracking()
            .Where(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == gebruiker.AccountId).ToDictionaryAsync(rij => rij.Soort, rij => rij.Ritme, stop);
        return Enum.GetValues<Overzichtsoort>().ToDictionary(soort => soort, gekozen.GetValueOrDefault);
    }

    /// <summary>Keeps a choice.</summary>
    public async Task ZetAsync(Guid organisatie, Guid account, Overzichtsoort soort, Overzichtritme ritme, CancellationToken stop = default)
    {
        var (naam, keuze) = (soort.ToString(), ritme.ToString());
        await using var context = await contexten.CreateDbContextAsync(stop);
        await context.Database.ExecuteSqlAsync(
            $"""
            insert into mailvoorkeur (organisatie_id, account_id, soort, ritme) values ({organisatie}, {account}, {naam}, {keuze})
            on conflict (organisatie_id, account_id, soort) do update set ritme = excluded.ritme
            """,
            stop);
    }

    /// <summary>Ends every overview of an account in an organisation; twice is as good as once.</summary>
    /// <returns>Whether that account and that organisation exist.</returns>
    internal async Task<bool> ZetUitAsync(Guid organisatie, Guid account, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        if (!await context.Users.AnyAsync(rij => rij.Id == account, stop) || !await context.Organisaties.AnyAsync(rij => rij.Id == organisatie, stop)) return false;
        await context.Mailvoorkeuren.Where(rij => rij.OrganisatieId == organisatie && rij.AccountId == account)
            .ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Ritme, Overzichtritme.Geen), stop);
        return true;
    }
}
