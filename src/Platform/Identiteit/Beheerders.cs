// SPDX-License-Identifier: EUPL-1.2
using System.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Beheer.Leden;
using Samenhang.Platform.Data;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit;

/// <summary>Makes the first beheerder of an organisation, which opens that organisation for use.</summary>
public sealed class Beheerders(
    SamenhangContext context, UserManager<Account> accounts, Toegang toegang, Personenregister personen, Toegangsspoor spoor, TimeProvider klok)
{
    /// <summary>What is needed to make a beheerder.</summary>
    public sealed record Invoer
    {
        /// <summary>CBS or TOOI code of the organisation.</summary>
        public required string Organisatie { get; init; }

        /// <summary>Address to sign in with.</summary>
        public required string Email { get; init; }

        /// <summary>Name as colleagues see it.</summary>
        public required string Naam { get; init; }

        /// <summary>Password; not used when there is an account with this address already.</summary>
        public required string Wachtwoord { get; init; }

        /// <summary>Whether the password must be replaced at the first sign-in.</summary>
        public bool WachtwoordVervangen { get; init; }

        /// <summary>Refuse when there already is a beheerder of any organisation.</summary>
        public bool AlleenEerste { get; init; }
    }

    /// <summary>What came of making a beheerder.</summary>
    /// <param name="Fouten">Objections in Dutch, by name of the field; empty when it succeeded.</param>
    /// <param name="Account">Key of the account.</param>
    /// <param name="Bestond">Whether the account existed, so that its own password stays in use.</param>
    public sealed record Uitkomst(IReadOnlyList<(string Veld, string Melding)> Fouten, Guid Account = default, bool Bestond = false);

    /// <summary>Whether any organisation has a beheerder; those of the demo do not count.</summary>
    public Task<bool> IsErEenAsync(CancellationToken stop = default) =>
        (from lid in context.Lidmaatschappen
         join account in context.Users on lid.AccountId equals account.Id
         where lid.Rol == Rollen.Beheerder && !account.Demo
         select lid).AnyAsync(stop);

    /// <summary>Makes the account, the person and the membership, or nothing.</summary>
    public async Task<Uitkomst> MaakAsync(Invoer invoer, CancellationToken stop = default)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(IsolationLevel.Serializable, stop);
        if (invoer.AlleenEerste && await IsErEenAsync(stop)) return new Uitkomst([("", "Er is al een beheerder. Meld je aan.")]);
        var organisatie = await context.Organisaties.ZoekAsync(invoer.Organisatie, stop);
        if (organisatie is null) return new Uitkomst([("Organisatie", $"Er is geen organisatie met de code \"{invoer.Organisatie}\".")]);
        var account = await accounts.FindByEmailAsync(invoer.Email);
        var bestond = account is not null;
        if (account is null)
        {
            account = new Account
            {
                Naam = invoer.Naam,
                UserName = invoer.Email,
                Email = invoer.Email,
                WachtwoordVervangen = invoer.WachtwoordVervangen,
            };
            var gemaakt = await accounts.CreateAsync(account);
            if (!gemaakt.Succeeded) return new Uitkomst(gemaakt.Fouten("Email"));
        }

        await VoegToeAsync(organisatie, account, stop);
        if (!bestond && await accounts.AddPasswordAsync(account, invoer.Wachtwoord) is { Succeeded: false } geweigerd) return new Uitkomst(geweigerd.Fouten("Wachtwoord"));
        await transactie.CommitAsync(stop);
        toegang.VergeetAlles();
        personen.Vergeet(organisatie.Id);
        return new Uitkomst([], account.Id, bestond);
    }

    private async Task VoegToeAsync(Organisatie organisatie, Account account, CancellationToken stop)
    {
        organisatie.Actief = true;
        var persoon = await context.Personen.FirstOrDefaultAsync(
            rij => rij.OrganisatieId == organisatie.Id && rij.AccountId == account.Id, stop);
        if (persoon is null)
        {
            persoon = new Persoon { OrganisatieId = organisatie.Id, Naam = account.Naam, Email = account.Email, AccountId = account.Id };
            context.Personen.Add(persoon);
        }

        var vandaag = klok.Vandaag();
        var isAl = await context.Lidmaatschappen.AnyAsync(
            lid => lid.OrganisatieId == organisatie.Id && lid.AccountId == account.Id && lid.Rol == Rollen.Beheerder
                && lid.Van <= vandaag && (lid.Tot == null || lid.Tot >= vandaag), stop);
        if (!isAl)
        {
            context.Lidmaatschappen.Add(new Lidmaatschap
            {
                AccountId = account.Id,
                OrganisatieId = organisatie.Id,
                PersoonId = persoon.Id,
                Rol = Rollen.Beheerder,
                Van = vandaag,
            });
            spoor.Schrijf(Spoorsoort.RolGegeven, organisatie.Id, account.Email, $"{Toegangverlening.Omschrijf(Rollen.Beheerder, vandaag, null)}, bij het inrichten of op de opdrachtregel", account.Id);
        }

        await context.SaveChangesAsync(stop);
    }
}
