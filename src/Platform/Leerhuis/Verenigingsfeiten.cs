// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Leerhuis;

/// <summary>The figures that the association told about itself and its bestuur, each with days; kept in memory for a short time, as every page of an activity shows them.</summary>
public sealed class Verenigingsfeiten(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    private readonly Kortgeheugen<Guid, (IReadOnlyList<Verenigingscijfer> Cijfers, IReadOnlyList<Bestuurslid> Bestuur)> _feiten = new(klok, async (vereniging, stop) =>
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return (
            await context.Set<Verenigingscijfer>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging).OrderByDescending(rij => rij.Datum).ThenBy(rij => rij.Wat).ToListAsync(stop),
            await context.Set<Bestuurslid>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging).OrderBy(rij => rij.Van).ThenBy(rij => rij.Naam).ToListAsync(stop));
    });

    /// <summary>All figures, the newest first.</summary>
    public async ValueTask<IReadOnlyList<Verenigingscijfer>> CijfersAsync(Guid vereniging, CancellationToken stop) => (await _feiten.LeesAsync(vereniging, stop)).Cijfers;

    /// <summary>Everybody who is or was in the bestuur, in order of beginning.</summary>
    public async ValueTask<IReadOnlyList<Bestuurslid>> BestuurAsync(Guid vereniging, CancellationToken stop) => (await _feiten.LeesAsync(vereniging, stop)).Bestuur;

    /// <summary>Reads them again at the next request; call after a change.</summary>
    public void Vergeet(Guid vereniging) => _feiten.Vergeet(vereniging);
}
