// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Themawensen;

/// <summary>The themes that people asked for, open ones first.</summary>
public sealed class BeherenModel(SamenhangContext context) : Organiseerpagina
{
    internal IReadOnlyList<Themawens> Wensen { get; private set; } = [];

    internal IReadOnlyDictionary<Guid, string> Titels { get; private set; } = new Dictionary<Guid, string>();

    /// <summary>Shows them.</summary>
    public async Task OnGetAsync(CancellationToken stop)
    {
        Kop("Themawensen", Organiseren);
        Wensen = await context.Set<Themawens>().AsNoTracking().Where(rij => rij.OrganisatieId == Org).OrderBy(rij => rij.Afgehandeld).ThenByDescending(rij => rij.OntvangenOp).Take(300).ToListAsync(stop);
        Titels = (await Dienst<Kalenderlezer>().AlleAsync(Org, stop)).ToDictionary(kaart => kaart.A.Id, kaart => kaart.A.Titel);
    }

    /// <summary>Says that one was dealt with, or not after all.</summary>
    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken stop)
    {
        await context.Set<Themawens>().Where(rij => rij.OrganisatieId == Org && rij.Id == id).ExecuteUpdateAsync(zet => zet.SetProperty(rij => rij.Afgehandeld, rij => !rij.Afgehandeld), stop);
        return LocalRedirect("/leerhuis/organiseren/themawensen");
    }
}
