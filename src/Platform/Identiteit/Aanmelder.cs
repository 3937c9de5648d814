// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Samenhang.Platform.Data;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>Signs in with a password. An unknown address and a locked account cost as much time as a wrong password.</summary>
public sealed class Aanmelder(UserManager<Account> accounts, SignInManager<Account> aanmelding, SamenhangContext context, Toegangsspoor spoor)
{
    private static readonly Account Niemand = new() { Naam = "" };
    private static readonly string Hash = new PasswordHasher<Account>().HashPassword(Niemand, Guid.NewGuid().ToString());

    /// <returns>Whether the password was right and the account may sign in.</returns>
    public async Task<bool> MeldAanAsync(string email, string wachtwoord)
    {
        var account = await accounts.FindByEmailAsync(email);
        if (account?.PasswordHash is null || await accounts.IsLockedOutAsync(account))
        {
            accounts.PasswordHasher.VerifyHashedPassword(Niemand, Hash, wachtwoord);
            return await SchrijfAsync(account, false);
        }

        return await SchrijfAsync(account, (await aanmelding.PasswordSignInAsync(account, wachtwoord, isPersistent: false, lockoutOnFailure: true)).Succeeded);
    }

    private async Task<bool> SchrijfAsync(Account? account, bool gelukt)
    {
        spoor.Schrijf(gelukt ? Spoorsoort.Aangemeld : Spoorsoort.Geweigerd, account, zelf: gelukt);
        await context.SaveChangesAsync();
        return gelukt;
    }
}
