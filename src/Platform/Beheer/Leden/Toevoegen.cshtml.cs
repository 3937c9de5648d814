// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Post;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Leden;

[VereistRecht(Recht.OrganisatieBeheren)]
[ResponseCache(NoStore = true)]
public sealed class ToevoegenModel(
    SamenhangContext context, Toegangverlening verlening, Uitnodigingen uitnodigingen, Mailinstelling mail, Demo demo, HuidigeGebruiker huidige, TimeProvider klok, Schil schil) : PageModel
{
    [BindProperty]
    public Lidgegevens Invoer { get; set; } = new();

    public IReadOnlyList<Keuze> Personen { get; private set; } = [];

    public IReadOnlyList<Keuze> Rolkeuzes { get; } = [.. Rollen.Alle.Select(rol => new Keuze(rol.Code, rol.Naam))];

    /// <summary>Nothing is mailed from the demo: anybody can be its beheerder.</summary>
    public bool IsDemo => demo.IsAan;

    public bool Gelukt { get; private set; }

    public string? Wachtwoord { get; private set; }

    public async Task OnGetAsync(CancellationToken stop)
    {
        (Invoer.Van, Invoer.PerMail) = (klok.Vandaag(), mail.IsErEen);
        await BereidVoorAsync(stop);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await BereidVoorAsync(stop);
        if (Invoer.Rol is { } code && Rollen.Zoek(code) is null) ModelState.AddModelError("Invoer.Rol", "Kies een rol uit de lijst.");
        if (Invoer.Tot < Invoer.Van) ModelState.AddModelError("Invoer.Tot", "De laatste dag ligt voor de eerste.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (Invoer.PerMail && !IsDemo) return await NodigUitAsync(stop);
        var uitkomst = await verlening.GeefAsync(huidige.Gebruiker.OrganisatieId, Invoer, stop);
        foreach (var (veld, melding) in uitkomst.Fouten) ModelState.AddModelError($"Invoer.{veld}", melding);
        if (!ModelState.IsValid) return this.Afgekeurd();
        (Gelukt, Wachtwoord) = (true, uitkomst.Wachtwoord);
        return Page();
    }

    private async Task<IActionResult> NodigUitAsync(CancellationToken stop)
    {
        if (Invoer.Persoon is { } keuze && Personen.All(persoon => persoon.Waarde != keuze.ToString()))
            return this.Afgekeurd("Invoer.Persoon", "Kies een persoon zonder account uit de lijst.");
        await uitnodigingen.NodigUitAsync(huidige.Gebruiker, Invoer, stop);
        TempData[Schil.Meldingsleutel] = $"De uitnodiging aan {Invoer.Email.Trim()} gaat op weg.";
        return LocalRedirect("/beheer/leden");
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
