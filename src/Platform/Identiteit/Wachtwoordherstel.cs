// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>
/// Lets somebody who lost a password choose a new one through their mailbox. The request does the same work for every address; the account is
/// looked up afterwards, in the background, so that neither the answer nor its time says whether there is one.
/// </summary>
public sealed class Wachtwoordherstel(
    SamenhangContext context, UserManager<Account> accounts, Postbus postbus, Accountmelder melder, Toegangsspoor spoor, Toegang toegang, Sessies sessies, TimeProvider klok)
{
    /// <summary>How long a link works.</summary>
    internal static readonly TimeSpan Geldig = TimeSpan.FromHours(1);

    /// <summary>How many mails one address gets in an hour.</summary>
    internal const int MeestePerUur = 3;

    private DateTime Nu => klok.GetUtcNow().UtcDateTime;

    /// <summary>Takes the request.</summary>
    internal async Task VraagAsync(string email, CancellationToken stop)
    {
        var adres = accounts.NormalizeEmail(email) ?? "";
        var eerder = Nu.AddHours(-1);
        if (await context.Herstelverzoeken.CountAsync(rij => rij.Adres == adres && rij.GevraagdOp > eerder, stop) >= MeestePerUur) return;
        context.Herstelverzoeken.Add(new Herstelverzoek { Adres = adres, GevraagdOp = Nu });
        await context.SaveChangesAsync(stop);
    }

    /// <summary>Writes a mail for each request that has an account. Requests of a day ago are thrown away.</summary>
    internal async Task HandelAfAsync(CancellationToken stop)
    {
        var gisteren = Nu.AddDays(-1);
        await context.Herstelverzoeken.Where(rij => rij.GevraagdOp < gisteren).ExecuteDeleteAsync(stop);
        foreach (var id in await context.Herstelverzoeken.Where(rij => rij.AfgehandeldOp == null).Select(rij => rij.Id).ToListAsync(stop))
            await HandelAfAsync(id, stop);
    }

    /// <summary>Whether the link in the mail still works.</summary>
    internal Task<bool> WerktAsync(string? code, CancellationToken stop) => Bruikbaar(code).AnyAsync(stop);

    /// <summary>Sets the new password, ends the link and every other one of the account.</summary>
    /// <returns>Objections to the password; null when the link does not work (any more).</returns>
    internal async Task<IReadOnlyList<string>?> KiesAsync(string? code, string wachtwoord, CancellationToken stop)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var nu = Nu;
        var id = await Bruikbaar(code).Select(rij => rij.AccountId).SingleOrDefaultAsync(stop);
        // The condition decides: of two who use the link at once, one finds it used.
        if (await Bruikbaar(code).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.GebruiktOp, nu), stop) == 0) return null;
        if (id is null || await accounts.FindByIdAsync(id.ToString()!) is not { } account) return null;
        await context.Herstelverzoeken.Where(rij => rij.AccountId == id && rij.GebruiktOp == null)
            .ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.GebruiktOp, nu), stop);
        await accounts.RemovePasswordAsync(account);
        var gezet = await accounts.AddPasswordAsync(account, wachtwoord);
        if (!gezet.Succeeded) return [.. gezet.Errors.Select(fout => fout.Description).Distinct()];
        (account.WachtwoordVervangen, account.AccessFailedCount, account.LockoutEnd) = (false, 0, null);
        spoor.Schrijf(Spoorsoort.WachtwoordHersteld, account, zelf: true);
        melder.Meld(account, "Je wachtwoord is gewijzigd", "Het wachtwoord van je account in Samenhang is zojuist gewijzigd.");
        await accounts.UpdateAsync(account);
        await transactie.CommitAsync(stop);
        await sessies.BeeindigAlleAsync(account.Id);
        toegang.Vergeet(account.Id);
        return [];
    }

    private async Task HandelAfAsync(Guid id, CancellationToken stop)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var nu = Nu;
        if (await context.Herstelverzoeken.Where(rij => rij.Id == id && rij.AfgehandeldOp == null).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.AfgehandeldOp, nu), stop) == 0) return;
        var adres = await context.Herstelverzoeken.Where(rij => rij.Id == id).Select(rij => rij.Adres).SingleAsync(stop);
        if (await context.Users.AsNoTracking().SingleOrDefaultAsync(rij => rij.NormalizedEmail == adres && !rij.Demo, stop) is { } account)
        {
            var code = Linkcode.Nieuw();
            await context.Herstelverzoeken.Where(rij => rij.Id == id).ExecuteUpdateAsync(
                zet => zet.SetProperty(rij => rij.AccountId, account.Id).SetProperty(rij => rij.Code, Linkcode.Hash(code)).SetProperty(rij => rij.VerlooptOp, nu + Geldig), stop);
            postbus.Leg(null, account.Email!, "Kies een nieuw wachtwoord", new Brief(
                $"Dag {account.Naam},", ["Je hebt gevraagd om een nieuw wachtwoord voor Samenhang. Kies het binnen een uur, via deze link."], "Kies een nieuw wachtwoord",
                $"/wachtwoord/herstellen?code={code}", ["Heb je dit niet gevraagd? Dan hoef je niets te doen; je wachtwoord blijft zoals het is."]), Geldig);
            spoor.Schrijf(Spoorsoort.HerstelGevraagd, account, zelf: false);
            await context.SaveChangesAsync(stop);
        }

        await transactie.CommitAsync(stop);
    }

    private IQueryable<Herstelverzoek> Bruikbaar(string? code)
    {
        var (hash, nu) = (Linkcode.Hash(code), Nu);
        return context.Herstelverzoeken.Where(rij => rij.Code == hash && rij.GebruiktOp == null && rij.VerlooptOp > nu);
    }
}
