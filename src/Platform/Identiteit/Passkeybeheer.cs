// SPDX-License-Identifier: EUPL-1.2
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Samenhang.Platform.Data;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>Makes, renames and takes away the passkeys of an account. Such a key is in a device, which asks who holds it for a fingerprint, face or PIN.</summary>
public sealed class Passkeybeheer(
    UserManager<Account> accounts, IPasskeyHandler<Account> sleutels, Passkeyvraag vraag, Factorbeheer factoren, Accountmelder melder, SamenhangContext context, Toegangsspoor spoor)
{
    /// <summary>Longest name of a passkey, in characters.</summary>
    public const int NaamLengte = 60;

    /// <summary>How many passkeys an account can have.</summary>
    public const int Hoogstens = 20;

    /// <summary>A passkey as its owner knows it.</summary>
    /// <param name="Id">Stands for the key in addresses.</param>
    /// <param name="Naam">Name the owner gave.</param>
    /// <param name="Sinds">When it was made (UTC).</param>
    /// <param name="Overal">Whether the device may copy it to other devices of the owner.</param>
    public sealed record Passkey(string Id, string Naam, DateTime Sinds, bool Overal);

    /// <summary>The passkeys of an account, oldest first.</summary>
    internal async Task<IReadOnlyList<Passkey>> LeesAsync(Account account) =>
        [.. (await accounts.GetPasskeysAsync(account)).OrderBy(sleutel => sleutel.CreatedAt).Select(sleutel => new Passkey(Id(sleutel), sleutel.Name ?? "Passkey", sleutel.CreatedAt.UtcDateTime, sleutel.IsBackupEligible))];

    /// <summary>The question that makes a passkey, for the script of the page.</summary>
    internal async Task<string> VraagAsync(HttpContext http, Account account)
    {
        var gemaakt = await sleutels.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.Naam }, http);
        vraag.Bewaar(http, Doel(account), gemaakt.AttestationState!);
        return gemaakt.CreationOptionsJson;
    }

    /// <summary>Keeps the passkey that answered. The first factor of an account gives recovery codes.</summary>
    /// <returns>Those codes, to be shown once, or none; null when the answer is not one to the question.</returns>
    internal async Task<IReadOnlyList<string>?> MaakAsync(HttpContext http, Account account, string naam, string antwoord, CancellationToken stop)
    {
        if (await vraag.NeemAsync(http, Doel(account), stop) is not { } staat) return null;
        var uitkomst = await sleutels.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = http, CredentialJson = antwoord, AttestationState = staat });
        if (!uitkomst.Succeeded || uitkomst.UserEntity.Id != account.Id.ToString()) return null;
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var nieuw = uitkomst.Passkey;
        nieuw.Name = naam;
        Slaag(await accounts.AddOrUpdatePasskeyAsync(account, nieuw));
        spoor.Schrijf(Spoorsoort.PasskeyToegevoegd, account, zelf: true, naam);
        melder.Meld(account, "Er is een passkey toegevoegd", $"Aan je account in Samenhang is zojuist de passkey ‘{naam}’ toegevoegd. Daarmee kan iemand zich aanmelden.");
        var codes = await factoren.BegonnenAsync(account, stop);
        await transactie.CommitAsync(stop);
        return codes;
    }

    /// <summary>Gives a passkey another name.</summary>
    /// <returns>Whether the account has it.</returns>
    internal async Task<bool> HernoemAsync(Account account, string id, string naam)
    {
        if (await ZoekAsync(account, id) is not { } sleutel) return false;
        sleutel.Name = naam;
        Slaag(await accounts.AddOrUpdatePasskeyAsync(account, sleutel));
        return true;
    }

    /// <summary>Takes a passkey away. With the last factor the second step goes too.</summary>
    /// <returns>Whether the account had it.</returns>
    internal async Task<bool> VerwijderAsync(Account account, string id, CancellationToken stop)
    {
        if (await ZoekAsync(account, id) is not { } sleutel) return false;
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        Slaag(await accounts.RemovePasskeyAsync(account, sleutel.CredentialId));
        spoor.Schrijf(Spoorsoort.PasskeyVerwijderd, account, zelf: true, sleutel.Name);
        melder.Meld(account, "Er is een passkey verwijderd", $"Van je account in Samenhang is zojuist de passkey ‘{sleutel.Name}’ verwijderd. Daarmee kan niemand zich meer aanmelden.");
        await factoren.GeeindigdAsync(account, stop);
        await transactie.CommitAsync(stop);
        return true;
    }

    private async Task<UserPasskeyInfo?> ZoekAsync(Account account, string id) => (await accounts.GetPasskeysAsync(account)).FirstOrDefault(sleutel => Id(sleutel) == id);

    private static string Doel(Account account) => $"maken {account.Id}";

    /// <summary>The identifier of the key itself can be a thousand bytes long.</summary>
    private static string Id(UserPasskeyInfo sleutel) => Convert.ToHexStringLower(SHA256.HashData(sleutel.CredentialId))[..20];

    private static void Slaag(IdentityResult uitkomst)
    {
        if (!uitkomst.Succeeded) throw new Microsoft.EntityFrameworkCore.DbUpdateConcurrencyException(uitkomst.Errors.First().Description);
    }
}
