// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Overzicht.Afmelden;

/// <summary>
/// Ends overviews, or messages about being named, with one POST and without signing in, as mail programs send it (RFC 8058). Opening the link only asks: mail scanners open links
/// too. No antiforgery token: the signed code is what gives the right, and a browser of somebody else does not have it.
/// </summary>
[AllowAnonymous]
[MagMetOudWachtwoord]
[IgnoreAntiforgeryToken]
public sealed class BevestigenModel(Afmelding afmelding, Schil schil) : PageModel
{
    private Afmelding.Wat? _wat;

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public string? Organisatie => _wat?.Organisatie;

    /// <summary>What ends, in a sentence.</summary>
    public string? Wat => _wat?.Naam;

    public bool Werkt => _wat is not null;

    public bool Klaar { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        _wat = await afmelding.LeesAsync(Code, stop);
        return Antwoord();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        _wat = await afmelding.MeldAfAsync(Code, stop);
        Klaar = Werkt;
        return Antwoord();
    }

    private PageResult Antwoord()
    {
        schil.Titel = $"Geen {_wat?.Naam ?? "overzichten"} meer";
        if (!Werkt) Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }
}
