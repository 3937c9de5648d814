// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Post;

namespace Samenhang.Platform.Identiteit.Herstel;

[AllowAnonymous]
[MagMetOudWachtwoord]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class VragenModel(Wachtwoordherstel herstel, Mailinstelling mail, Schil schil) : PageModel
{
    [BindProperty]
    public Adresgegevens Invoer { get; set; } = new();

    public bool Ingesteld => mail.IsErEen;

    public bool Gevraagd { get; private set; }

    public void OnGet() => schil.Titel = "Wachtwoord vergeten";

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        schil.Titel = "Wachtwoord vergeten";
        if (!Ingesteld) return NotFound();
        if (!ModelState.IsValid) return this.Afgekeurd();
        await herstel.VraagAsync(Invoer.Email.Trim(), stop);
        Gevraagd = true;
        return Page();
    }

    public sealed class Adresgegevens
    {
        [Required, StringLength(Account.EmailLengte), EmailAddress, Display(Name = "E-mailadres")]
        public string Email { get; set; } = "";
    }
}
