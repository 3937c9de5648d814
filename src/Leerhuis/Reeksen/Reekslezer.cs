// SPDX-License-Identifier: EUPL-1.2
using Microsoft.EntityFrameworkCore;
using Samenhang.Leerhuis.Kalender;
using Samenhang.Platform.Data;
using Samenhang.Platform.Leerhuis;

namespace Samenhang.Leerhuis.Reeksen;

/// <summary>A series with what is published of it, in order of time.</summary>
internal sealed class Reekslezer(SamenhangContext context, Kalenderlezer kalender)
{
    /// <summary>Reads it.</summary>
    /// <returns>Null when there is no such series.</returns>
    internal async Task<(Reeks Reeks, IReadOnlyList<Activiteitkaart> Kaarten)?> LeesAsync(Guid org, Guid id, CancellationToken stop)
    {
        if (await context.Set<Reeks>().AsNoTracking().SingleOrDefaultAsync(rij => rij.OrganisatieId == org && rij.Id == id, stop) is not { } reeks) return null;
        return (reeks, [.. (await kalender.AlleAsync(org, stop)).Where(kaart => kaart.A.ReeksId == id && kaart.A.GepubliceerdOp is not null)]);
    }
}
