// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Beheer.Afdelingen;

[VereistRecht(Recht.PersonenBeheren)]
public sealed class WijzigenModel(SamenhangContext context, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    [BindProperty]
    public Afdelinggegevens Invoer { get; set; } = new();

    public IReadOnlyCollection<Verschil>? Conflict { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken stop)
    {
        if (await ZoekAsync(id, stop) is not { } afdeling) return NotFound();
        Invoer = new Afdelinggegevens { Naam = afdeling.Naam, Actief = afdeling.Actief, Gezien = Afdruk(afdeling) };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        if (await ZoekAsync(id, stop) is not { } afdeling) return NotFound();
        if (!ModelState.IsValid) return this.Afgekeurd();
        var naam = Invoer.Naam.Trim();
        if (Invoer.Gezien != Afdruk(afdeling)) return ToonConflict(afdeling, naam);
        var anderen = await context.Afdelingen.Where(ander => ander.OrganisatieId == afdeling.OrganisatieId && ander.Id != id)
            .Select(ander => ander.Naam).ToListAsync(stop);
        if (anderen.Contains(naam, StringComparer.OrdinalIgnoreCase)) return this.Afgekeurd("Invoer.Naam", "Er is al een afdeling met deze naam.");
        (afdeling.Naam, afdeling.Actief) = (naam, Invoer.Actief);
        await context.SaveChangesAsync(stop);
        TempData[Schil.Meldingsleutel] = $"Afdeling {naam} is bewaard.";
        return LocalRedirect("/beheer/afdelingen");
    }

    private PageResult ToonConflict(Afdeling nu, string naam)
    {
        Invoer.Gezien = Afdruk(nu);
        Conflict =
        [
            .. new[] { new Verschil("Naam", nu.Naam, naam), new Verschil("Bestaat nog", nu.Actief ? "ja" : "nee", Invoer.Actief ? "ja" : "nee") }
                .Where(verschil => verschil.Eerst != verschil.Dan),
        ];
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task<Afdeling?> ZoekAsync(Guid id, CancellationToken stop)
    {
        schil.ZetBeheer("Afdeling wijzigen", new Kruimel("Afdelingen", "/beheer/afdelingen"));
        var eigen = huidige.Gebruiker.OrganisatieId;
        return await context.Afdelingen.SingleOrDefaultAsync(afdeling => afdeling.OrganisatieId == eigen && afdeling.Id == id, stop);
    }

    private static string Afdruk(Afdeling afdeling) => Afdrukken.Van(afdeling.Naam, afdeling.Actief);
}
