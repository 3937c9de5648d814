// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Identiteit;

/// <summary>Checks codes of the second step. Each works once: who looked over a shoulder, or two who use it together, gain nothing.</summary>
public sealed class Codecontrole(SamenhangContext context, IDataProtectionProvider bescherming, TimeProvider klok) : IUserTwoFactorTokenProvider<Account>
{
    private readonly IDataProtector _slot = bescherming.CreateProtector("Samenhang.Tweedestap");

    /// <summary>Codes come from an app, never from here: always empty.</summary>
    public Task<string> GenerateAsync(string purpose, UserManager<Account> manager, Account user) => Task.FromResult("");

    /// <inheritdoc/>
    public Task<bool> CanGenerateTwoFactorTokenAsync(UserManager<Account> manager, Account user) => Task.FromResult(user.TwoFactorEnabled);

    /// <inheritdoc/>
    public async Task<bool> ValidateAsync(string purpose, string token, UserManager<Account> manager, Account user)
    {
        if (await context.Tweedefactoren.AsNoTracking().SingleOrDefaultAsync(rij => rij.AccountId == user.Id) is not { } factor) return false;
        if (Open(factor.Sleutel) is not { } sleutel || Eenmaligecode.Zoek(sleutel, token, klok.GetUtcNow()) is not { } stap) return false;
        // The condition decides: of two who use the same code, one finds it used.
        return await context.Tweedefactoren.Where(rij => rij.AccountId == user.Id && rij.LaatsteStap < stap)
            .ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.LaatsteStap, stap)) == 1;
    }

    /// <summary>Uses up a recovery code.</summary>
    internal async Task<bool> GebruikHerstelcodeAsync(Guid account, string code, CancellationToken stop)
    {
        var hash = Linkcode.Hash(code);
        return await context.Herstelcodes.Where(rij => rij.AccountId == account && rij.Hash == hash).ExecuteDeleteAsync(stop) == 1;
    }

    internal string Sluit(byte[] sleutel) => Convert.ToBase64String(_slot.Protect(sleutel));

    /// <summary>The key; null when the keys of data protection it was encrypted with are gone.</summary>
    private byte[]? Open(string gesloten)
    {
        try
        {
            return _slot.Unprotect(Convert.FromBase64String(gesloten));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
