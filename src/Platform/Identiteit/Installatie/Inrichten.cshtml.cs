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
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Identiteit.Installatie;

[AllowAnonymous]
[EnableRateLimiting(IdentiteitRegistratie.Aanmeldlimiet)]
public sealed class InrichtenModel(
    SamenhangContext context, Beheerders beheerders, Aanmelder aanmelder, Installatiecode code, Schil schil) : PageModel
{
    [BindProperty]
    public Installatiegegevens Invoer { get; set; } = new();

    public bool CodeNodig => !Installatiecode.IsTerPlaatse(HttpContext);

    public IReadOnlyList<Keuze> Organisaties { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken stop)
    {
        if (await beheerders.IsErEenAsync(stop)) return NotFound();
        await BereidVoorAsync(stop);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        if (await beheerders.IsErEenAsync(stop)) return NotFound();
        await BereidVoorAsync(stop);
        if (CodeNodig && !code.Klopt(Invoer.Code))
            ModelState.AddModelError("Invoer.Code", "Deze code klopt niet. Zoek in het logboek van de server naar installatiecode.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var uitkomst = await beheerders.MaakAsync(
            new Beheerders.Invoer
            {
                Organisatie = Invoer.Organisatie,
                Naam = Invoer.Naam.Trim(),
                Email = Invoer.Email.Trim(),
                Wachtwoord = Invoer.Wachtwoord,
                AlleenEerste = true,
            },
            stop);
        foreach (var (veld, melding) in uitkomst.Fouten) ModelState.AddModelError(veld.Length == 0 ? "" : $"Invoer.{veld}", melding);
        if (!ModelState.IsValid) return this.Afgekeurd();
        return LocalRedirect((await aanmelder.MeldAanAsync(Invoer.Email.Trim(), Invoer.Wachtwoord)).Vervolg());
    }

    private async Task BereidVoorAsync(CancellationToken stop)
    {
        schil.Titel = "Inrichten";
        if (CodeNodig) code.Meld();
        var organisaties = await context.Organisaties.AsNoTracking().ToListAsync(stop);
        Organisaties =
        [
            .. organisaties.OrderBy(organisatie => organisatie.Soort, StringComparer.Ordinal).ThenBy(organisatie => organisatie.Naam, StringComparer.Ordinal)
                .Select(organisatie => new Keuze(organisatie.CbsCode, organisatie.VolleNaam)),
        ];
    }

    public sealed class Installatiegegevens
    {
        [StringLength(50), Display(Name = "Installatiecode")]
        public string? Code { get; set; }

        [Required(ErrorMessage = "Kies een organisatie."), StringLength(10), Display(Name = "Organisatie")]
        public string Organisatie { get; set; } = "";

        [Required, StringLength(Account.NaamLengte), Display(Name = "Je naam")]
        public string Naam { get; set; } = "";

        [Required, StringLength(Account.EmailLengte), EmailAddress, Display(Name = "E-mailadres")]
        public string Email { get; set; } = "";

        [DataType(DataType.Password), Required, StringLength(200, MinimumLength = IdentiteitRegistratie.WachtwoordLengte), Display(Name = "Wachtwoord")]
        public string Wachtwoord { get; set; } = "";
    }
}
