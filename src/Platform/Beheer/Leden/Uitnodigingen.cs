// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Beheer.Leden;

/// <summary>Invites people by mail, and lets them in when they come with the link.</summary>
public sealed class Uitnodigingen(
    SamenhangContext context, UserManager<Account> accounts, Toegangverlening verlening, Postbus postbus, Toegangsspoor spoor, Toegang toegang,
    Personenregister personen, TimeProvider klok)
{
    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Geldig = TimeSpan.FromDays(7);

    private DateTime Nu => klok.GetUtcNow().UtcDateTime;

    /// <summary>The open invitations of an organisation, newest first; those whose link has expired included.</summary>
    public async Task<IReadOnlyList<Uitnodiging>> OpenAsync(Guid organisatie, CancellationToken stop) =>
        await context.Uitnodigingen.AsNoTracking().Where(rij => rij.OrganisatieId == organisatie && rij.GeslotenOp == null)
            .OrderByDescending(rij => rij.GemaaktOp).ToListAsync(stop);

    /// <summary>Writes the invitation and its mail.</summary>
    /// <param name="gebruiker">The beheerder who invites.</param>
    /// <param name="invoer">Checked input; the role and the first day are there.</param>
    /// <param name="stop">Ends the work before anything is written.</param>
    public async Task NodigUitAsync(Gebruiker gebruiker, Lidgegevens invoer, CancellationToken stop)
    {
        var code = Linkcode.Nieuw();
        var uitnodiging = new Uitnodiging
        {
            OrganisatieId = gebruiker.OrganisatieId,
            Email = invoer.Email.Trim(),
            Naam = invoer.Naam.Trim(),
            PersoonId = invoer.Persoon,
            Rol = invoer.Rol!,
            Van = invoer.Van!.Value,
            Tot = invoer.Tot,
            Code = Linkcode.Hash(code),
            GemaaktOp = Nu,
            VerlooptOp = Nu + Geldig,
        };
        context.Uitnodigingen.Add(uitnodiging);
        Schrijf(gebruiker, uitnodiging, code);
        await context.SaveChangesAsync(stop);
    }

    /// <summary>Writes the mail again, with a new link; the old one stops working.</summary>
    /// <returns>The address; null when there is no such open invitation in the organisation.</returns>
    public async Task<string?> OpnieuwAsync(Gebruiker gebruiker, Guid id, CancellationToken stop)
    {
        if (await ZoekAsync(gebruiker, id, stop) is not { } uitnodiging) return null;
        var code = Linkcode.Nieuw();
        (uitnodiging.Code, uitnodiging.VerlooptOp) = (Linkcode.Hash(code), Nu + Geldig);
        Schrijf(gebruiker, uitnodiging, code);
        await context.SaveChangesAsync(stop);
        return uitnodiging.Email;
    }

    /// <summary>Makes the link worthless.</summary>
    /// <returns>The address; null when there is no such open invitation in the organisation.</returns>
    public async Task<string?> TrekInAsync(Gebruiker gebruiker, Guid id, CancellationToken stop)
    {
        if (await ZoekAsync(gebruiker, id, stop) is not { } uitnodiging) return null;
        uitnodiging.GeslotenOp = Nu;
        spoor.Schrijf(Spoorsoort.UitnodigingIngetrokken, gebruiker.OrganisatieId, uitnodiging.Email);
        await context.SaveChangesAsync(stop);
        return uitnodiging.Email;
    }

    /// <summary>The invitation that a link belongs to, while it works.</summary>
    public Task<Uitnodiging?> LeesAsync(string? code, CancellationToken stop) => Bruikbaar(code).AsNoTracking().SingleOrDefaultAsync(stop);

    /// <summary>Lets the invited in, once: makes account and person as far as they are missing, and gives the role.</summary>
    /// <param name="code">The secret of the link.</param>
    /// <param name="naam">Name as the invited writes it.</param>
    /// <param name="wachtwoord">Password of a new account; null when there is an account already.</param>
    /// <param name="stop">Ends the work before it is committed.</param>
    /// <returns>Objections; null when the link does not work (any more).</returns>
    public async Task<IReadOnlyList<(string Veld, string Melding)>?> NeemAanAsync(string? code, string naam, string? wachtwoord, CancellationToken stop)
    {
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var nu = Nu;
        if (await LeesAsync(code, stop) is not { } uitnodiging) return null;
        // The condition decides: of two who use the link at once, one finds it used.
        if (await Bruikbaar(code).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.GeslotenOp, nu), stop) == 0) return null;
        if ((await accounts.FindByEmailAsync(uitnodiging.Email) is null) != (wachtwoord is not null)) return null;
        var gegevens = new Lidgegevens
        {
            Email = uitnodiging.Email,
            Naam = naam,
            Persoon = uitnodiging.PersoonId,
            Rol = uitnodiging.Rol,
            Van = uitnodiging.Van,
            Tot = uitnodiging.Tot,
        };
        var uitkomst = await verlening.VoegToeAsync(uitnodiging.OrganisatieId, gegevens, wachtwoord, stop);
        if (uitkomst.Fouten.Count > 0) return uitkomst.Fouten;
        spoor.Schrijf(Spoorsoort.UitnodigingAangenomen, uitnodiging.OrganisatieId, uitnodiging.Email, null, uitkomst.Account);
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        toegang.Vergeet(uitkomst.Account);
        personen.Vergeet(uitnodiging.OrganisatieId);
        return [];
    }

    private void Schrijf(Gebruiker gebruiker, Uitnodiging uitnodiging, string code)
    {
        postbus.Leg(gebruiker.OrganisatieId, uitnodiging.Email, $"{gebruiker.OrganisatieNaam} nodigt je uit voor Samenhang", new Brief(
            $"Dag {uitnodiging.Naam},",
            [
                $"{gebruiker.Naam} van {gebruiker.OrganisatieNaam} nodigt je uit voor Samenhang, als {(Rollen.Zoek(uitnodiging.Rol)?.Naam ?? uitnodiging.Rol).ToLowerInvariant()}.",
                "Neem de uitnodiging binnen een week aan, via deze link. De link is alleen voor jou.",
            ],
            "Neem de uitnodiging aan", $"/welkom?code={code}", ["Verwacht je dit niet? Dan hoef je niets te doen."]), Geldig);
        spoor.Schrijf(Spoorsoort.Uitgenodigd, gebruiker.OrganisatieId, uitnodiging.Email, Toegangverlening.Omschrijf(uitnodiging.Rol, uitnodiging.Van, uitnodiging.Tot));
    }

    private Task<Uitnodiging?> ZoekAsync(Gebruiker gebruiker, Guid id, CancellationToken stop) =>
        context.Uitnodigingen.SingleOrDefaultAsync(rij => rij.OrganisatieId == gebruiker.OrganisatieId && rij.Id == id && rij.GeslotenOp == null, stop);

    private IQueryable<Uitnodiging> Bruikbaar(string? code)
    {
        var (hash, nu) = (Linkcode.Hash(code), Nu);
        return context.Uitnodigingen.Where(rij => rij.Code == hash && rij.GeslotenOp == null && rij.VerlooptOp > nu);
    }
}
