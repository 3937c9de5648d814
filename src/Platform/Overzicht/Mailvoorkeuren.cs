// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Overzicht;

/// <summary>How often each account wants an overview by mail, per organisation and kind.</summary>
public sealed class Mailvoorkeuren(IDbContextFactory<SamenhangContext> contexten)
{
    /// <summary>The choices of this account in this organisation; what was not chosen is <see cref="Overzichtritme.Geen"/>, but being named in a note is told at once.</summary>
    public async Task<IReadOnlyDictionary<Overzichtsoort, Overzichtritme>> LeesAsync(Gebruiker gebruiker, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(gebruiker);
        await using var context = await contexten.CreateDbContextAsync(stop);
        var gekozen = await context.Mailvoorkeuren.AsNoTracking()
            .Where(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.AccountId == gebruiker.AccountId).ToDictionaryAsync(rij => rij.Soort, rij => rij.Ritme, stop);
        return Enum.GetValues<Overzichtsoort>().ToDictionary(soort => soort, soort => gekozen.GetValueOrDefault(soort, Standaard(soort)));
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

    /// <summary>Whether this account wants to be told when somebody names it in a note in this organisation.</summary>
    internal async Task<bool> WilVermeldingAsync(Guid organisatie, Guid account, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return !await context.Mailvoorkeuren.AnyAsync(
            rij => rij.OrganisatieId == organisatie && rij.AccountId == account && rij.Soort == Overzichtsoort.Vermelding && rij.Ritme == Overzichtritme.Geen, stop);
    }

    /// <summary>Ends every overview of an account in an organisation, or what is told when somebody names it; twice is as good as once.</summary>
    /// <returns>Whether that account and that organisation exist.</returns>
    internal async Task<bool> ZetUitAsync(Afmeldcode.Wie wie, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        if (!await context.Users.AnyAsync(rij => rij.Id == wie.Account, stop) || !await context.Organisaties.AnyAsync(rij => rij.Id == wie.Organisatie, stop)) return false;
        if (wie.Vermelding) await ZetAsync(wie.Organisatie, wie.Account, Overzichtsoort.Vermelding, Overzichtritme.Geen, stop);
        else
        {
            await context.Mailvoorkeuren.Where(rij => rij.OrganisatieId == wie.Organisatie && rij.AccountId == wie.Account && rij.Soort != Overzichtsoort.Vermelding)
                .ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Ritme, Overzichtritme.Geen), stop);
        }

        return true;
    }

    private static Overzichtritme Standaard(Overzichtsoort soort) => soort == Overzichtsoort.Vermelding ? Overzichtritme.Direct : Overzichtritme.Geen;
}
