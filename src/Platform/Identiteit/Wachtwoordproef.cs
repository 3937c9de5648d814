// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;

namespace Samenhang.Platform.Identiteit;

/// <summary>Asks for the password again before something that opens or closes the account.</summary>
internal static class Wachtwoordproef
{
    /// <summary>Whether it is the password. A wrong one counts for the lock-out, as at signing in.</summary>
    internal static async Task<bool> KloptWachtwoordAsync(this UserManager<Account> accounts, Account account, string? wachtwoord)
    {
        if (!await accounts.IsLockedOutAsync(account) && await accounts.CheckPasswordAsync(account, wachtwoord ?? "")) return true;
        await accounts.AccessFailedAsync(account);
        return false;
    }
}
