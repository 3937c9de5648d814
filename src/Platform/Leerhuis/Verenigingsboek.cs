// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Leerhuis;

/// <summary>Which organisation is the association; kept in memory for a short time, so that a public page costs no query for it.</summary>
public sealed class Verenigingsboek
{
    private readonly Kortgeheugen<int, Vereniging?> _bekend;

    /// <summary>Reads it from the database.</summary>
    public Verenigingsboek(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok) => _bekend = new(klok, async (_, stop) =>
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        return Bekend = await context.Set<Vereniging>().AsNoTracking()
            .Where(rij => context.Organisaties.Any(organisatie => organisatie.Id == rij.OrganisatieId && organisatie.Actief)).SingleOrDefaultAsync(stop);
    });

    /// <summary>The association as it was last read: for who holds a lock, and may not wait for another connection.</summary>
    public Vereniging? Bekend { get; private set; }

    /// <summary>The association; null while there is none.</summary>
    public ValueTask<Vereniging?> LeesAsync(CancellationToken stop) => _bekend.LeesAsync(0, stop);

    /// <summary>Reads it again at the next request; call after a change.</summary>
    public void Vergeet() => _bekend.Vergeet(0);
}
