// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Identiteit.Tweedestap;

[Authorize(Policy = Rechtencontrole.Aangemeld)]
[MagZonderTweedeStap]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class InstellenModel(
    UserManager<Account> accounts, SignInManager<Account> aanmelding, Factorbeheer factoren, Sessies sessies, IDataProtectionProvider bescherming,
    HuidigeGebruiker huidige, TimeProvider klok, Schil schil) : PageModel
{
    private static readonly TimeSpan Geldig = TimeSpan.FromHours(1);
    private Account _account = null!;
    private byte[] _sleutel = [];

    [BindProperty]
    public Stapgegevens Invoer { get; set; } = new();

    /// <summary>What the account has now.</summary>
    public Factorstaat Factor { get; private set; } = new(null, 0, 0);

    /// <summary>New recovery codes, shown this once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public bool IsVerplicht => huidige.EistTweedeStap;

    public IHtmlContent Plaatje => Qrtekening.Van(Eenmaligecode.Adres(_sleutel, _account.Email!), "QR-code met de sleutel die hieronder staat");

    public string Sleuteltekst => string.Join(' ', Base32.Schrijf(_sleutel).Chunk(4).Select(groep => new string(groep)));

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await ZoekAsync(stop)) return NotFound();
        if (Factor.App is null) NieuweSleutel();
        return Page();
    }

    /// <param name="wat">What to do with a second step that is on: "uit", or new codes.</param>
    /// <param name="stop">Ends the work before it is committed.</param>
    public async Task<IActionResult> OnPostAsync(string? wat, CancellationToken stop)
    {
        if (!await ZoekAsync(stop)) return NotFound();
        if (Factor.App is null && !LeesSleutel())
        {
            NieuweSleutel();
            return this.Afgekeurd("", "Deze pagina stond te lang open. Scan het nieuwe plaatje.");
        }

        if (Factor.App is null && string.IsNullOrWhiteSpace(Invoer.Code)) ModelState.AddModelError("Invoer.Code", "Vul de code uit de app in.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (!await accounts.KloptWachtwoordAsync(_account, Invoer.Wachtwoord)) return this.Afgekeurd("Invoer.Wachtwoord", "Dit is niet je wachtwoord.");
        return Factor.App is null ? await ZetAanAsync(stop) : wat == "uit" ? await ZetUitAsync(stop) : await VernieuwAsync(stop);
    }

    private async Task<IActionResult> ZetAanAsync(CancellationToken stop)
    {
        var code = string.Concat(Invoer.Code!.Where(teken => !char.IsWhiteSpace(teken)));
        if (await factoren.ZetAanAsync(_account, _sleutel, code, stop) is not { } codes)
            return this.Afgekeurd("Invoer.Code", "Deze code klopt niet. Wacht op de volgende code in de app, en controleer of de klok van je telefoon goed loopt.");
        Codes = codes;
        return await OpAndereApparatenAfAsync(Page());
    }

    private async Task<IActionResult> ZetUitAsync(CancellationToken stop)
    {
        await factoren.HaalAppWegAsync(_account, stop);
        TempData[Schil.Meldingsleutel] = Factor.Passkeys > 0 ? "De app voor codes is weggehaald." : "De tweede stap is uit.";
        return await OpAndereApparatenAfAsync(LocalRedirect("/account"));
    }

    private async Task<IActionResult> VernieuwAsync(CancellationToken stop)
    {
        Codes = await factoren.VernieuwCodesAsync(_account, stop);
        return Page();
    }

    /// <summary>A change of how somebody signs in makes every cookie worthless, so this one is made again.</summary>
    private async Task<IActionResult> OpAndereApparatenAfAsync(IActionResult antwoord)
    {
        await sessies.BeeindigAlleAsync(_account.Id, sessies.Huidige);
        await aanmelding.RefreshSignInAsync(_account);
        return antwoord;
    }

    private async Task<bool> ZoekAsync(CancellationToken stop)
    {
        schil.Titel = "Tweede stap";
        schil.Kruimels = [new Kruimel("Mijn account", "/account"), new Kruimel("Tweede stap")];
        if (Sessies.Gebonden(HttpContext) is not null || await accounts.GetUserAsync(User) is not { Demo: false, PasswordHash: not null } account) return false;
        _account = account;
        Factor = await factoren.LeesAsync(account.Id, stop);
        return true;
    }

    private IDataProtector Slot => bescherming.CreateProtector("Samenhang.Tweedestap.Instellen", _account.Id.ToString());

    /// <summary>The key stays in the form, encrypted, until the code shows that the app has it: looking at the page changes nothing.</summary>
    private void NieuweSleutel()
    {
        _sleutel = Eenmaligecode.NieuweSleutel();
        var gemaakt = BitConverter.GetBytes(klok.GetUtcNow().ToUnixTimeSeconds());
        ModelState.Remove("Invoer.Sleutel");
        Invoer.Sleutel = Convert.ToBase64String(Slot.Protect([.. gemaakt, .. _sleutel]));
    }

    private bool LeesSleutel()
    {
        try
        {
            var inhoud = Slot.Unprotect(Convert.FromBase64String(Invoer.Sleutel ?? ""));
            _sleutel = inhoud[8..];
            return klok.GetUtcNow() - DateTimeOffset.FromUnixTimeSeconds(BitConverter.ToInt64(inhoud)) < Geldig;
        }
        catch (Exception fout) when (fout is FormatException or System.Security.Cryptography.CryptographicException)
        {
            return false;
        }
    }

    public sealed class Stapgegevens
    {
        [StringLength(1000)]
        public string? Sleutel { get; set; }

        [StringLength(10), Display(Name = "Code uit de app")]
        public string? Code { get; set; }

        [DataType(DataType.Password), Required, StringLength(200), Display(Name = "Wachtwoord")]
        public string Wachtwoord { get; set; } = "";
    }
}
