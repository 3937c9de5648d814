// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Identiteit.Passkeys;

[Authorize(Policy = Rechtencontrole.Aangemeld)]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class WijzigenModel(
    UserManager<Account> accounts, SignInManager<Account> aanmelding, Passkeybeheer passkeys, Factorbeheer factoren, Sessies sessies, Schil schil) : PageModel
{
    private Account _account = null!;

    [BindProperty, StringLength(Passkeybeheer.NaamLengte), Display(Name = "Naam van de passkey")]
    public string? Naam { get; set; }

    [BindProperty, DataType(DataType.Password), StringLength(200), Display(Name = "Wachtwoord")]
    public string? Wachtwoord { get; set; }

    public Passkeybeheer.Passkey Sleutel { get; private set; } = null!;

    /// <summary>Whether nothing is left besides the password without this one.</summary>
    public bool IsLaatste { get; private set; }

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (!await ZoekAsync(id, stop)) return NotFound();
        Naam = Sleutel.Naam;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken stop)
    {
        if (!await ZoekAsync(id, stop)) return NotFound();
        if (string.IsNullOrWhiteSpace(Naam)) ModelState.AddModelError(nameof(Naam), "Vul een naam in.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        return await passkeys.HernoemAsync(_account, id, Naam!.Trim()) ? Klaar($"De passkey heet nu ‘{Naam.Trim()}’.") : NotFound();
    }

    public async Task<IActionResult> OnPostVerwijderAsync(string id, CancellationToken stop)
    {
        if (!await ZoekAsync(id, stop)) return NotFound();
        Naam = Sleutel.Naam;
        if (!await accounts.KloptWachtwoordAsync(_account, Wachtwoord)) return this.Afgekeurd(nameof(Wachtwoord), "Dit is niet je wachtwoord.");
        if (!await passkeys.VerwijderAsync(_account, id, stop)) return NotFound();
        // A passkey that is gone must not stay signed in elsewhere.
        await sessies.BeeindigAlleAsync(_account.Id, sessies.Huidige);
        await aanmelding.RefreshSignInAsync(_account);
        return Klaar($"De passkey ‘{Naam}’ is verwijderd. Op andere apparaten ben je afgemeld.");
    }

    private LocalRedirectResult Klaar(string melding)
    {
        TempData[Schil.Meldingsleutel] = melding;
        return LocalRedirect("/account/passkeys");
    }

    private async Task<bool> ZoekAsync(string id, CancellationToken stop)
    {
        schil.Titel = "Passkey";
        schil.Kruimels = [new Kruimel("Mijn account", "/account"), new Kruimel("Passkeys", "/account/passkeys"), new Kruimel("Passkey")];
        if (Sessies.Gebonden(HttpContext) is not null || await accounts.GetUserAsync(User) is not { Demo: false, PasswordHash: not null } account) return false;
        if ((await passkeys.LeesAsync(account)).FirstOrDefault(sleutel => sleutel.Id == id) is not { } gevonden) return false;
        (_account, Sleutel) = (account, gevonden);
        IsLaatste = await factoren.LeesAsync(account.Id, stop) is { App: null, Passkeys: 1 };
        return true;
    }
}
