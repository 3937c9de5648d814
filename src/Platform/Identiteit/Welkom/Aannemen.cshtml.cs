// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Beheer.Leden;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;

namespace Samenhang.Platform.Identiteit.Welkom;

[AllowAnonymous]
[MagMetOudWachtwoord]
[ResponseCache(NoStore = true)]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class AannemenModel(
    Uitnodigingen uitnodigingen, SamenhangContext context, UserManager<Account> accounts, Aanmelder aanmelder, Schil schil) : PageModel
{
    [BindProperty]
    public Welkomgegevens Invoer { get; set; } = new();

    /// <summary>The secret of the link. Opening it changes nothing: mail scanners open links too.</summary>
    [BindProperty(SupportsGet = true), StringLength(100)]
    public string? Code { get; set; }

    public Uitnodiging? Uitgenodigd { get; private set; }

    public string Organisatie { get; private set; } = "";

    public bool HeeftAccount { get; private set; }

    public bool IsAangemeld { get; private set; }

    public string Aanmeldadres => $"{Request.PathBase}/aanmelden?terug={Uri.EscapeDataString($"/welkom?code={Uri.EscapeDataString(Code ?? "")}")}";

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (!await BereidVoorAsync(stop)) return Verlopen();
        Invoer.Naam = Uitgenodigd!.Naam;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (!await BereidVoorAsync(stop)) return Verlopen();
        if (HeeftAccount && !IsAangemeld) return this.Afgekeurd("", "Meld je eerst aan met het account waarvoor de uitnodiging is.");
        if (HeeftAccount) ModelState.Clear();
        if (!ModelState.IsValid) return this.Afgekeurd();
        var uitkomst = await uitnodigingen.NeemAanAsync(Code, HeeftAccount ? Uitgenodigd!.Naam : Invoer.Naam.Trim(), HeeftAccount ? null : Invoer.Nieuw, stop);
        if (uitkomst is null) return Verlopen();
        foreach (var (veld, melding) in uitkomst) ModelState.AddModelError(veld == "Nieuw" ? "Invoer.Nieuw" : "", melding);
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (HeeftAccount) return LocalRedirect("/organisatie/kies");
        return LocalRedirect((await aanmelder.MeldAanAsync(Uitgenodigd!.Email, Invoer.Nieuw)).Vervolg());
    }

    private PageResult Verlopen()
    {
        Uitgenodigd = null;
        ModelState.Clear();
        Response.StatusCode = StatusCodes.Status410Gone;
        return Page();
    }

    private async Task<bool> BereidVoorAsync(CancellationToken stop)
    {
        schil.Titel = "Uitnodiging";
        Uitgenodigd = await uitnodigingen.LeesAsync(Code, stop);
        if (Uitgenodigd is not { } uitnodiging) return false;
        Organisatie = (await context.Organisaties.AsNoTracking().SingleAsync(rij => rij.Id == uitnodiging.OrganisatieId, stop)).VolleNaam;
        var account = await accounts.FindByEmailAsync(uitnodiging.Email);
        HeeftAccount = account is not null;
        IsAangemeld = account is not null && accounts.GetUserId(User) == account.Id.ToString();
        return true;
    }

    public sealed class Welkomgegevens
    {
        [Required, StringLength(Account.NaamLengte), Display(Name = "Je naam")]
        public string Naam { get; set; } = "";

        [DataType(DataType.Password), Required, StringLength(200, MinimumLength = IdentiteitRegistratie.WachtwoordLengte), Display(Name = "Wachtwoord")]
        public string Nieuw { get; set; } = "";

        [DataType(DataType.Password), Required, Compare(nameof(Nieuw), ErrorMessage = "Dit is niet hetzelfde als het wachtwoord."), Display(Name = "Wachtwoord nog een keer")]
        public string Herhaling { get; set; } = "";
    }
}
