// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Leden;

[VereistRecht(Recht.OrganisatieBeheren)]
[ResponseCache(NoStore = true)]
public sealed class ToevoegenModel(
    SamenhangContext context, Toegangverlening verlening, HuidigeGebruiker huidige, TimeProvider klok, Schil schil) : PageModel
{
    [BindProperty]
    public Lidgegevens Invoer { get; set; } = new();

    public IReadOnlyList<Keuze> Personen { get; private set; } = [];

    public IReadOnlyList<Keuze> Rolkeuzes { get; } = [.. Rollen.Alle.Select(rol => new Keuze(rol.Code, rol.Naam))];

    public bool Gelukt { get; private set; }

    public string? Wachtwoord { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        Invoer.Van = klok.Vandaag();
        await BereidVoorAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await BereidVoorAsync(stop);
        if (Invoer.Rol is { } code && Rollen.Zoek(code) is null) ModelState.AddModelError("Invoer.Rol", "Kies een rol uit de lijst.");
        if (Invoer.Tot < Invoer.Van) ModelState.AddModelError("Invoer.Tot", "De laatste dag ligt voor de eerste.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        var uitkomst = await verlening.GeefAsync(huidige.Gebruiker.OrganisatieId, Invoer, stop);
        foreach (var (veld, melding) in uitkomst.Fouten) ModelState.AddModelError($"Invoer.{veld}", melding);
        if (!ModelState.IsValid) return this.Afgekeurd();
        (Gelukt, Wachtwoord) = (true, uitkomst.Wachtwoord);
        return Page();
    }

    private async Task BereidVoorAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Toegang geven", new Kruimel("Leden", "/beheer/leden"));
        var eigen = huidige.Gebruiker.OrganisatieId;
        var personen = await context.Personen.AsNoTracking()
            .Where(persoon => persoon.OrganisatieId == eigen && persoon.AccountId == null && persoon.Actief).ToListAsync(stop);
        Personen = [.. personen.OrderBy(persoon => persoon.Naam, StringComparer.CurrentCultureIgnoreCase).Select(persoon => new Keuze(persoon.Id.ToString(), persoon.Naam, persoon.Functie))];
    }
}
