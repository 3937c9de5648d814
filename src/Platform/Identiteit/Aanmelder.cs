// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Samenhang.Platform.Data;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>Signs in with a password and, for who has one, a second step. An unknown address and a locked account cost as much time as a wrong password.</summary>
public sealed class Aanmelder(
    UserManager<Account> accounts, SignInManager<Account> aanmelding, Codecontrole codes, IPasskeyHandler<Account> sleutels, Passkeyvraag vraag, Accountmelder melder, SamenhangContext context,
    Toegangsspoor spoor, TimeProvider klok)
{
    private const string MetPasskey = "met een passkey";

    private static readonly Account Niemand = new() { Naam = "" };
    private static readonly string Hash =
        new PasswordHasher<Account>(Options.Create(new PasswordHasherOptions { IterationCount = IdentiteitRegistratie.Wachtwoordronden })).HashPassword(Niemand, Guid.NewGuid().ToString());

    /// <summary>The first step. When a second one is needed, a cookie of five minutes remembers who is halfway.</summary>
    internal async Task<Aanmelduitkomst> MeldAanAsync(string email, string wachtwoord)
    {
        var account = await accounts.FindByEmailAsync(email);
        if (account?.PasswordHash is null || await accounts.IsLockedOutAsync(account))
        {
            accounts.PasswordHasher.VerifyHashedPassword(Niemand, Hash, wachtwoord);
            return await SchrijfAsync(account, SignInResult.Failed, null);
        }

        // Only who knows the password learns where to go.
        if (await IsGeslotenAsync(account.Id) && (await aanmelding.CheckPasswordSignInAsync(account, wachtwoord, lockoutOnFailure: true)).Succeeded)
        {
            await SchrijfAsync(account, SignInResult.Failed, "wachtwoorden staan uit");
            return Aanmelduitkomst.ViaOrganisatie;
        }

        return await SchrijfAsync(account, await aanmelding.PasswordSignInAsync(account, wachtwoord, isPersistent: false, lockoutOnFailure: true), null);
    }

    /// <summary>Who is halfway signing in in this browser; null when nobody is, or it took too long.</summary>
    internal Task<Account?> HalverwegeAsync() => aanmelding.GetTwoFactorAuthenticationUserAsync();

    /// <summary>The second step, with a code of the app or a recovery code. Wrong codes lock the account as wrong passwords do.</summary>
    internal async Task<Aanmelduitkomst> BevestigAsync(Account account, string code, CancellationToken stop)
    {
        if (await accounts.IsLockedOutAsync(account)) return await SchrijfAsync(account, SignInResult.Failed, "tweede stap");
        var schoon = string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        if (schoon.Length == Eenmaligecode.Cijfers && schoon.All(char.IsAsciiDigit))
        {
            var uitkomst = await aanmelding.TwoFactorSignInAsync(TokenOptions.DefaultAuthenticatorProvider, schoon, isPersistent: false, rememberClient: false);
            return await SchrijfAsync(account, uitkomst, "tweede stap");
        }

        return await HerstelAsync(account, Wachtwoorden.Groepeer(schoon), stop);
    }

    /// <summary>The question to a passkey, for the script of the page. Nobody is named: the passkey knows whose it is.</summary>
    internal async Task<string> VraagPasskeyAsync(HttpContext http)
    {
        var gemaakt = await sleutels.MakeRequestOptionsAsync(null, http);
        vraag.Bewaar(http, MetPasskey, gemaakt.AssertionState!);
        return gemaakt.RequestOptionsJson;
    }

    /// <summary>Signs in whose passkey answered. Device and fingerprint, face or PIN are two factors, so no other step follows.</summary>
    internal async Task<Aanmelduitkomst> MeldAanMetPasskeyAsync(HttpContext http, string antwoord, CancellationToken stop)
    {
        if (await vraag.NeemAsync(http, MetPasskey, stop) is not { } staat) return await SchrijfAsync(null, SignInResult.Failed, MetPasskey);
        var uitkomst = await sleutels.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = http, CredentialJson = antwoord, AssertionState = staat });
        if (!uitkomst.Succeeded || await accounts.IsLockedOutAsync(uitkomst.User)) return await SchrijfAsync(uitkomst.User, SignInResult.Failed, MetPasskey);
        if (await IsGeslotenAsync(uitkomst.User.Id))
        {
            await SchrijfAsync(uitkomst.User, SignInResult.Failed, "wachtwoorden staan uit");
            return Aanmelduitkomst.ViaOrganisatie;
        }

        if (!(await accounts.AddOrUpdatePasskeyAsync(uitkomst.User, uitkomst.Passkey)).Succeeded) return await SchrijfAsync(uitkomst.User, SignInResult.Failed, MetPasskey);
        await aanmelding.Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await aanmelding.SignInWithClaimsAsync(uitkomst.User, isPersistent: false, [new Claim("amr", "mfa")]);
        return await SchrijfAsync(uitkomst.User, SignInResult.Success, MetPasskey);
    }

    /// <summary>Whether a password opens nothing: there are roles, all of them in organisations that take no passwords.</summary>
    private async Task<bool> IsGeslotenAsync(Guid account)
    {
        var vandaag = klok.Vandaag();
        var rollen = context.Lidmaatschappen.Where(lid => lid.AccountId == account && lid.Van <= vandaag && (lid.Tot == null || lid.Tot >= vandaag));
        return await rollen.AnyAsync()
            && await rollen.AllAsync(lid => context.Koppelingen.Any(koppeling => koppeling.OrganisatieId == lid.OrganisatieId && koppeling.Aan && koppeling.LokaalUit));
    }

    private async Task<Aanmelduitkomst> HerstelAsync(Account account, string code, CancellationToken stop)
    {
        if (!await codes.GebruikHerstelcodeAsync(account.Id, code, stop))
        {
            await accounts.AccessFailedAsync(account);
            return await SchrijfAsync(account, await accounts.IsLockedOutAsync(account) ? SignInResult.LockedOut : SignInResult.Failed, "tweede stap");
        }

        await accounts.ResetAccessFailedCountAsync(account);
        await aanmelding.Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await aanmelding.SignInWithClaimsAsync(account, isPersistent: false, [new Claim("amr", "mfa")]);
        spoor.Schrijf(Spoorsoort.HerstelcodeGebruikt, account, zelf: true);
        melder.Meld(account, "Er is een herstelcode gebruikt", "Iemand heeft zich zojuist met je wachtwoord en een herstelcode aangemeld bij Samenhang.");
        return await SchrijfAsync(account, SignInResult.Success, "met een herstelcode");
    }

    private async Task<Aanmelduitkomst> SchrijfAsync(Account? account, SignInResult uitkomst, string? hoe)
    {
        if (uitkomst.RequiresTwoFactor) return Aanmelduitkomst.TweedeStap;
        spoor.Schrijf(uitkomst.Succeeded ? Spoorsoort.Aangemeld : Spoorsoort.Geweigerd, account, zelf: uitkomst.Succeeded, hoe);
        if (uitkomst.IsLockedOut) spoor.Schrijf(Spoorsoort.Vergrendeld, account, zelf: false);
        await context.SaveChangesAsync();
        return uitkomst.Succeeded ? Aanmelduitkomst.Aangemeld : Aanmelduitkomst.Geweigerd;
    }
}
