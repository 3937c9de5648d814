// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Rechten;

namespace Samenhang.Leerhuis.Mastermindrondes;

/// <summary>A round for who arranges it: its groups, who asked for a place, and what was done.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class RondeModel : Mastermindpagina
{
    private const int Logregels = 50;

    internal Rondestuk Stuk { get; private set; } = null!;

    internal bool Begeleidt { get; private set; }

    internal IReadOnlyList<Mastermindavond> Avonden { get; private set; } = [];

    internal IReadOnlyList<Intakeslot> Slots { get; private set; } = [];

    internal IReadOnlyList<Mastermindlogregel> Log { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task<IActionResult> OnGetAsync(Guid id)
    {
        if (await StukAsync(id) is not { } stuk) return NotFound();
        (Stuk, Begeleidt) = (stuk, stuk.IsBegeleider(Account));
        Avonden = await Context.Set<Mastermindavond>().AsNoTracking().Where(rij => Context.Set<Mastermindgroep>().Any(groep => groep.Id == rij.GroepId && groep.RondeId == id)).ToListAsync(Stop);
        Slots = await Context.Set<Intakeslot>().AsNoTracking().Where(rij => rij.RondeId == id && rij.AanmeldingId != null).ToListAsync(Stop);
        Log = await Context.Set<Mastermindlogregel>().AsNoTracking().Where(rij => rij.RondeId == id).OrderByDescending(rij => rij.Tijdstip).Take(Logregels).ToListAsync(Stop);
        Kop(stuk.Ronde.Naam);
        return Page();
    }
}
