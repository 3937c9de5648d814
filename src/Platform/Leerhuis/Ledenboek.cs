// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Kern.Leerhuis;
using Samenhang.Platform.Data;

namespace Samenhang.Platform.Leerhuis;

/// <summary>The dated memberships, kept in memory for a short time.</summary>
public sealed class Ledenboek(IDbContextFactory<SamenhangContext> contexten, TimeProvider klok)
{
    private readonly Kortgeheugen<Guid, IReadOnlyList<Lidperiode>> _bekend = new(klok, async (vereniging, stop) =>
    {
        await using var context = await contexten.CreateDbContextAsync(stop);
        var leden = await context.Set<Verenigingslid>().AsNoTracking().Where(rij => rij.OrganisatieId == vereniging).ToListAsync(stop);
        return [.. leden.Select(lid => new Lidperiode(lid.Id, lid.Van, lid.Tot, Regels.Lees(lid.Domeinen), Regels.Lees(lid.Uitgenodigd)) { Organisatie = lid.LidOrganisatieId })];
    });

    /// <summary>All memberships of the association, also past ones.</summary>
    public ValueTask<IReadOnlyList<Lidperiode>> LeesAsync(Guid vereniging, CancellationToken stop) => _bekend.LeesAsync(vereniging, stop);

    /// <summary>Reads them again at the next request; call after a change.</summary>
    public void Vergeet(Guid vereniging) => _bekend.Vergeet(vereniging);
}
