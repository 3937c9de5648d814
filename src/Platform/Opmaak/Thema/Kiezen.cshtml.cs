// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Samenhang.Platform.Opmaak.Thema;

[AllowAnonymous]
public sealed class KiezenModel(Schil schil) : PageModel
{
    public static readonly IReadOnlyList<(string Waarde, string Tekst)> Keuzes =
        [("systeem", "Zoals mijn apparaat"), ("licht", "Licht"), ("donker", "Donker")];

    /// <summary>Where to go afterwards; only addresses of this product are followed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public void OnGet() => schil.Titel = "Weergave";

    public IActionResult OnPost(string? thema)
    {
        Themakeuze.Bewaar(Response, thema);
        return Url.IsLocalUrl(Terug) ? LocalRedirect(Terug) : RedirectToPage();
    }
}
