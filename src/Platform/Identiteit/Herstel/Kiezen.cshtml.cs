// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Identiteit.Herstel;

[AllowAnonymous]
[MagMetOudWachtwoord]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class KiezenModel(Wachtwoordherstel herstel, Schil schil) : PageModel
{
    [BindProperty]
    public Wachtwoordkeuze Invoer { get; set; } = new();

    /// <summary>The secret of the link. Opening it changes nothing: mail scanners open links too.</summary>
    [BindProperty(SupportsGet = true), StringLength(100)]
    public string? Code { get; set; }

    public bool Werkt { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        await BereidVoorAsync(stop);
        return Werkt ? Page() : Verlopen();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await BereidVoorAsync(stop);
        if (!Werkt) return Verlopen();
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (await herstel.KiesAsync(Code, Invoer.Nieuw, stop) is not { } fouten) return Verlopen();
        foreach (var fout in fouten) ModelState.AddModelError("Invoer.Nieuw", fout);
        if (!ModelState.IsValid) return this.Afgekeurd();
        TempData[Schil.Meldingsleutel] = "Je nieuwe wachtwoord is bewaard. Meld je ermee aan.";
        return LocalRedirect("/aanmelden");
    }

    private PageResult Verlopen()
    {
        Werkt = false;
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    private async Task BereidVoorAsync(CancellationToken stop)
    {
        schil.Titel = "Nieuw wachtwoord";
        Werkt = await herstel.WerktAsync(Code, stop);
    }
}
