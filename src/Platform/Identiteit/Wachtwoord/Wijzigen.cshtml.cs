// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit.Wachtwoord;

[Authorize(Policy = Rechtencontrole.Aangemeld)]
[MagMetOudWachtwoord]
public sealed class WijzigenModel(
    UserManager<Account> accounts, SignInManager<Account> aanmelding, HuidigeGebruiker huidige, Toegang toegang, Toegangsspoor spoor, Accountmelder melder, Sessies sessies, Schil schil) : PageModel
{
    [BindProperty]
    public Wachtwoordgegevens Invoer { get; set; } = new();

    public bool MoetVervangen => huidige.WachtwoordVervangen;

    public void OnGet() => schil.Titel = "Wachtwoord wijzigen";

    public async Task<IActionResult> OnPostAsync()
    {
        schil.Titel = "Wachtwoord wijzigen";
        if (await accounts.GetUserAsync(User) is not { PasswordHash: not null } account) return Forbid();
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (!await accounts.KloptWachtwoordAsync(account, Invoer.Huidig)) return this.Afgekeurd("Invoer.Huidig", "Dit is niet je huidige wachtwoord.");
        if (Invoer.Nieuw == Invoer.Huidig) return this.Afgekeurd("Invoer.Nieuw", "Kies een ander wachtwoord dan je nu hebt.");
        account.WachtwoordVervangen = false;
        spoor.Schrijf(Spoorsoort.WachtwoordGewijzigd, account, zelf: true);
        melder.Meld(account, "Je wachtwoord is gewijzigd", "Het wachtwoord van je account in Samenhang is zojuist gewijzigd.");
        var gewijzigd = await accounts.ChangePasswordAsync(account, Invoer.Huidig, Invoer.Nieuw);
        foreach (var fout in gewijzigd.Errors) ModelState.AddModelError("Invoer.Nieuw", fout.Description);
        if (!gewijzigd.Succeeded) return this.Afgekeurd();
        toegang.Vergeet(account.Id);
        await sessies.BeeindigAlleAsync(account.Id, sessies.Huidige);
        await aanmelding.RefreshSignInAsync(account);
        TempData[Schil.Meldingsleutel] = "Je wachtwoord is gewijzigd. Op andere apparaten ben je afgemeld.";
        return LocalRedirect("/");
    }

    public sealed class Wachtwoordgegevens
    {
        [DataType(DataType.Password), Required, StringLength(200), Display(Name = "Huidig wachtwoord")]
        public string Huidig { get; set; } = "";

        [DataType(DataType.Password), Required, StringLength(200), Display(Name = "Nieuw wachtwoord")]
        public string Nieuw { get; set; } = "";

        [DataType(DataType.Password), Required, Compare(nameof(Nieuw), ErrorMessage = "Dit is niet hetzelfde als het nieuwe wachtwoord."), Display(Name = "Nieuw wachtwoord nog een keer")]
        public string Herhaling { get; set; } = "";
    }
}
