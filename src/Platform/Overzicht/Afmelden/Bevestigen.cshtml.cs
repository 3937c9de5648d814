// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Overzicht.Afmelden;

/// <summary>
/// Ends overviews with one POST and without signing in, as mail programs send it (RFC 8058). Opening the link only asks: mail scanners open links
/// too. No antiforgery token: the signed code is what gives the right, and a browser of somebody else does not have it.
/// </summary>
[AllowAnonymous]
[MagMetOudWachtwoord]
[IgnoreAntiforgeryToken]
public sealed class BevestigenModel(Afmelding afmelding, Schil schil) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public string? Organisatie { get; private set; }

    public bool Werkt => Organisatie is not null;

    public bool Klaar { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        schil.Titel = "Geen overzichten meer";
        Organisatie = await afmelding.LeesAsync(Code, stop);
        return Antwoord();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        schil.Titel = "Geen overzichten meer";
        Organisatie = await afmelding.MeldAfAsync(Code, stop);
        Klaar = Werkt;
        return Antwoord();
    }

    private PageResult Antwoord()
    {
        if (!Werkt) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
