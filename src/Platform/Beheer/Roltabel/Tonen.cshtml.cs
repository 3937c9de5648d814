// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Roltabel;

[VereistRecht(Recht.PersonenBeheren)]
public sealed class TonenModel(SamenhangContext context, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    public Organisatie Organisatie { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Rollen en rechten");
        Organisatie = await context.Organisaties.AsNoTracking().SingleAsync(rij => rij.Id == huidige.Gebruiker.OrganisatieId, stop);
    }
}
