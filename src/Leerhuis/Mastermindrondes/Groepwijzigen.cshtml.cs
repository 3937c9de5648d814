// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Host;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Rechten;

namespace Samenhang.Leerhuis.Mastermindrondes;

/// <summary>Changes a group. Who has a place keeps it.</summary>
[VereistRecht(Recht.LeerhuisOrganiseren)]
public sealed class GroepwijzigenModel : Groepformulierpagina
{
    internal Mastermindgroep Groep { get; private set; } = null!;

    /// <summary>Shows the form.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        var email = await Context.Users.Where(account => account.Id == Groep.BegeleiderId).Select(account => account.Email).SingleAsync(Stop);
        Invoer = new Groepformulier
        {
            Naam = Groep.Naam,
            Start = Groep.Start,
            Begeleider = email,
            Organisatie = Groep.BegeleiderOrganisatie,
            Profiel = Groep.Profiel,
            Minimum = Groep.Minimum,
            Maximum = Groep.Maximum,
            Videolink = Groep.Videolink,
        };
        return Page();
    }

    /// <summary>Saves it.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id)
    {
        if (!await GevondenAsync(id)) return NotFound();
        var begeleider = await BegeleiderAsync();
        if (begeleider is not null && begeleider.Id != Groep.BegeleiderId && await Context.Set<Mastermindaanmelding>().AnyAsync(rij => rij.GroepId == id, Stop))
            ModelState.AddModelError("Invoer.Begeleider", "De groep heeft al leden. Wie begeleidt, leest wat vertrouwelijk is; wissel daarom niet meer van begeleider.");
        if (begeleider is null || !ModelState.IsValid) return this.Afgekeurd();
        Neem(Groep, begeleider);
        return await BewaardAsync() ? Klaar($"/mastermind/ronde/{Groep.RondeId}", "De groep is bewaard.") : this.Afgekeurd("Invoer.Naam", "Deze ronde heeft al een groep met deze naam.");
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (!IsOrganisator || await Context.Set<Mastermindgroep>().SingleOrDefaultAsync(rij => rij.Id == id && Context.Set<Mastermindronde>().Any(ronde => ronde.Id == rij.RondeId && ronde.OrganisatieId == Vereniging!.OrganisatieId), Stop) is not { } groep) return false;
        Groep = groep;
        Kop("Wijzig de groep", new Kruimel("De ronde", $"/mastermind/ronde/{groep.RondeId}"));
        return true;
    }
}
