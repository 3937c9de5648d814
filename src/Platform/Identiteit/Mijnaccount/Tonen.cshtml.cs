// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;

namespace Samenhang.Platform.Identiteit.Mijnaccount;

[Authorize(Policy = Rechtencontrole.Aangemeld)]
[ResponseCache(NoStore = true)]
public sealed class TonenModel(
    UserManager<Account> accounts, SignInManager<Account> aanmelding, Factorbeheer factoren, Sessies sessies, SamenhangContext context, Toegangsspoor spoor, Schil schil) : PageModel
{
    public Account Wie { get; private set; } = null!;

    /// <summary>What the account has besides its password.</summary>
    public Factorstaat Factor { get; private set; } = new(null, 0, 0);

    public IReadOnlyList<Sessie> Alle { get; private set; } = [];

    /// <summary>The session this page was asked in.</summary>
    public Guid? Deze => sessies.Huidige;

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        schil.Titel = "Mijn account";
        if (!await ZoekAsync()) return NotFound();
        Factor = await factoren.LeesAsync(Wie.Id, stop);
        Alle = await sessies.LeesAsync(Wie.Id, stop);
        return Page();
    }

    public async Task<IActionResult> OnPostBeeindigAsync(Guid id)
    {
        if (!await ZoekAsync() || !await sessies.BeeindigAsync(Wie.Id, id)) return NotFound();
        await SchrijfAsync("een ander apparaat");
        TempData[Schil.Meldingsleutel] = "Je bent op dat apparaat afgemeld.";
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostOveralAsync()
    {
        if (!await ZoekAsync()) return NotFound();
        await sessies.BeeindigAlleAsync(Wie.Id);
        await SchrijfAsync("overal");
        await aanmelding.SignOutAsync();
        TempData[Schil.Meldingsleutel] = "Je bent overal afgemeld.";
        return LocalRedirect("/aanmelden");
    }

    private async Task SchrijfAsync(string waar)
    {
        spoor.Schrijf(Spoorsoort.Afgemeld, Wie, zelf: true, waar);
        await context.SaveChangesAsync();
    }

    /// <summary>Visitors share the accounts of the demo, and who an organisation vouches for has no say over what the account does elsewhere.</summary>
    private async Task<bool> ZoekAsync()
    {
        if (Sessies.Gebonden(HttpContext) is not null || await accounts.GetUserAsync(User) is not { Demo: false } account) return false;
        Wie = account;
        return true;
    }
}
