// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>Turns the second step of an account on and off, and makes its recovery codes.</summary>
public sealed class Factorbeheer(
    SamenhangContext context, UserManager<Account> accounts, Codecontrole controle, Toegangsspoor spoor, Toegang toegang, TimeProvider klok)
{
    /// <summary>How many recovery codes somebody gets.</summary>
    internal const int Codes = 10;

    /// <summary>Since when the account has a second step, and how many recovery codes are left; null when it has none.</summary>
    internal async Task<(DateTime Sinds, int Codes)?> LeesAsync(Guid account, CancellationToken stop)
    {
        var factor = await context.Tweedefactoren.AsNoTracking().SingleOrDefaultAsync(rij => rij.AccountId == account, stop);
        return factor is null ? null : (factor.Sinds, await context.Herstelcodes.CountAsync(rij => rij.AccountId == account, stop));
    }

    /// <summary>Turns the second step on, when the code shows that the app has the key. Ends sessions on other devices.</summary>
    /// <returns>Recovery codes, to be shown once; null when the code is wrong.</returns>
    internal async Task<IReadOnlyList<string>?> ZetAanAsync(Account account, byte[] sleutel, string? code, CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        if (Eenmaligecode.Zoek(sleutel, code, nu) is not { } stap) return null;
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await RuimOpAsync(account.Id, stop);
        context.Tweedefactoren.Add(new Tweedefactor { AccountId = account.Id, Sleutel = controle.Sluit(sleutel), Sinds = nu.UtcDateTime, LaatsteStap = stap });
        var codes = MaakCodes(account.Id);
        spoor.Schrijf(Spoorsoort.TweedeFactorAan, account, zelf: true);
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
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return codes;
    }

    /// <summary>Takes the second step away. Ends sessions on other devices.</summary>
    /// <param name="account">The account.</param>
    /// <param name="organisatie">Organisation whose beheerder does it; null when the account does it itself.</param>
    /// <param name="stop">Ends the work before it is committed.</param>
    internal async Task ZetUitAsync(Account account, Guid? organisatie, CancellationToken stop)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        await RuimOpAsync(account.Id, stop);
        if (organisatie is { } id) spoor.Schrijf(Spoorsoort.TweedeFactorUit, id, account.Email, "door een beheerder", account.Id);
        else spoor.Schrijf(Spoorsoort.TweedeFactorUit, account, zelf: true);
        await ZetAsync(account, false);
        await transactie.CommitAsync(stop);
        toegang.Vergeet(account.Id);
    }

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

    private async Task RuimOpAsync(Guid account, CancellationToken stop)
    {
        await context.Herstelcodes.Where(rij => rij.AccountId == account).ExecuteDeleteAsync(stop);
        await context.Tweedefactoren.Where(rij => rij.AccountId == account).ExecuteDeleteAsync(stop);
    }
}
