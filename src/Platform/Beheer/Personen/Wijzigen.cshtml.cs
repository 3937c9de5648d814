// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Personen;

[VereistRecht(Recht.PersonenBeheren)]
public sealed class WijzigenModel(
    SamenhangContext context, HuidigeGebruiker huidige, Toegang toegang, Personenregister personen, Register register, TimeProvider klok, Schil schil) : PageModel
{
    private const string Nieuw = "nieuw";

    [BindProperty]
    public Persoongegevens Invoer { get; set; } = new();

    public bool IsNieuw { get; private set; }

    /// <summary>The person who is changed.</summary>
    public Guid Persoon { get; private set; }

    public bool MagOverdragen => huidige.Gebruiker.Mag(Recht.RolVervullen);

    public string Titel => IsNieuw ? "Persoon toevoegen" : "Persoon wijzigen";

    public IReadOnlyList<Keuze> Afdelingen { get; private set; } = [];

    public IReadOnlyCollection<Verschil>? Conflict { get; private set; }

    private Guid Eigen => huidige.Gebruiker.OrganisatieId;

    public async Task<IActionResult> OnGetAsync(string id, CancellationToken stop)
    {
        if (await ZoekAsync(id, stop) is not { } persoon) return NotFound();
        if (!IsNieuw) Invoer = Persoongegevens.Van(persoon);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string id, CancellationToken stop)
    {
        if (await ZoekAsync(id, stop) is not { } persoon) return NotFound();
        if (Invoer.Afdeling is { } afdeling && Afdelingen.All(keuze => keuze.Waarde != afdeling.ToString()))
            ModelState.AddModelError("Invoer.Afdeling", "Kies een afdeling uit de lijst.");
        if (!ModelState.IsValid) return this.Afgekeurd();
        if (!IsNieuw && Invoer.Gezien != Persoongegevens.Afdruk(persoon)) return ToonConflict(persoon);
        var vertrek = Vertrekinstelling.Van(persoon.Id, persoon.Actief, persoon.LaatsteWerkdag);
        Invoer.ZetIn(persoon);
        if (IsNieuw) context.Personen.Add(persoon);
        var nu = Vertrekinstelling.Van(persoon.Id, persoon.Actief, persoon.LaatsteWerkdag);
        if (nu.Waarde == vertrek.Waarde || !await LegVertrekVastAsync(nu, persoon, stop)) await context.SaveChangesAsync(stop);
        personen.Vergeet(Eigen);
        if (persoon.AccountId is { } account) toegang.Vergeet(account);
        TempData[Schil.Meldingsleutel] = $"{persoon.Naam} is bewaard.";
        return LocalRedirect("/beheer/personen");
    }

    /// <summary>
    /// Keeps that somebody leaves with its day, and the person with it: the table of people knows only now, and a look back must show what was known then. False when
    /// that was recorded already, so that only the table is to be written.
    /// </summary>
    private async Task<bool> LegVertrekVastAsync(Instelling vertrek, Persoon persoon, CancellationToken stop)
    {
        var door = new Door(huidige.Gebruiker.PersoonId, Tijd.Vandaag(klok), new HashSet<Guid>(), true);
        var resultaat = await register.VoerUitAsync(Eigen, door, new StelIn([vertrek]), naast: verbinding => Persoonschrijver.BewaarAsync(verbinding, persoon, stop), stop: stop);
        return resultaat.Gewijzigd > 0;
    }

    private PageResult ToonConflict(Persoon nu)
    {
        Invoer.Gezien = Persoongegevens.Afdruk(nu);
        Conflict = Invoer.Verschillen(nu, id => Afdelingen.FirstOrDefault(keuze => keuze.Waarde == id?.ToString())?.Tekst);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<Persoon?> ZoekAsync(string id, CancellationToken stop)
    {
        IsNieuw = id == Nieuw;
        schil.ZetBeheer(Titel, new Kruimel("Personen", "/beheer/personen"));
        var persoon = IsNieuw
            ? new Persoon { OrganisatieId = Eigen, Naam = "" }
            : Guid.TryParse(id, out var sleutel)
                ? await context.Personen.SingleOrDefaultAsync(rij => rij.OrganisatieId == Eigen && rij.Id == sleutel, stop)
                : null;
        Persoon = persoon?.Id ?? Guid.Empty;
        var afdelingen = await context.Afdelingen.AsNoTracking().Where(afdeling => afdeling.OrganisatieId == Eigen).ToListAsync(stop);
        Afdelingen =
        [
            .. afdelingen.Where(afdeling => afdeling.Actief || afdeling.Id == persoon?.AfdelingId)
                .OrderBy(afdeling => afdeling.Naam, StringComparer.CurrentCultureIgnoreCase)
                .Select(afdeling => new Keuze(afdeling.Id.ToString(), afdeling.Naam)),
        ];
        return persoon;
    }
}
