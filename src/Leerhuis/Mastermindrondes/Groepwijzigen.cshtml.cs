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
    /// <summary>It was meant.</summary>
    [BindProperty]
    public bool Zeker { get; set; }

    internal Mastermindgroep Groep { get; private set; } = null!;

    /// <summary>The groups are not confirmed yet.</summary>
    internal bool MagVervallen { get; private set; }

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

    /// <summary>The group does not go on: who chose it hears so and can choose another.</summary>
    public async Task<IActionResult> OnPostVervalAsync(Guid id)
    {
        if (!await GevondenAsync(id) || !MagVervallen) return NotFound();
        ModelState.Clear();
        if (!Zeker)
        {
            await OnGetAsync(id);
            return this.Afgekeurd(nameof(Zeker), "Zet een vinkje als je zeker weet dat deze groep niet doorgaat.");
        }

        var ronde = await Context.Set<Mastermindronde>().SingleAsync(rij => rij.Id == Groep.RondeId, Stop);
        foreach (var wie in await Context.Set<Mastermindaanmelding>().Where(rij => rij.RondeId == Groep.RondeId && (rij.KeuzeId == id || rij.TweedeKeuzeId == id || rij.VastInId == id)).ToListAsync(Stop))
        {
            if (wie.KeuzeId == id && wie.TweedeKeuzeId is { } tweede) wie.KeuzeId = tweede;
            if (wie.TweedeKeuzeId == id || wie.TweedeKeuzeId == wie.KeuzeId) wie.TweedeKeuzeId = null;
            if (wie.VastInId == id) wie.VastInId = null;
            if (wie.Staat is Mastermindstaat.Teruggetrokken or Mastermindstaat.Afgewezen) continue;
            Brieven.Leg(Context, ronde, wie, $"{Groep.Naam} gaat niet door", [wie.KeuzeId == id ? $"{Groep.Naam} van {ronde.Naam} gaat niet door. Kun je op de avonden van een andere groep? Kies die dan bij je gegevens. Je aanmelding en je intake blijven gelden." : $"{Groep.Naam} van {ronde.Naam} gaat niet door. Je doet mee voor de andere groep die je koos. Je kunt je keuze wijzigen bij je gegevens."]);
        }

        Noteer(ronde.Id, $"{Groep.Naam} gaat niet door.");
        Context.Remove(Groep);
        await Context.SaveChangesAsync(Stop);
        return Klaar($"/mastermind/ronde/{ronde.Id}", "De groep gaat niet door. Wie haar koos, krijgt een mail.");
    }

    private async Task<bool> GevondenAsync(Guid id)
    {
        if (!IsOrganisator || await Context.Set<Mastermindgroep>().SingleOrDefaultAsync(rij => rij.Id == id && Context.Set<Mastermindronde>().Any(ronde => ronde.Id == rij.RondeId && ronde.OrganisatieId == Vereniging!.OrganisatieId), Stop) is not { } groep) return false;
        Groep = groep;
        MagVervallen = await Context.Set<Mastermindronde>().AnyAsync(ronde => ronde.Id == groep.RondeId && ronde.BevestigdOp == null, Stop);
        Kop("Wijzig de groep", new Kruimel("De ronde", $"/mastermind/ronde/{groep.RondeId}"));
        return true;
    }
}
