// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Leden;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class BeherenModel(Ledenlijst leden, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    public IReadOnlyList<Ledenlijst.Lid> Leden { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Leden");
        Leden = await leden.LeesAsync(huidige.Gebruiker.OrganisatieId, stop);
    }

    public string RollenNu(Ledenlijst.Lid lid)
    {
        var namen = lid.Rollen.Where(leden.GeldtNu).Select(rol => Rollen.Zoek(rol.Rol)?.Naam ?? rol.Rol).Distinct();
        return string.Join(", ", namen) is { Length: > 0 } tekst ? tekst : "geen toegang meer";
    }
}
