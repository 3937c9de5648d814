// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vandaag;

/// <summary>Hours that are asked of people, to which the line says yes or no: of roles that run or are still to begin, on what is not closed.</summary>
public static class Inzetvragen
{
    /// <summary>Every such role of these people.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="mensen">Whose hours.</param>
    /// <param name="dag">The day in Europe/Amsterdam; what ended before it asks nothing any more.</param>
    public static ImmutableArray<Rolvervulling> Van(Blik blik, IEnumerable<Guid> mensen, DateOnly dag)
    {
        ArgumentNullException.ThrowIfNull(blik);
        return
        [
            .. mensen.SelectMany(wie => blik.Naar(r => r.RollenVanPersoon, wie))
                .Where(rol => rol.VraagtUren && !(rol.Tot < dag) && blik.Zoek(rol.Op) is Opgave { IsAfgesloten: false } or Inspanning { IsAfgesloten: false }),
        ];
    }
}
