// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;

namespace Samenhang.Platform.Beheer.Afdelingen;

[VereistRecht(Recht.PersonenBeheren)]
public sealed class BeherenModel(SamenhangContext context, HuidigeGebruiker huidige, Schil schil) : PageModel
{
    [BindProperty]
    public Afdelinggegevens Invoer { get; set; } = new();

    public IReadOnlyList<Regel> Afdelingen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken stop) => await BereidVoorAsync(stop);

    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await BereidVoorAsync(stop);
        if (!ModelState.IsValid) return this.Afgekeurd();
        var naam = Invoer.Naam.Trim();
        if (Afdelingen.Any(regel => string.Equals(regel.Naam, naam, StringComparison.OrdinalIgnoreCase)))
            return this.Afgekeurd("Invoer.Naam", "Er is al een afdeling met deze naam.");
        context.Afdelingen.Add(new Afdeling { OrganisatieId = huidige.Gebruiker.OrganisatieId, Naam = naam });
        await context.SaveChangesAsync(stop);
        TempData[Schil.Meldingsleutel] = $"Afdeling {naam} is toegevoegd.";
        return RedirectToPage();
    }

    private async Task BereidVoorAsync(CancellationToken stop)
    {
        schil.ZetBeheer("Afdelingen");
        Afdelingen = await LeesAsync(context, huidige.Gebruiker.OrganisatieId, stop);
    }

    /// <summary>The departments by name, those that ended last.</summary>
    internal static async Task<IReadOnlyList<Regel>> LeesAsync(SamenhangContext context, Guid eigen, CancellationToken stop)
    {
        var regels = await context.Afdelingen.AsNoTracking().Where(afdeling => afdeling.OrganisatieId == eigen)
            .Select(afdeling => new Regel(
                afdeling.Id, afdeling.Naam, afdeling.Actief,
                context.Personen.Count(persoon => persoon.OrganisatieId == eigen && persoon.AfdelingId == afdeling.Id && persoon.Actief)))
            .ToListAsync(stop);
        return [.. regels.OrderBy(regel => !regel.Actief).ThenBy(regel => regel.Naam, StringComparer.CurrentCultureIgnoreCase)];
    }

    public sealed record Regel(Guid Id, string Naam, bool Actief, int Personen);
}
