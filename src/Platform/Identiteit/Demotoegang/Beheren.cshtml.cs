// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Identiteit.Demotoegang;

[AllowAnonymous]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class BeherenModel(Demo demo, Demoaccount demoaccount, SignInManager<Account> aanmelding, Schil schil) : PageModel
{
    public IActionResult OnGet()
    {
        schil.Titel = "Beheerder in de demonstratie";
        return demo.IsAan ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await demoaccount.GeefAsync(stop) is not { } account) return NotFound();
        await aanmelding.SignInAsync(account, isPersistent: false);
        return LocalRedirect("/");
    }
}
