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
public sealed class AfmeldenModel(SignInManager<Account> aanmelding, UserManager<Account> accounts, SamenhangContext context, Toegangsspoor spoor, Sessies sessies, Koppelaar koppelaar, Schil schil) : PageModel
{
    public void OnGet() => schil.Titel = "Afmelden";

    /// <summary>Where to sign out too: at the issuer that vouched for who signed in.</summary>
    public string? Elders { get; private set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        schil.Titel = "Afmelden";
        if (Sessies.Gebonden(HttpContext) is { } organisatie && sessies.Huidige is { } gebonden)
            Elders = await koppelaar.AfmeldadresAsync(HttpContext, organisatie, await sessies.BewijsAsync(gebonden, stop), stop);
        if (await accounts.GetUserAsync(User) is { } account)
        {
            spoor.Schrijf(Spoorsoort.Afgemeld, account, zelf: true);
            await context.SaveChangesAsync(stop);
            if (sessies.Huidige is { } sessie) await sessies.BeeindigAsync(account.Id, sessie);
        }

        await aanmelding.SignOutAsync();
        if (Elders is null) return LocalRedirect("/aanmelden");
        // A redirect after a form may only lead to this site (form-action); a page that goes on by itself may lead elsewhere.
        Response.Headers["Refresh"] = $"0;url={Elders}";
        return Page();
    }
}
