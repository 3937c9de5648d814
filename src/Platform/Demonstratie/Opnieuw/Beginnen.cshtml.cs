// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Platform.Host;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Demonstratie.Opnieuw;

[AllowAnonymous]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class BeginnenModel(Demo demo, Lindewaard lindewaard, Schil schil) : PageModel
{
    [BindProperty, Display(Name = "Ja, zet Lindewaard terug naar het begin")]
    public bool Zeker { get; set; }

    public IActionResult OnGet()
    {
        schil.Titel = "Begin opnieuw";
        return demo.IsAan ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!demo.IsAan) return NotFound();
        schil.Titel = "Begin opnieuw";
        if (!Zeker) return this.Afgekeurd(nameof(Zeker), "Vink aan dat je het zeker weet.");

        // Who closes the browser meanwhile does not leave the demo half made.
        await lindewaard.BeginOpnieuwAsync(CancellationToken.None);
        TempData[Schil.Meldingsleutel] = "Lindewaard staat weer zoals in het begin.";
        return LocalRedirect("/demo");
    }
}
