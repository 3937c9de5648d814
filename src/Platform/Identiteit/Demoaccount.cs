// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Identiteit;

/// <summary>The account that lets a visitor of the demo try everything. It has no password and works only while the demo is on.</summary>
public sealed class Demoaccount(SamenhangContext context, UserManager<Account> accounts, Demo demo, Toegang toegang, TimeProvider klok)
{
    private const string Email = "beheerder@demo.invalid";

    /// <summary>The account, beheerder of every demo organisation; null when the demo is off.</summary>
    public async Task<Account?> GeefAsync(CancellationToken stop)
    {
        if (!demo.IsAan) return null;
        if (await accounts.FindByEmailAsync(Email) is { Demo: true } bestaand) return bestaand;
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var account = new Account { Naam = "Demobeheerder", UserName = Email, Email = Email, Demo = true };
        var gemaakt = await accounts.CreateAsync(account);
        if (!gemaakt.Succeeded) return await accounts.FindByEmailAsync(Email);
        foreach (var organisatie in await context.Organisaties.Where(rij => rij.Demo).ToListAsync(stop))
        {
            var persoon = new Persoon { OrganisatieId = organisatie.Id, Naam = account.Naam, AccountId = account.Id };
            context.Personen.Add(persoon);
            context.Lidmaatschappen.Add(new Lidmaatschap
            {
                AccountId = account.Id,
                OrganisatieId = organisatie.Id,
                PersoonId = persoon.Id,
                Rol = Rollen.Beheerder,
                Van = klok.Vandaag(),
            });
        }

        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        toegang.Vergeet(account.Id);
        return account;
    }
}
