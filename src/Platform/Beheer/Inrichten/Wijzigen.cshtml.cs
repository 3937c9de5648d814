// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Inrichten;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class WijzigenModel(Schil schil) : BeeldPagina
{
    [BindProperty]
    public Inrichtinggegevens Invoer { get; set; } = new();

    public IReadOnlyList<Keuze> Rollen { get; } =
        [.. Enum.GetValues<Rol>().Select(rol => new Keuze(rol.ToString(), Woorden.MetHoofdletter(Woorden.Van(rol))))];

    public IReadOnlyCollection<Verschil>? Verschillen { get; private set; }

    protected override bool HeeftTijdbalk => false;

    public void OnGet()
    {
        schil.ZetBeheer("Organisatie");
        Invoer = Inrichtinggegevens.Van(new Inrichting(Blik));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        schil.ZetBeheer("Organisatie");
        foreach (var (rol, naam) in Invoer.Rolnamen)
        {
            if (naam?.Trim().Length > Inrichting.RolnaamLengte)
                ModelState.AddModelError($"Invoer.Rolnamen[{rol}]", $"Een rol heeft hier hoogstens {Inrichting.RolnaamLengte} tekens.");
        }

        if (!Kern.Vandaag.Standritme.Is(Invoer.Standritme))
            ModelState.AddModelError("Invoer.Standritme", $"Geef een heel aantal weken, van 1 tot en met {Kern.Vandaag.Standritme.Hoogstens}.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var nu = Inrichtinggegevens.Van(new Inrichting(Blik));
        if (Invoer.Gezien == nu.Gezien)
            return await VoerUitAsync(new StelIn([.. Invoer.Instellingen()]), "/beheer/organisatie", "De inrichting is bewaard.");
        Verschillen = Invoer.Verschillen(nu);
        Invoer.Gezien = nu.Gezien;
        await ZegWieAsync(Blik.Alle<Instelling>().Max(instelling => instelling.SindsVersie));
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }
}
