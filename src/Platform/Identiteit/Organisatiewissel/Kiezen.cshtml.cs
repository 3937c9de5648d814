// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Identiteit.Organisatiewissel;

[VereistRecht(Recht.BeeldBekijken)]
public sealed class KiezenModel(HuidigeGebruiker huidige, Schil schil) : PageModel
{
    public IReadOnlyList<Gebruiker> Organisaties => huidige.PerOrganisatie;

    public void OnGet() => schil.Titel = "Kies een organisatie";

    public IActionResult OnPost(string? organisatie)
    {
        if (huidige.PerOrganisatie.FirstOrDefault(keuze => keuze.OrganisatieCode == organisatie) is not { } gekozen) return NotFound();
        Organisatiekeuzecookie.Schrijf(HttpContext, gekozen.OrganisatieId);
        return LocalRedirect("/");
    }
}
