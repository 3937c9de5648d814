// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit.Aanmelding;

[AllowAnonymous]
[MagMetOudWachtwoord]
public sealed class AfmeldenModel(SignInManager<Account> aanmelding, UserManager<Account> accounts, SamenhangContext context, Toegangsspoor spoor, Sessies sessies, Schil schil) : PageModel
{
    public void OnGet() => schil.Titel = "Afmelden";

    public async Task<IActionResult> OnPostAsync()
    {
        if (await accounts.GetUserAsync(User) is { } account)
        {
            spoor.Schrijf(Spoorsoort.Afgemeld, account, zelf: true);
            await context.SaveChangesAsync();
            if (sessies.Huidige is { } sessie) await sessies.BeeindigAsync(account.Id, sessie);
        }

        await aanmelding.SignOutAsync();
        return LocalRedirect("/aanmelden");
    }
}
