// SPDX-License-Identifier: EUPL-1.2
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Beheer.Leden;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>
/// Signs in whoever an issuer vouches for, in the organisation of that issuer and in no other. Makes account and person as far as they are
/// missing, and gives and ends the roles that follow from groups; roles that a beheerder gave stay.
/// </summary>
public sealed class Koppelaanmelder(
    SamenhangContext context, UserManager<Account> accounts, SignInManager<Account> aanmelding, Toegang toegang, Personenregister personen, Toegangsspoor spoor, TimeProvider klok)
{
    /// <exception cref="KoppelingException">There is no account for it, and none can be made.</exception>
    internal async Task MeldAanAsync(Koppelaar.Gebleken wie, CancellationToken stop)
    {
        var organisatie = wie.Koppeling.OrganisatieId;
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var account = await ZoekOfMaakAsync(wie, stop);
        await PasRollenToeAsync(account, wie, stop);
        var vandaag = klok.Vandaag();
        if (!await context.Lidmaatschappen.AnyAsync(lid => lid.OrganisatieId == organisatie && lid.AccountId == account.Id && lid.Van <= vandaag && (lid.Tot == null || lid.Tot >= vandaag), stop))
            throw new KoppelingException($"{wie.Email ?? wie.Naam} zit in geen groep met een rol, en kreeg hier geen rol van een beheerder.") { VoorIedereen = true };
        spoor.Schrijf(Spoorsoort.Aangemeld, account, zelf: true, "via de organisatie");
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        toegang.Vergeet(account.Id);
        personen.Vergeet(organisatie);
        var eigenschappen = new AuthenticationProperties();
        Sessies.Bind(eigenschappen, organisatie, wie.IdToken);
        await aanmelding.SignInWithClaimsAsync(account, eigenschappen, [new Claim("amr", "oidc")]);
    }

    /// <summary>Writes down for the beheerders that somebody was refused, and why.</summary>
    internal async Task WeigerAsync(Guid organisatie, string waarom, CancellationToken stop)
    {
        // What was being made is not to be kept.
        context.ChangeTracker.Clear();
        spoor.Schrijf(Spoorsoort.Geweigerd, organisatie, null, $"via de organisatie: {waarom}");
        await context.SaveChangesAsync(stop);
    }

    private async Task<Account> ZoekOfMaakAsync(Koppelaar.Gebleken wie, CancellationToken stop)
    {
        // The same subject of another issuer, or of another organisation, is somebody else.
        var (bron, sleutel) = ($"oidc:{Linkcode.Hash($"{wie.Koppeling.OrganisatieId}|{wie.Koppeling.Uitgever}")[..32]}", Linkcode.Hash(wie.Onderwerp));
        if (await accounts.FindByLoginAsync(bron, sleutel) is { } bekend) return bekend;
        if (string.IsNullOrEmpty(wie.Email)) throw new KoppelingException("De uitgever noemt geen e-mailadres.");
        var account = await accounts.FindByEmailAsync(wie.Email);
        if (account is null)
        {
            account = new Account { Naam = wie.Naam, UserName = wie.Email, Email = wie.Email, EmailConfirmed = true };
            Zeker(await accounts.CreateAsync(account));
        }
        else if (account.Demo || !await MagKoppelenAsync(account.Id, wie.Koppeling.OrganisatieId, stop))
        {
            throw new KoppelingException($"{wie.Email} heeft al een account bij een andere organisatie. Laat een beheerder het hier eerst een rol geven.") { VoorIedereen = true };
        }

        Zeker(await accounts.AddLoginAsync(account, new UserLoginInfo(bron, sleutel, wie.Koppeling.Uitgever[..Math.Min(wie.Koppeling.Uitgever.Length, 200)])));
        return account;
    }

    /// <summary>An account is taken over only when a beheerder of this organisation gave it a role, or when it is of nobody else.</summary>
    private async Task<bool> MagKoppelenAsync(Guid account, Guid organisatie, CancellationToken stop) =>
        await context.Lidmaatschappen.AnyAsync(lid => lid.AccountId == account && lid.OrganisatieId == organisatie, stop)
        || !await context.Lidmaatschappen.AnyAsync(lid => lid.AccountId == account, stop);

    private async Task PasRollenToeAsync(Account account, Koppelaar.Gebleken wie, CancellationToken stop)
    {
        var organisatie = wie.Koppeling.OrganisatieId;
        var rollen = Groepsrollen.Van(wie.Koppeling.Groepen, wie.Groepen);
        var (vandaag, gisteren) = (klok.Vandaag(), klok.Vandaag().AddDays(-1));
        var nu = await context.Lidmaatschappen.Where(lid => lid.OrganisatieId == organisatie && lid.AccountId == account.Id && lid.Van <= vandaag && (lid.Tot == null || lid.Tot >= vandaag)).ToListAsync(stop);
        foreach (var weg in nu.Where(lid => lid.ViaKoppeling && !rollen.Contains(lid.Rol)))
        {
            if (weg.Van > gisteren) context.Lidmaatschappen.Remove(weg);
            else weg.Tot = gisteren;
            spoor.Schrijf(Spoorsoort.RolBeeindigd, organisatie, account.Email, $"{Rollen.Zoek(weg.Rol)?.Naam ?? weg.Rol}, door de groepen van de organisatie", account.Id);
        }

        var erbij = rollen.Where(rol => !nu.Exists(lid => lid.Rol == rol)).ToList();
        var persoon = erbij.Count == 0 ? Guid.Empty : await PersoonAsync(organisatie, account, stop);
        foreach (var rol in erbij)
        {
            context.Lidmaatschappen.Add(new Lidmaatschap { AccountId = account.Id, OrganisatieId = organisatie, PersoonId = persoon, Rol = rol, Van = vandaag, ViaKoppeling = true });
            spoor.Schrijf(Spoorsoort.RolGegeven, organisatie, account.Email, $"{Toegangverlening.Omschrijf(rol, vandaag, null)}, door de groepen van de organisatie", account.Id);
        }

        await context.SaveChangesAsync(stop);
    }

    private async Task<Guid> PersoonAsync(Guid organisatie, Account account, CancellationToken stop)
    {
        var persoon = await context.Personen.FirstOrDefaultAsync(rij => rij.OrganisatieId == organisatie && rij.AccountId == account.Id, stop)
            ?? await context.Personen.FirstOrDefaultAsync(rij => rij.OrganisatieId == organisatie && rij.AccountId == null && rij.Actief && rij.Email == account.Email, stop);
        if (persoon is null)
        {
            persoon = new Persoon { OrganisatieId = organisatie, Naam = account.Naam, Email = account.Email };
            context.Personen.Add(persoon);
        }

        persoon.AccountId = account.Id;
        return persoon.Id;
    }

    private static void Zeker(IdentityResult uitkomst)
    {
        if (!uitkomst.Succeeded) throw new KoppelingException(uitkomst.Errors.First().Description);
    }
}
