// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Host;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Vastlegging;

namespace Samenhang.Leerhuis.Inrichten;

/// <summary>Says which organisation is the association, as long as there is none, and arranges its Leerhuis.</summary>
[VereistRecht(Recht.OrganisatieBeheren)]
public sealed partial class WijzigenModel(SamenhangContext context, Verenigingsboek boek, HuidigeGebruiker huidige, Toegang toegang, TimeProvider klok, Schil schil) : PageModel
{
    private const string Code = "VERENIGING";

    /// <summary>The form.</summary>
    [BindProperty]
    public Inrichtinggegevens Invoer { get; set; } = new();

    internal Vereniging? Nu { get; private set; }

    internal bool IsHier => Nu?.OrganisatieId == huidige.Gebruiker.OrganisatieId;

    internal string Organisatie => huidige.Gebruiker.OrganisatieNaam;

    /// <summary>Shows the form.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        await LeesAsync(stop);
        Invoer = IsHier ? Inrichtinggegevens.Van(Nu!) : new Inrichtinggegevens { Naam = Organisatie };
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken stop)
    {
        await LeesAsync(stop);
        if (Nu is not null && !IsHier) return NotFound();
        if (!ModelState.IsValid) return this.Afgekeurd();
        var (nieuw, apart) = (Nu is null, Nu is null && Invoer.Apart);
        if (nieuw)
        {
            Nu = new Vereniging { OrganisatieId = apart ? MaakOrganisatie() : huidige.Gebruiker.OrganisatieId, Naam = Invoer.Naam! };
            context.Add(Nu);
        }

        Invoer.Zet(Nu!);
        try
        {
            await context.SaveChangesAsync(stop);
        }
        catch (DbUpdateException) when (nieuw)
        {
            return this.Afgekeurd("", "Iemand anders wees net een vereniging aan. Open deze pagina opnieuw.");
        }

        boek.Vergeet();
        toegang.VergeetAlles();
        TempData[Schil.Meldingsleutel] = apart ? $"{Invoer.Naam} is aangemaakt. Wissel bovenaan van organisatie om het Leerhuis in te richten." : "Bewaard.";
        return LocalRedirect(apart ? "/beheer" : "/beheer/vereniging");
    }

    private Guid MaakOrganisatie()
    {
        var vereniging = new Organisatie { Id = Guid.CreateVersion7(), Soort = Platform.Organisaties.Organisatie.Vereniging, Naam = Invoer.Naam!, CbsCode = Code, Actief = true };
        context.Add(vereniging);
        if (huidige.Gebruiker.AccountId is { } account)
        {
            var persoon = new Persoon { OrganisatieId = vereniging.Id, Naam = huidige.Gebruiker.Naam, AccountId = account };
            context.Add(persoon);
            context.Add(new Lidmaatschap { AccountId = account, OrganisatieId = vereniging.Id, PersoonId = persoon.Id, Rol = Rollen.Beheerder, Van = Tijd.Vandaag(klok) });
        }

        return vereniging.Id;
    }

    private async Task LeesAsync(CancellationToken stop)
    {
        schil.Titel = "Vereniging";
        schil.Plaats = "/beheer";
        schil.Kruimels = [new Kruimel("Beheer", "/beheer"), new Kruimel("Vereniging")];
        Nu = await context.Set<Vereniging>().SingleOrDefaultAsync(stop);
    }
}
