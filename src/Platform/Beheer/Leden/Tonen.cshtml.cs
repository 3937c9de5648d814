// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Leden;

[VereistRecht(Recht.OrganisatieBeheren)]
[ResponseCache(NoStore = true)]
public sealed class TonenModel(
    SamenhangContext context, Ledenlijst leden, Toegangverlening verlening, UserManager<Account> accounts, Factorbeheer factoren, Accountmelder melder, Sessies sessies, Toegang toegang,
    Toegangsspoor spoor, HuidigeGebruiker huidige, TimeProvider klok, Schil schil) : PageModel
{
    [BindProperty]
    public Rolgegevens Invoer { get; set; } = new();

    public Ledenlijst.Lid Lid { get; private set; } = null!;

    public bool MagAccountBeheren { get; private set; }

    public string? Wachtwoord { get; private set; }

    public bool HeeftTweedeStap { get; private set; }

    /// <summary>On how many devices this account is signed in.</summary>
    public int Apparaten { get; private set; }

    public IReadOnlyList<Keuze> Rolkeuzes { get; } = [.. Rollen.Alle.Select(rol => new Keuze(rol.Code, rol.Naam))];

    private Guid Eigen => huidige.Gebruiker.OrganisatieId;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        Invoer.Van = klok.Vandaag();
        return await ZoekAsync(id, stop) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostRolAsync(Guid id, CancellationToken stop)
    {
        if (!await ZoekAsync(id, stop)) return NotFound();
        if (Invoer.Rol is { } code && Rollen.Zoek(code) is null) ModelState.AddModelError("Invoer.Rol", "Kies een rol uit de lijst.");
        if (Invoer.Tot < Invoer.Van) ModelState.AddModelError("Invoer.Tot", "De laatste dag ligt voor de eerste.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var uitkomst = await verlening.GeefAsync(
            Eigen, new Lidgegevens { Email = Lid.Email, Naam = Lid.Naam, Rol = Invoer.Rol, Van = Invoer.Van, Tot = Invoer.Tot }, stop);
        foreach (var (veld, melding) in uitkomst.Fouten) ModelState.AddModelError($"Invoer.{veld}", melding);
        if (!ModelState.IsValid) return this.Afgekeurd();
        TempData[Schil.Meldingsleutel] = "De rol is toegevoegd.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostBeeindigAsync(Guid id, Guid rol, CancellationToken stop)
    {
        ModelState.Clear();
        if (!await ZoekAsync(id, stop) || Lid.Rollen.FirstOrDefault(rij => rij.Id == rol) is not { } gekozen || !KanEindigen(gekozen)) return NotFound();
        if (gekozen.Rol == Rollen.Beheerder && !await leden.BlijftBeheerdAsync(gekozen, stop))
            return this.Afgekeurd("", "Dit is de enige beheerder. Geef eerst iemand anders de rol beheerder.");
        var gisteren = klok.Vandaag().AddDays(-1);
        await using var transactie = await context.Database.BeginTransactionAsync(stop);
        var rijen = context.Lidmaatschappen.Where(rij => rij.OrganisatieId == Eigen && rij.Id == rol);
        if (gekozen.Van > gisteren) await rijen.ExecuteDeleteAsync(stop);
        else await rijen.ExecuteUpdateAsync(rij => rij.SetProperty(lid => lid.Tot, gisteren), stop);
        spoor.Schrijf(Spoorsoort.RolBeeindigd, Eigen, Lid.Email, Rollen.Zoek(gekozen.Rol)?.Naam ?? gekozen.Rol, id);
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        await sessies.BeeindigZonderRolAsync(id);
        toegang.Vergeet(id);
        TempData[Schil.Meldingsleutel] = "De rol is beëindigd.";
        return LocalRedirect("/beheer/leden");
    }

    public async Task<IActionResult> OnPostWachtwoordAsync(Guid id, CancellationToken stop)
    {
        ModelState.Clear();
        Invoer.Van = klok.Vandaag();
        if (!await ZoekAsync(id, stop) || !MagAccountBeheren) return NotFound();
        var account = (await accounts.FindByIdAsync(id.ToString()))!;
        Wachtwoord = Wachtwoorden.Eenmalig();
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, Wachtwoord);
        (account.WachtwoordVervangen, account.AccessFailedCount, account.LockoutEnd) = (true, 0, null);
        spoor.Schrijf(Spoorsoort.EenmaligWachtwoord, Eigen, Lid.Email, null, id);
        melder.Meld(account, "Je wachtwoord is vervangen", "Een beheerder van je organisatie heeft zojuist een eenmalig wachtwoord gemaakt voor je account in Samenhang. Je krijgt het van die beheerder; dit bericht bevat het niet.");
        var bewaard = await accounts.UpdateSecurityStampAsync(account);
        toegang.Vergeet(id);
        await sessies.BeeindigAlleAsync(id);
        if (bewaard.Succeeded) return Page();
        Wachtwoord = null;
        return this.Afgekeurd("", bewaard.Errors.First().Description);
    }

    public async Task<IActionResult> OnPostTweedeStapAsync(Guid id, CancellationToken stop)
    {
        if (!await ZoekAsync(id, stop) || !MagAccountBeheren || !HeeftTweedeStap) return NotFound();
        await factoren.HaalAllesWegAsync((await accounts.FindByIdAsync(id.ToString()))!, Eigen, stop);
        await sessies.BeeindigAlleAsync(id);
        TempData[Schil.Meldingsleutel] = "De tweede stap is weggehaald.";
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostAfmeldenAsync(Guid id, CancellationToken stop)
    {
        if (!await ZoekAsync(id, stop) || !MagAccountBeheren) return NotFound();
        spoor.Schrijf(Spoorsoort.Afgemeld, Eigen, Lid.Email, "overal, door een beheerder", id);
        await context.SaveChangesAsync(stop);
        await sessies.BeeindigAlleAsync(id);
        TempData[Schil.Meldingsleutel] = $"{Lid.Naam} is overal afgemeld.";
        return RedirectToPage(new { id });
    }

    public bool KanEindigen(Lidmaatschap rol) => rol.Tot is null || rol.Tot >= klok.Vandaag();

    /// <summary>How an account signs in may be changed only when that opens nothing of another organisation.</summary>
    private async Task<bool> ZoekAsync(Guid id, CancellationToken stop)
    {
        if ((await leden.LeesAsync(Eigen, stop)).FirstOrDefault(lid => lid.Account == id) is not { } lid) return false;
        Lid = lid;
        schil.ZetBeheer(lid.Naam, new Kruimel("Leden", "/beheer/leden"));
        MagAccountBeheren = id != huidige.Gebruiker.AccountId
            && !await context.Lidmaatschappen.AnyAsync(rij => rij.AccountId == id && rij.OrganisatieId != Eigen, stop)
            && await context.Users.AnyAsync(account => account.Id == id && !account.Demo, stop);
        HeeftTweedeStap = MagAccountBeheren && (await factoren.LeesAsync(id, stop)).IsAan;
        Apparaten = MagAccountBeheren ? (await sessies.LeesAsync(id, stop)).Count : 0;
        return true;
    }
}
