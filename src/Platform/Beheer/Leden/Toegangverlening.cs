// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Beheer.Leden;

/// <summary>Gives somebody a role in an organisation, with an account when there is none yet.</summary>
public sealed class Toegangverlening(SamenhangContext context, UserManager<Account> accounts, Toegang toegang, Personenregister personen, Toegangsspoor spoor)
{
    /// <summary>What came of it.</summary>
    /// <param name="Fouten">Objections, by name of the field; empty when it succeeded.</param>
    /// <param name="Account">Key of the account.</param>
    /// <param name="Wachtwoord">Password of a new account, to be shown once; null when the account existed.</param>
    public sealed record Uitkomst(IReadOnlyList<(string Veld, string Melding)> Fouten, Guid Account = default, string? Wachtwoord = null);

    /// <summary>Makes account, person and membership as far as they are missing, or nothing.</summary>
    /// <param name="organisatie">The organisation.</param>
    /// <param name="invoer">Checked input; the role and the first day are there.</param>
    /// <param name="stop">Ends the work before it is committed.</param>
    public async Task<Uitkomst> GeefAsync(Guid organisatie, Lidgegevens invoer, CancellationToken stop)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var uitkomst = await VoegToeAsync(organisatie, invoer, null, stop);
        if (uitkomst.Fouten.Count > 0) return uitkomst;
        await transactie.CommitAsync(stop);
        toegang.Vergeet(uitkomst.Account);
        personen.Vergeet(organisatie);
        return uitkomst;
    }

    /// <summary>A role with its dates, as people read it.</summary>
    internal static string Omschrijf(string rol, DateOnly van, DateOnly? tot) =>
        $"{Rollen.Zoek(rol)?.Naam ?? rol}, vanaf {Datumtekst.Kort(van)}{(tot is { } dag ? $" tot en met {Datumtekst.Kort(dag)}" : "")}";

    /// <summary>The same within the transaction of the caller, with the password that the owner of a new account chose.</summary>
    internal async Task<Uitkomst> VoegToeAsync(Guid organisatie, Lidgegevens invoer, string? eigenWachtwoord, CancellationToken stop)
    {
        var email = invoer.Email.Trim();
        var account = await accounts.FindByEmailAsync(email);
        string? wachtwoord = null;
        var nieuw = false;
        if (account is null)
        {
            wachtwoord = eigenWachtwoord is null ? Wachtwoorden.Eenmalig() : null;
            account = new Account { Naam = invoer.Naam.Trim(), UserName = email, Email = email, WachtwoordVervangen = wachtwoord is not null };
            nieuw = true;
            var gemaakt = await accounts.CreateAsync(account);
            if (!gemaakt.Succeeded) return new Uitkomst(gemaakt.Fouten("Email"));
        }
        else if (await HeeftAlAsync(organisatie, account.Id, invoer, stop))
        {
            return new Uitkomst([("Rol", "Dit account heeft deze rol al in deze periode.")]);
        }

        if (await PersoonAsync(organisatie, account, invoer, stop) is not { } persoon)
            return new Uitkomst([("Persoon", "Kies een persoon zonder account uit de lijst.")]);
        context.Lidmaatschappen.Add(new Lidmaatschap
        {
            AccountId = account.Id,
            OrganisatieId = organisatie,
            PersoonId = persoon.Id,
            Rol = invoer.Rol!,
            Van = invoer.Van!.Value,
            Tot = invoer.Tot,
        });
        spoor.Schrijf(Spoorsoort.RolGegeven, organisatie, email, Omschrijf(invoer.Rol!, invoer.Van.Value, invoer.Tot), account.Id);
        await context.SaveChangesAsync(stop);
        if (nieuw && await accounts.AddPasswordAsync(account, eigenWachtwoord ?? wachtwoord!) is { Succeeded: false } geweigerd) return new Uitkomst(geweigerd.Fouten("Nieuw"));
        return new Uitkomst([], account.Id, wachtwoord);
    }

    private Task<bool> HeeftAlAsync(Guid organisatie, Guid account, Lidgegevens invoer, CancellationToken stop) =>
        context.Lidmaatschappen.AnyAsync(
            lid => lid.OrganisatieId == organisatie && lid.AccountId == account && lid.Rol == invoer.Rol
                && (lid.Tot == null || lid.Tot >= invoer.Van) && (invoer.Tot == null || lid.Van <= invoer.Tot),
            stop);

    /// <summary>The person of the account in this organisation: the one there is, the one chosen, or a new one. Null when the choice is not free.</summary>
    private async Task<Persoon?> PersoonAsync(Guid organisatie, Account account, Lidgegevens invoer, CancellationToken stop)
    {
        var eigen = await context.Personen.FirstOrDefaultAsync(rij => rij.OrganisatieId == organisatie && rij.AccountId == account.Id, stop);
        if (eigen is not null) return eigen;
        if (invoer.Persoon is not { } keuze)
        {
            var nieuw = new Persoon { OrganisatieId = organisatie, Naam = invoer.Naam.Trim(), Email = account.Email, AccountId = account.Id };
            context.Personen.Add(nieuw);
            return nieuw;
        }

        var gekozen = await context.Personen.SingleOrDefaultAsync(
            rij => rij.OrganisatieId == organisatie && rij.Id == keuze && rij.AccountId == null, stop);
        if (gekozen is not null) gekozen.AccountId = account.Id;
        return gekozen;
    }
}
