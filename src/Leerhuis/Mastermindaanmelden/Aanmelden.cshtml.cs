// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Gastlinks;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermindaanmelden;

/// <summary>
/// Asks for a place in a group, with or without an account. Who has none gets a personal link by mail; the page answers the same whether the
/// address was known or not, so that nobody learns who applied.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(Gastlinkboek.Limiet)]
public sealed partial class AanmeldenModel : Mastermindpagina
{
    private List<Mastermindgroep> _groepen = [];

    /// <summary>The form.</summary>
    [BindProperty]
    public Aanmeldformulier Invoer { get; set; } = new();

    internal Mastermindronde Ronde { get; private set; } = null!;

    internal Mastermindgroep Groep { get; private set; } = null!;

    internal bool Verstuurd { get; private set; }

    internal IEnumerable<Keuze> Rollen => Mastermindkeuzes.Perspectieven.Where(keuze => Ronde.Toegelaten.Any(rol => rol.ToString() == keuze.Waarde));

    internal IEnumerable<Keuze> AndereGroepen => _groepen.Where(groep => groep.Id != Groep.Id).Select(groep => new Keuze(groep.Id.ToString(), $"{groep.Naam}, vanaf {Datumtekst.Lang(groep.Start)}"));

    /// <summary>Shows the form, with what the account already tells.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        if (Account is { } account)
        {
            var wie = await Context.Users.AsNoTracking().SingleAsync(rij => rij.Id == account, Stop);
            Invoer = new Aanmeldformulier { Naam = wie.Naam, Email = wie.Email, Organisatie = Gebruiker!.OrganisatieNaam };
        }

        return Page();
    }

    /// <summary>Takes the application.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        Invoer.Keur(ModelState, Rollen, AndereGroepen);
        if (!ModelState.IsValid) return this.Afgekeurd();
        var nieuw = Invoer.Maak(Ronde.Id, Groep.Id, await EigenAccountAsync(), Nu);
        nieuw.Wachtrondes = await GewachtAsync(nieuw.Email);
        Context.Add(nieuw);
        Brieven.Leg(Context, Ronde, nieuw, $"Je aanmelding voor {Groep.Naam}", [$"Je meldde je aan voor {Groep.Naam} van {Ronde.Naam}.", "Kies nu een tijd voor de telefonische intake van 20 minuten."], "Kies een tijd voor de intake");
        if (!await BewaardAsync()) return await BekendAsync(nieuw.Email);
        return nieuw.AccountId is null ? Gelukt() : Klaar($"/mastermind/mijn/{nieuw.Id}", "Je bent aangemeld. Kies nu een tijd voor de intake.");
    }

    /// <summary>Somebody who applied before gets a link to that application by mail; on the page nothing tells so, unless it is one's own.</summary>
    private async Task<IActionResult> BekendAsync(string email)
    {
        var bestaand = await Context.Set<Mastermindaanmelding>().SingleAsync(rij => rij.RondeId == Ronde.Id && rij.Email == email, Stop);
        if (bestaand.AccountId is { } van && van == Account) return Klaar($"/mastermind/mijn/{bestaand.Id}", "Je was al aangemeld voor deze ronde.");
        Brieven.Leg(Context, Ronde, bestaand, $"Je aanmelding voor {Ronde.Naam}", ["Je was al aangemeld voor deze ronde. Met de knop open je die aanmelding."]);
        await Context.SaveChangesAsync(Stop);
        return Gelukt();
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Gelukt()
    {
        Verstuurd = true;
        return Page();
    }

    /// <summary>The account that made the application, when the address is its own.</summary>
    private async Task<Guid?> EigenAccountAsync()
    {
        if (Account is not { } account) return null;
        var adres = await Context.Users.Where(rij => rij.Id == account).Select(rij => rij.NormalizedEmail).SingleAsync(Stop);
        return string.Equals(adres, Invoer.Email!.Trim(), StringComparison.OrdinalIgnoreCase) ? account : null;
    }

    /// <summary>How many earlier rounds of the association this person waited.</summary>
    private Task<int> GewachtAsync(string email) => Context.Set<Mastermindaanmelding>().CountAsync(
        rij => rij.Email == email && rij.Staat == Mastermindstaat.Wachtlijst && rij.RondeId != Ronde.Id && Context.Set<Mastermindronde>().Any(ronde => ronde.Id == rij.RondeId && ronde.OrganisatieId == Ronde.OrganisatieId), Stop);

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (Vereniging is null || await Context.Set<Mastermindgroep>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == id, Stop) is not { } groep) return false;
        var ronde = await Context.Set<Mastermindronde>().AsNoTracking().SingleAsync(rij => rij.Id == groep.RondeId, Stop);
        if (ronde.OrganisatieId != Vereniging.OrganisatieId || !ronde.IsOpen(Vandaag)) return false;
        (Ronde, Groep) = (ronde, groep);
        _groepen = await Context.Set<Mastermindgroep>().AsNoTracking().Where(rij => rij.RondeId == ronde.Id).OrderBy(rij => rij.Start).ToListAsync(Stop);
        Kop($"Meld je aan voor {groep.Naam}");
        return true;
    }
}
