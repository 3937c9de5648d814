// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Mastermind;
using Samenhang.Platform.Gids;

namespace Samenhang.Leerhuis.Gids;

/// <summary>The guide: its building blocks under the four angles; for the organiser also who asked for it.</summary>
[AllowAnonymous]
public sealed class OverzichtModel : Mastermindpagina
{
    internal IReadOnlyList<Bouwsteen> Bouwstenen { get; private set; } = [];

    internal int Totaal { get; private set; }

    internal IReadOnlyList<Maandtelling> Tellingen { get; private set; } = [];

    /// <summary>Shows it.</summary>
    public async Task OnGetAsync()
    {
        Titel("Inspiratiegids");
        Bouwstenen = await Gidslezer.AlleAsync(Context, Vereniging?.OrganisatieId, Stop);
        if (Vereniging is not { OrganisatieId: var wie }) return;
        Totaal = await Context.Set<Gidstelling>().Where(rij => rij.OrganisatieId == wie).SumAsync(rij => rij.Aantal, Stop);
        if (!IsOrganisator) return;
        var rijen = await Context.Set<Gidstelling>().AsNoTracking().Where(rij => rij.OrganisatieId == wie).OrderByDescending(rij => rij.Dag).Take(3000).ToListAsync(Stop);
        Tellingen =
        [
            .. rijen.GroupBy(rij => (rij.Dag.Year, rij.Dag.Month, rij.Rol)).OrderByDescending(groep => (groep.Key.Year, groep.Key.Month)).ThenBy(groep => groep.Key.Rol, StringComparer.Ordinal)
                .Select(groep => new Maandtelling(new DateOnly(groep.Key.Year, groep.Key.Month, 1).ToString("MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL")), AanvragenModel.Rolnaam(groep.Key.Rol),
                    groep.Where(rij => !rij.PerMail).Sum(rij => rij.Aantal), groep.Where(rij => rij.PerMail).Sum(rij => rij.Aantal))),
        ];
    }

    /// <summary>How often the guide was asked for in a month by people in a role.</summary>
    internal sealed record Maandtelling(string Maand, string Rol, int Gehaald, int Gemaild);
}
