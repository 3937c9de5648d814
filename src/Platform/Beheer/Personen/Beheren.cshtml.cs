// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Platform.Beheer.Personen;

[VereistRecht(Recht.PersonenBeheren)]
public sealed class BeherenModel(SamenhangContext context, HuidigeGebruiker huidige, Schil schil, TimeProvider klok) : PageModel
{
    public IReadOnlyList<Regel> Personen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Personen");
        var eigen = huidige.Gebruiker.OrganisatieId;
        var vandaag = Tijd.Vandaag(klok);
        var regels = await context.Personen.AsNoTracking().Where(persoon => persoon.OrganisatieId == eigen)
            .Select(persoon => new Regel(
                persoon.Id, persoon.Naam, persoon.Functie, persoon.Werkgever,
                context.Afdelingen.Where(afdeling => afdeling.OrganisatieId == eigen && afdeling.Id == persoon.AfdelingId)
                    .Select(afdeling => afdeling.Naam).FirstOrDefault(),
                persoon.Actief && !(persoon.LaatsteWerkdag < vandaag), persoon.LaatsteWerkdag))
            .ToListAsync(stop);
        Personen = [.. regels.OrderBy(regel => !regel.Actief).ThenBy(regel => regel.Naam, StringComparer.CurrentCultureIgnoreCase)];
    }

    public sealed record Regel(Guid Id, string Naam, string? Functie, string? Werkgever, string? Afdeling, bool Actief, DateOnly? LaatsteWerkdag);
}
