// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Identiteit.Aanmelding;

[AllowAnonymous]
[MagMetOudWachtwoord]
public sealed class AfmeldenModel(SignInManager<Account> aanmelding, Schil schil) : PageModel
{
    public void OnGet() => schil.Titel = "Afmelden";

    public async Task<IActionResult> OnPostAsync()
    {
        await aanmelding.SignOutAsync();
        return LocalRedirect("/aanmelden");
    }
}
