// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Identiteit.Aanmelding;

[AllowAnonymous]
[MagMetOudWachtwoord]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class AanmeldenModel(Aanmelder aanmelder, Beheerders beheerders, SamenhangContext context, Demo demo, Schil schil) : PageModel
{
    /// <summary>One answer to every failure, so that nobody learns which addresses have an account.</summary>
    internal const string Geweigerd =
        "Dit e-mailadres met dit wachtwoord klopt niet, of er is te vaak een fout wachtwoord ingevuld. Wacht dan een kwartier.";

    [BindProperty]
    public Aanmeldgegevens Invoer { get; set; } = new();

    /// <summary>Where to go afterwards; only addresses of this product are followed.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Terug { get; set; }

    public bool NogGeenBeheerder { get; private set; }

    /// <summary>Organisations whose people can sign in with the account they have there.</summary>
    public IReadOnlyList<Organisatie> Gekoppeld { get; private set; } = [];

    public bool Demonstratie => demo.IsAan;

    public async Task OnGetAsync(CancellationToken stop) => await BereidVoorAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await BereidVoorAsync(stop);
        if (!ModelState.IsValid) return this.Afgekeurd();
        return await aanmelder.MeldAanAsync(Invoer.Email.Trim(), Invoer.Wachtwoord) switch
        {
            Aanmelduitkomst.Aangemeld => LocalRedirect(Url.IsLocalUrl(Terug) ? Terug : "/"),
            Aanmelduitkomst.TweedeStap => RedirectToPage("/Identiteit/Tweedestap/Bevestigen", new { Terug }),
            Aanmelduitkomst.ViaOrganisatie => this.Afgekeurd("", "Je organisatie heeft aanmelden met een wachtwoord uitgezet. Meld je aan via je organisatie."),
            _ => this.Afgekeurd("", Geweigerd),
        };
    }

    private async Task BereidVoorAsync(CancellationToken stop)
    {
        schil.Titel = "Aanmelden";
        NogGeenBeheerder = !await beheerders.IsErEenAsync(stop);
        Gekoppeld = await context.Organisaties.AsNoTracking()
            .Where(rij => rij.Actief && context.Koppelingen.Any(koppeling => koppeling.OrganisatieId == rij.Id && koppeling.Aan)).OrderBy(rij => rij.Naam).ToListAsync(stop);
    }

    public sealed class Aanmeldgegevens
    {
        [Required, StringLength(Account.EmailLengte), Display(Name = "E-mailadres")]
        public string Email { get; set; } = "";

        [DataType(DataType.Password), Required, StringLength(200), Display(Name = "Wachtwoord")]
        public string Wachtwoord { get; set; } = "";
    }
}
