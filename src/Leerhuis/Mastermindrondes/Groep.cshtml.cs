// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Leerhuis.Mastermindrondes;

/// <summary>Adds a group to a round.</summary>
[VereistRecht(Recht.LeerhuisOrganiseren)]
public sealed class GroepModel : Groepformulierpagina
{
    internal string Rondenaam { get; private set; } = "";

    internal string Terug { get; private set; } = "";

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id) => await GevondenAsync(id) is null ? NotFound() : Page();

    /// <summary>Adds it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (await GevondenAsync(id) is not { } ronde) return NotFound();
        if (await BegeleiderAsync() is not { } begeleider || !ModelState.IsValid) return this.Afgekeurd();
        var groep = new Mastermindgroep { RondeId = ronde.Id, Naam = "", BegeleiderNaam = "" };
        Neem(groep, begeleider);
        Context.Add(groep);
        Noteer(ronde.Id, $"{groep.Naam} toegevoegd, met {groep.BegeleiderNaam} als begeleider.");
        return await BewaardAsync() ? Klaar($"/mastermind/groepen/{groep.Id}/avonden", "De groep is gemaakt. Kies nu de avonden.") : this.Afgekeurd("Invoer.Naam", "Deze ronde heeft al een groep met deze naam.");
    }

    private async Task<Mastermindronde?> GevondenAsync(Guid id)
    {
        if (!IsOrganisator) return null;
        var ronde = await Context.Set<Mastermindronde>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Id == id && rij.OrganisatieId == Vereniging!.OrganisatieId && rij.BevestigdOp == null, Stop);
        if (ronde is null) return null;
        (Rondenaam, Terug) = (ronde.Naam, $"/mastermind/ronde/{ronde.Id}");
        Kop("Voeg een groep toe", new Kruimel(ronde.Naam, Terug));
        return ronde;
    }
}
