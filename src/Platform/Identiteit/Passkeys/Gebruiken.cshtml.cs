// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Identiteit.Passkeys;

[AllowAnonymous]
[MagMetOudWachtwoord]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class GebruikenModel(Aanmelder aanmelder, Schil schil) : PageModel
{
    /// <summary>One answer to every failure, so that nobody learns which accounts have a passkey.</summary>
    internal const string Geweigerd = "Aanmelden met deze passkey lukte niet. Probeer het opnieuw, of meld je aan met je wachtwoord.";

    /// <summary>Where to go afterwards; only addresses of this product are followed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    /// <summary>What the passkey answered, as the browser writes it.</summary>
    [BindProperty, StringLength(20_000)]
    public string? Antwoord { get; set; }

    public void OnGet() => schil.Titel = "Aanmelden met een passkey";

    public async Task<IActionResult> OnPostVraagAsync() => Content(await aanmelder.VraagPasskeyAsync(HttpContext), "application/json");

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        schil.Titel = "Aanmelden met een passkey";
        if (!ModelState.IsValid || string.IsNullOrEmpty(Antwoord)) return Opnieuw(Geweigerd);
        return await aanmelder.MeldAanMetPasskeyAsync(HttpContext, Antwoord, stop) switch
        {
            Aanmelduitkomst.Aangemeld => LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/"),
            Aanmelduitkomst.ViaOrganisatie => Opnieuw("Je organisatie heeft aanmelden zonder haar aanmelddienst uitgezet. Meld je aan via je organisatie."),
            _ => Opnieuw(Geweigerd),
        };
    }

    private PageResult Opnieuw(string melding)
    {
        ModelState.Clear();
        return this.Afgekeurd("", melding);
    }
}
