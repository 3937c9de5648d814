// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>
/// All activities of the association, kept in memory for a short time: the calendar is asked by everybody, and by calendar programs the whole day.
/// How many places are left can be some seconds old here; who signs up is told by the places themselves.
/// </summary>
internal sealed class Kalenderlezer(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    private readonly Kortgeheugen<Guid, IReadOnlyList<Activiteitkaart>> _bekend = new(klok, async (vereniging, stop) =>
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await LeesAsync(context, vereniging, null, stop);
    });

    /// <summary>All activities, also concepts, in order of time.</summary>
    internal ValueTask<IReadOnlyList<Activiteitkaart>> AlleAsync(Guid vereniging, CancellationToken stop) => _bekend.LeesAsync(vereniging, stop);

    /// <summary>Reads them again at the next request; call after a change.</summary>
    internal void Vergeet(Guid vereniging) => _bekend.Vergeet(vereniging);

    /// <summary>One activity as it is now; null when there is none.</summary>
    internal async Task<Activiteitkaart?> ZoekAsync(Guid vereniging, Guid id, CancellationToken stop)
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return (await LeesAsync(context, vereniging, id, stop)).SingleOrDefault();
    }

    private static async Task<IReadOnlyList<Activiteitkaart>> LeesAsync(SamenhangContext context, Guid vereniging, Guid? id, CancellationToken stop)
    {
        var activiteiten = await context.Set<Activiteit>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging && (id == null || rij.Id == id))
            .OrderBy(rij => rij.Begin).ThenBy(rij => rij.Id).ToListAsync(stop);
        if (activiteiten.Count == 0) return [];
        var plekken = (await context.Set<Plek>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging && (id == null || rij.ActiviteitId == id)).ToListAsync(stop)).ToLookup(rij => rij.ActiviteitId);
        var reeksen = await context.Set<Reeks>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging).ToDictionaryAsync(rij => rij.Id, rij => rij.Naam, stop);
        return [.. activiteiten.Select(rij => new Activiteitkaart(rij, [.. plekken[rij.Id]], rij.ReeksId is { } reeks ? reeksen.GetValueOrDefault(reeks) : null))];
    }
}
