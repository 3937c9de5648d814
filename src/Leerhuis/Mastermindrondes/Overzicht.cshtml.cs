// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Mastermind;

namespace Samenhang.Leerhuis.Mastermindrondes;

/// <summary>The rounds that anybody can ask a place in, one's own applications, and the rounds one works on.</summary>
[AllowAnonymous]
public sealed class OverzichtModel : Mastermindpagina
{
    private Dictionary<Guid, string> _namen = [];

    internal IReadOnlyList<Mastermindronde> Open { get; private set; } = [];

    internal IReadOnlyList<Mastermindronde> Werk { get; private set; } = [];

    internal IReadOnlyList<Mastermindgroep> Groepen { get; private set; } = [];

    internal IReadOnlyList<Mastermindgroep> Geleid { get; private set; } = [];

    internal IReadOnlyList<Mastermindavond> Avonden { get; private set; } = [];

    internal IReadOnlyList<Mastermindaanmelding> Eigen { get; private set; } = [];

    internal string Rondenaam(Mastermindaanmelding rij) => _namen[rij.RondeId];

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync()
    {
        Titel("Mastermindgroepen");
        if (Vereniging is not { OrganisatieId: var vereniging }) return;
        var rondes = await Context.Set<Mastermindronde>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging).OrderByDescending(rij => rij.AanmeldenTot).ThenBy(rij => rij.Naam).Take(200).ToListAsync(Stop);
        _namen = rondes.ToDictionary(rij => rij.Id, rij => rij.Naam);
        Open = [.. rondes.Where(rij => rij.IsOpen(Vandaag))];
        var ids = rondes.Select(rij => rij.Id).ToList();
        Groepen = await Context.Set<Mastermindgroep>().AsNoTracking().Where(rij => ids.Contains(rij.RondeId)).OrderBy(rij => rij.Start).ThenBy(rij => rij.Naam).ToListAsync(Stop);
        Geleid = Account is null ? [] : [.. Groepen.Where(groep => groep.BegeleiderId == Account && rondes.Exists(ronde => ronde.Id == groep.RondeId && ronde.BevestigdOp is not null))];
        Werk = IsOrganisator ? rondes : [.. rondes.Where(ronde => Account is not null && Groepen.Any(groep => groep.RondeId == ronde.Id && groep.BegeleiderId == Account))];
        var open = Open.Select(rij => rij.Id).ToList();
        Avonden = await Context.Set<Mastermindavond>().AsNoTracking().Where(rij => Context.Set<Mastermindgroep>().Any(groep => groep.Id == rij.GroepId && open.Contains(groep.RondeId))).OrderBy(rij => rij.Nummer).ToListAsync(Stop);
        if (Account is { } account) Eigen = await Context.Set<Mastermindaanmelding>().AsNoTracking().Where(rij => rij.AccountId == account && ids.Contains(rij.RondeId)).OrderByDescending(rij => rij.AangemeldOp).ToListAsync(Stop);
    }
}
