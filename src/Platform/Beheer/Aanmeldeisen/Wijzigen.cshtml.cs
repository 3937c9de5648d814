// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Aanmeldeisen;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class WijzigenModel(SamenhangContext context, Toegang toegang, Toegangsspoor spoor, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    [BindProperty]
    public Eisen Invoer { get; set; } = new();

    public string Organisatie => huidige.Gebruiker.OrganisatieNaam;

    public IReadOnlyList<Keuze> Rolkeuzes { get; } = [.. Rollen.Alle.Select(rol => new Keuze(rol.Code, rol.Naam, rol.Uitleg))];

    public IReadOnlyCollection<Verschil>? Conflict { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Aanmelden");
        var nu = (await ZoekAsync(stop)).TweedeStapVoor;
        Invoer = new Eisen { Rollen = [.. nu.Split(',', StringSplitOptions.RemoveEmptyEntries)], Gezien = Afdrukken.Van(nu) };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Aanmelden");
        if (Invoer.Rollen.Exists(rol => Rollen.Zoek(rol) is null)) ModelState.AddModelError("Invoer.Rollen", "Kies rollen uit de lijst.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var organisatie = await ZoekAsync(stop);
        var nieuw = string.Join(',', Rollen.Alle.Select(rol => rol.Code).Intersect(Invoer.Rollen));
        if (Invoer.Gezien != Afdrukken.Van(organisatie.TweedeStapVoor)) return ToonConflict(organisatie.TweedeStapVoor, nieuw);
        organisatie.TweedeStapVoor = nieuw;
        spoor.Schrijf(Spoorsoort.EisGewijzigd, organisatie.Id, null, Namen(nieuw));
        await context.SaveChangesAsync(stop);
        toegang.VergeetAlles();
        TempData[Schil.Meldingsleutel] = "De eisen aan het aanmelden zijn bewaard.";
        return RedirectToPage();
    }

    private PageResult ToonConflict(string nu, string nieuw)
    {
        Invoer.Gezien = Afdrukken.Van(nu);
        Conflict = nu == nieuw ? [] : [new Verschil("Tweede stap voor", Namen(nu), Namen(nieuw))];
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private Task<Organisaties.Organisatie> ZoekAsync(CancellationToken stop) =>
        context.Organisaties.SingleAsync(rij => rij.Id == huidige.Gebruiker.OrganisatieId, stop);

    private static string Namen(string rollen) =>
        rollen.Length == 0 ? "geen enkele rol" : string.Join(", ", rollen.Split(',').Select(rol => Rollen.Zoek(rol)?.Naam ?? rol));

    public sealed class Eisen
    {
        [Display(Name = "Voor welke rollen is een tweede stap verplicht?")]
        public List<string> Rollen { get; set; } = [];

        public string? Gezien { get; set; }
    }
}
