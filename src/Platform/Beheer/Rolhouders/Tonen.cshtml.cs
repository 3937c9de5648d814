// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Samenhang.Platform.Beheer.Leden;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Rolhouders;

[VereistRecht(Recht.OrganisatieBeheren)]
public sealed class TonenModel(Rollenlijst rolhouders, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Alles { get; set; }

    public IReadOnlyList<Rollenlijst.Rij> Rijen { get; private set; } = [];

    public string Bestand(string vorm) => $"{Request.PathBase}/beheer/rolhouders/exporteren?vorm={vorm}{(Alles ? "&alles=true" : "")}";

    public async Task OnGetAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Wie heeft welke rol");
        Rijen = await rolhouders.LeesAsync(huidige.Gebruiker.OrganisatieId, Alles, stop);
    }
}
