// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Identiteit.Tweedestap;

[AllowAnonymous]
[MagMetOudWachtwoord]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class BevestigenModel(Aanmelder aanmelder, Factorbeheer factoren, Schil schil) : PageModel
{
    private const string Geweigerd = "Deze code klopt niet, of is al gebruikt. Wacht op de volgende code. Na vijf keer fout is je account een kwartier dicht.";
    private Account? _account;
    private Factorstaat _factor = new(null, 0, 0);

    [BindProperty]
    public Codegegevens Invoer { get; set; } = new();

    /// <summary>Where to go afterwards; only addresses of this product are followed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    /// <summary>Whether the first step succeeded in this browser, no more than five minutes ago.</summary>
    public bool IsHalverwege => _account is not null;

    /// <summary>Whether codes come from an app.</summary>
    public bool HeeftApp => _factor.App is not null;

    /// <summary>Whether a passkey can be used instead.</summary>
    public bool HeeftPasskey => _factor.Passkeys > 0;

    public async Task OnGetAsync(CancellationToken stop) => await BereidVoorAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await BereidVoorAsync(stop);
        if (_account is null)
        {
            ModelState.Clear();
            Response.StatusCode = StatusCodes.Status410Gone;
            return Page();
        }

        if (!ModelState.IsValid) return this.Afgekeurd();
        return await aanmelder.BevestigAsync(_account, Invoer.Code, stop) == Aanmelduitkomst.Aangemeld
            ? LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/")
            : this.Afgekeurd("Invoer.Code", Geweigerd);
    }

    private async Task BereidVoorAsync(CancellationToken stop)
    {
        schil.Titel = "Tweede stap";
        _account = await aanmelder.HalverwegeAsync();
        if (_account is not null) _factor = await factoren.LeesAsync(_account.Id, stop);
    }

    public sealed class Codegegevens
    {
        [Required(ErrorMessage = "Vul de code in."), StringLength(40), Display(Name = "Code")]
        public string Code { get; set; } = "";
    }
}
