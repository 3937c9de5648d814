// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Identiteit.Herstelcodes;

[Authorize(Policy = Rechtencontrole.Aangemeld)]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class VernieuwenModel(UserManager<Account> accounts, Factorbeheer factoren, Schil schil) : PageModel
{
    private Account _account = null!;

    [BindProperty, DataType(DataType.Password), StringLength(200), Display(Name = "Wachtwoord")]
    public string? Wachtwoord { get; set; }

    /// <summary>How many are left.</summary>
    public int Over { get; private set; }

    /// <summary>New ones, shown this once.</summary>
    public IReadOnlyList<string> Codes { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop) => await ZoekAsync(stop) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await ZoekAsync(stop)) return NotFound();
        if (!await accounts.KloptWachtwoordAsync(_account, Wachtwoord)) return this.Afgekeurd(nameof(Wachtwoord), "Dit is niet je wachtwoord.");
        Codes = await factoren.VernieuwCodesAsync(_account, stop);
        return Page();
    }

    /// <summary>Only for who has a second step.</summary>
    private async Task<bool> ZoekAsync(CancellationToken stop)
    {
        schil.Titel = "Herstelcodes";
        schil.Kruimels = [new Kruimel("Mijn account", "/account"), new Kruimel("Herstelcodes")];
        if (Sessies.Gebonden(HttpContext) is not null || await accounts.GetUserAsync(User) is not { Demo: false, PasswordHash: not null } account) return false;
        if (await factoren.LeesAsync(account.Id, stop) is not { IsAan: true } factor) return false;
        (_account, Over) = (account, factor.Codes);
        return true;
    }
}
