// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Leerhuis;

/// <summary>Which organisation is the association; kept in memory for a short time, so that a public page costs no query for it.</summary>
public sealed class Verenigingsboek(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    private readonly Kortgeheugen<int, Vereniging?> _bekend = new(klok, async (_, stop) =>
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return await context.Set<Vereniging>().AsNoTracking()
            .Where(rij => context.Organisaties.Any(organisatie => organisatie.Id == rij.OrganisatieId && organisatie.Actief)).SingleOrDefaultAsync(stop);
    });

    /// <summary>The association; null while there is none.</summary>
    public ValueTask<Vereniging?> LeesAsync(CancellationToken stop) => _bekend.LeesAsync(0, stop);

    /// <summary>Reads it again at the next request; call after a change.</summary>
    public void Vergeet() => _bekend.Vergeet(0);
}
