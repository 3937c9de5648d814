// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Identiteit.Passkeys;

[Authorize(Policy = Rechtencontrole.Aangemeld)]
[MagZonderTweedeStap]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class BeherenModel(
    UserManager<Account> accounts, SignInManager<Account> aanmelding, Passkeybeheer passkeys, Sessies sessies, Schil schil) : PageModel
{
    private Account _account = null!;

    [BindProperty]
    public Passkeygegevens Invoer { get; set; } = new();

    public IReadOnlyList<Passkeybeheer.Passkey> Alle { get; private set; } = [];

    public bool HeeftTweedeStap => _account.TwoFactorEnabled;

    /// <summary>Recovery codes that came with the first passkey, shown this once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await ZoekAsync()) return NotFound();
        Invoer.Naam = Apparaatnaam.Van(Request.Headers[HeaderNames.UserAgent]);
        return Page();
    }

    /// <summary>What the script puts to the device. Asked only when name and password are right: otherwise the device would keep a key that we do not know.</summary>
    public async Task<IActionResult> OnPostVraagAsync()
    {
        if (!await ZoekAsync()) return NotFound();
        return await KlopAsync() ? Content(await passkeys.VraagAsync(HttpContext, _account), "application/json") : StatusCode(StatusCodes.Status400BadRequest);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ZoekAsync()) return NotFound();
        if (!await KlopAsync()) return this.Afgekeurd();
        if (string.IsNullOrEmpty(Invoer.Antwoord)) return this.Afgekeurd("", "Deze browser kan geen passkey maken, of scripts staan uit.");
        var stond = HeeftTweedeStap;
        if (await passkeys.MaakAsync(HttpContext, _account, Invoer.Naam.Trim(), Invoer.Antwoord, stop) is not { } codes)
        {
            ModelState.Remove("Invoer.Antwoord");
            Invoer.Antwoord = null;
            return this.Afgekeurd("", "De passkey is niet toegevoegd: het antwoord van je apparaat hoorde niet bij de vraag, of het duurde te lang. Probeer het opnieuw.");
        }

        if (!stond)
        {
            // A change of how somebody signs in makes every cookie worthless, so this one is made again.
            await sessies.BeeindigAlleAsync(_account.Id, sessies.Huidige);
            await aanmelding.RefreshSignInAsync(_account);
        }

        Codes = codes;
        if (codes.Count > 0) return Page();
        TempData[Schil.Meldingsleutel] = $"De passkey ‘{Invoer.Naam.Trim()}’ is toegevoegd.";
        return LocalRedirect("/account/passkeys");
    }

    private async Task<bool> KlopAsync()
    {
        if (!ModelState.IsValid) return false;
        if (Alle.Count >= Passkeybeheer.Hoogstens) ModelState.AddModelError("", $"Je hebt al {Passkeybeheer.Hoogstens} passkeys. Verwijder er eerst een.");
        else if (!await accounts.KloptWachtwoordAsync(_account, Invoer.Wachtwoord)) ModelState.AddModelError("Invoer.Wachtwoord", "Dit is niet je wachtwoord.");
        return ModelState.IsValid;
    }

    private async Task<bool> ZoekAsync()
    {
        schil.Titel = "Passkeys";
        schil.Kruimels = [new Kruimel("Mijn account", "/account"), new Kruimel("Passkeys")];
        if (Sessies.Gebonden(HttpContext) is not null || await accounts.GetUserAsync(User) is not { Demo: false, PasswordHash: not null } account) return false;
        _account = account;
        Alle = await passkeys.LeesAsync(account);
        return true;
    }

    public sealed class Passkeygegevens
    {
        [StringLength(20_000)]
        public string? Antwoord { get; set; }

        [Required, StringLength(Passkeybeheer.NaamLengte), Display(Name = "Naam van de passkey")]
        public string Naam { get; set; } = "";

        [DataType(DataType.Password), Required, StringLength(200), Display(Name = "Wachtwoord")]
        public string Wachtwoord { get; set; } = "";
    }
}
