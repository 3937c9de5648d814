// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A programme in which fewer than two parties take part.</summary>
internal sealed class ProgrammaMetEenPartij() : Toets<Inspanning>(
    "programma-met-een-partij",
    Ernst.Weten,
    "Programma met minder dan twee partijen",
    "Een programma stuurt op wat meer partijen samen doen; met één partij is een project vaak genoeg.",
    "Betrek een partij of kies een andere werkwijze")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) =>
        waar is { IsAfgesloten: false, Werkwijze: Werkwijze.Programma } && grond.Blik.Naar(r => r.PartijenVan, waar.Id).Length < 2 ? [Op(waar)] : [];
}
