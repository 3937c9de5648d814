// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Leerhuis;

/// <summary>The figures that the association told about itself, each with its day; kept in memory for a short time, as every page of an activity shows them.</summary>
public sealed class Verenigingsfeiten(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    private readonly Kortgeheugen<Guid, IReadOnlyList<Verenigingscijfer>> _cijfers = new(klok, async (vereniging, stop) =>
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await context.Set<Verenigingscijfer>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging).OrderByDescending(rij => rij.Datum).ThenBy(rij => rij.Wat).ToListAsync(stop);
    });

    /// <summary>All figures, the newest first.</summary>
    public ValueTask<IReadOnlyList<Verenigingscijfer>> CijfersAsync(Guid vereniging, CancellationToken stop) => _cijfers.LeesAsync(vereniging, stop);

    /// <summary>Reads them again at the next request; call after a change.</summary>
    public void Vergeet(Guid vereniging) => _cijfers.Vergeet(vereniging);
}
