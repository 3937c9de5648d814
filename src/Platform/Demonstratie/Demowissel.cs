// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Demonstratie;

/// <summary>Puts a filled organisation in the place of the demo there was, with its people and the accounts of the personas, in one transaction.</summary>
internal sealed class Demowissel(
    SamenhangContext context, UserManager<Account> accounts, Toegang toegang, Verenigingsboek vereniging, IEnumerable<Demodeel> delen, IServiceProvider diensten)
{
    /// <summary>When the history of Lindewaard begins. Not today: a clock that was ahead at the first start would shut everybody out once it is right.</summary>
    private static readonly DateOnly Begin = new(2023, 11, 1);

    internal async Task WisselAsync(Guid nieuw, CancellationToken stop)
    {
        // A first key is written on a connection of its own, which would wait for this transaction.
        diensten.GetRequiredService<IDataProtectionProvider>().CreateProtector(nameof(Demowissel)).Protect("");
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        if (await context.Organisaties.AsNoTracking().SingleOrDefaultAsync(rij => rij.CbsCode == Lindewaard.Code, stop) is { } oud)
            await RuimOpAsync(oud.Id, stop);
        await context.Organisaties.Where(rij => rij.Id == nieuw).ExecuteUpdateAsync(
            rij => rij.SetProperty(organisatie => organisatie.CbsCode, Lindewaard.Code).SetProperty(organisatie => organisatie.Actief, true)
                .SetProperty(organisatie => organisatie.Demo, true),
            stop);
        VoegPersonenToe(nieuw);
        context.AddRange(Demozalen.Van(nieuw));
        context.AddRange(Demoleerhuis.Van(nieuw));
        await context.SaveChangesAsync(stop);
        foreach (var persona in Demogegevens.Personas()) await VoegAccountToeAsync(nieuw, persona, stop);
        await context.SaveChangesAsync(stop);
        foreach (var deel in delen) await deel(diensten, context, nieuw, stop);
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        toegang.VergeetAlles();
        vereniging.Vergeet();
    }

    /// <summary>Accounts that visitors made and that belong nowhere else go as well.</summary>
    private async Task RuimOpAsync(Guid oud, CancellationToken stop)
    {
        var leden = await context.Lidmaatschappen.Where(lid => lid.OrganisatieId == oud).Select(lid => lid.AccountId).Distinct().ToListAsync(stop);
        await Opruimer.RuimOpAsync(context, oud, stop);
        await context.Users.Where(account => leden.Contains(account.Id) && !account.Demo && !context.Lidmaatschappen.Any(lid => lid.AccountId == account.Id))
            .ExecuteDeleteAsync(stop);
    }

    private void VoegPersonenToe(Guid organisatie)
    {
        var personen = Demogegevens.Personen();
        var afdelingen = personen.Select(iemand => iemand.Afdeling).OfType<string>().Distinct(StringComparer.Ordinal)
            .ToDictionary(naam => naam, naam => new Afdeling { Id = Demosleutel.Id("afdeling " + naam), OrganisatieId = organisatie, Naam = naam });
        context.AddRange(afdelingen.Values);
        context.AddRange(personen.Select(iemand => new Persoon
        {
            Id = Demosleutel.Id(iemand.Sleutel),
            OrganisatieId = organisatie,
            Naam = iemand.Naam,
            Functie = iemand.Functie,
            Werkgever = iemand.Werkgever,
            AfdelingId = iemand.Afdeling is { } afdeling ? afdelingen[afdeling].Id : null,
            Email = $"{iemand.Sleutel}@lindewaard.invalid",
            Actief = iemand.Actief,
            LaatsteWerkdag = iemand.LaatsteWerkdag,
        }));
    }

    private async Task VoegAccountToeAsync(Guid organisatie, Demopersona persona, CancellationToken stop)
    {
        var persoon = await context.Personen.SingleAsync(rij => rij.Id == Demosleutel.Id(persona.Persoon), stop);
        var account = await accounts.FindByEmailAsync(persona.Email);
        if (account is null)
        {
            account = new Account { Naam = persoon.Naam, UserName = persona.Email, Email = persona.Email, Demo = true };
            var gemaakt = await accounts.CreateAsync(account);
            if (!gemaakt.Succeeded) throw new InvalidOperationException($"{persona.Email}: {string.Join(" ", gemaakt.Errors.Select(fout => fout.Description))}");
        }

        persoon.AccountId = account.Id;
        context.Lidmaatschappen.Add(new Lidmaatschap
        {
            AccountId = account.Id,
            OrganisatieId = organisatie,
            PersoonId = persoon.Id,
            Rol = persona.Rol,
            Van = Begin,
        });
    }
}
