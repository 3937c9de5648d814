// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>Turns the second step of an account on and off, and makes its recovery codes. An app for codes and passkeys both count for it.</summary>
public sealed class Factorbeheer(
    SamenhangContext context, UserManager<Account> accounts, Codecontrole controle, Accountmelder melder, Toegangsspoor spoor, Toegang toegang, TimeProvider klok)
{
    /// <summary>How many recovery codes somebody gets.</summary>
    internal const int Codes = 10;

    /// <summary>What an account has besides its password.</summary>
    internal async Task<Factorstaat> LeesAsync(Guid account, CancellationToken stop)
    {
        var factor = await context.Tweedefactoren.AsNoTracking().SingleOrDefaultAsync(rij => rij.AccountId == account, stop);
        return new Factorstaat(factor?.Sinds, await context.Herstelcodes.CountAsync(rij => rij.AccountId == account, stop), await PasskeysAsync(account, stop));
    }

    /// <summary>Turns the second step on, when the code shows that the app has the key. Ends sessions on other devices.</summary>
    /// <returns>Recovery codes, to be shown once; null when the code is wrong.</returns>
    internal async Task<IReadOnlyList<string>?> ZetAanAsync(Account account, byte[] sleutel, string? code, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        if (Eenmaligecode.Zoek(sleutel, code, nu) is not { } stap) return null;
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await context.Herstelcodes.Where(rij => rij.AccountId == account.Id).ExecuteDeleteAsync(stop);
        await context.Tweedefactoren.Where(rij => rij.AccountId == account.Id).ExecuteDeleteAsync(stop);
        context.Tweedefactoren.Add(new Tweedefactor { AccountId = account.Id, Sleutel = controle.Sluit(sleutel), Sinds = nu.UtcDateTime, LaatsteStap = stap });
        var codes = MaakCodes(account.Id);
        spoor.Schrijf(Spoorsoort.TweedeFactorAan, account, zelf: true);
        melder.Meld(account, "De tweede stap is ingesteld", "Voor je account in Samenhang is zojuist een app voor codes ingesteld. Na je wachtwoord is zo'n code nodig.");
        await ZetAsync(account, true);
        await transactie.CommitAsync(stop);
        toegang.Vergeet(account.Id);
        return codes;
    }

    /// <summary>Makes new recovery codes; the old ones stop working.</summary>
    internal async Task<IReadOnlyList<string>> VernieuwCodesAsync(Account account, CancellationToken stop)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await context.Herstelcodes.Where(rij => rij.AccountId == account.Id).ExecuteDeleteAsync(stop);
        var codes = MaakCodes(account.Id);
        spoor.Schrijf(Spoorsoort.HerstelcodesVernieuwd, account, zelf: true);
        melder.Meld(account, "Er zijn nieuwe herstelcodes gemaakt", "Voor je account in Samenhang zijn zojuist nieuwe herstelcodes gemaakt. De oude werken niet meer.");
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return codes;
    }

    /// <summary>Takes the app away; the second step stays on for who has a passkey. Ends sessions on other devices.</summary>
    internal async Task HaalAppWegAsync(Account account, CancellationToken stop)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await context.Tweedefactoren.Where(rij => rij.AccountId == account.Id).ExecuteDeleteAsync(stop);
        spoor.Schrijf(Spoorsoort.TweedeFactorUit, account, zelf: true);
        melder.Meld(account, "De app voor codes is weggehaald", "De app voor codes van je account in Samenhang is zojuist weggehaald.");
        await GeeindigdAsync(account, stop);
        await transactie.CommitAsync(stop);
    }

    /// <summary>Takes everything besides the password away, because a beheerder of an organisation says so.</summary>
    internal async Task HaalAllesWegAsync(Account account, Guid organisatie, CancellationToken stop)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await context.Tweedefactoren.Where(rij => rij.AccountId == account.Id).ExecuteDeleteAsync(stop);
        foreach (var sleutel in await accounts.GetPasskeysAsync(account)) await accounts.RemovePasskeyAsync(account, sleutel.CredentialId);
        spoor.Schrijf(Spoorsoort.TweedeFactorUit, organisatie, account.Email, "met passkeys, door een beheerder", account.Id);
        melder.Meld(account, "De tweede stap is weggehaald", "Een beheerder van je organisatie heeft zojuist de tweede stap van je account in Samenhang weggehaald, met de passkeys. Alleen je wachtwoord is nog nodig.");
        await GeeindigdAsync(account, stop);
        await transactie.CommitAsync(stop);
    }

    /// <summary>Within the transaction of the caller: turns the second step on, when it was off.</summary>
    /// <returns>Recovery codes, to be shown once; none when it was on.</returns>
    internal async Task<IReadOnlyList<string>> BegonnenAsync(Account account, CancellationToken stop)
    {
        if (account.TwoFactorEnabled)
        {
            await context.SaveChangesAsync(stop);
            return [];
        }

        await context.Herstelcodes.Where(rij => rij.AccountId == account.Id).ExecuteDeleteAsync(stop);
        var codes = MaakCodes(account.Id);
        await ZetAsync(account, true);
        toegang.Vergeet(account.Id);
        return codes;
    }

    /// <summary>Within the transaction of the caller: turns the second step off with its recovery codes, when neither an app nor a passkey is left.</summary>
    internal async Task GeeindigdAsync(Account account, CancellationToken stop)
    {
        await context.SaveChangesAsync(stop);
        if (await context.Tweedefactoren.AnyAsync(rij => rij.AccountId == account.Id, stop) || await PasskeysAsync(account.Id, stop) > 0) return;
        await context.Herstelcodes.Where(rij => rij.AccountId == account.Id).ExecuteDeleteAsync(stop);
        await ZetAsync(account, false);
        toegang.Vergeet(account.Id);
    }

    private Task<int> PasskeysAsync(Guid account, CancellationToken stop) => context.Set<IdentityUserPasskey<Guid>>().CountAsync(rij => rij.UserId == account, stop);

    private async Task ZetAsync(Account account, bool aan)
    {
        var gezet = await accounts.SetTwoFactorEnabledAsync(account, aan);
        if (!gezet.Succeeded) throw new DbUpdateConcurrencyException(gezet.Errors.First().Description);
    }

    private List<string> MaakCodes(Guid account)
    {
        var codes = Enumerable.Range(0, Codes).Select(_ => Wachtwoorden.Eenmalig()).ToList();
        context.Herstelcodes.AddRange(codes.Select(code => new Herstelcode { AccountId = account, Hash = Linkcode.Hash(code) }));
        return codes;
    }
}

/// <summary>What an account has besides its password.</summary>
/// <param name="App">Since when it has an app for codes (UTC); null when it has none.</param>
/// <param name="Codes">How many recovery codes are left.</param>
/// <param name="Passkeys">How many passkeys it has.</param>
public sealed record Factorstaat(DateTime? App, int Codes, int Passkeys)
{
    /// <summary>Whether the password alone is not enough.</summary>
    public bool IsAan => App is not null || Passkeys > 0;
}
