// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A routine that belongs to nobody in the line.</summary>
internal sealed class RoutineZonderLijneigenaar() : Toets<Inspanning>(
    "routine-zonder-lijneigenaar",
    Ernst.Aandacht,
    "Routine zonder lijneigenaar",
    "Wat altijd doorgaat hoort bij de lijn: zonder eigenaar daar blijft het bij de opgave hangen.",
    "Leg de lijneigenaar vast")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) =>
        waar is { IsAfgesloten: false, Werkwijze: Werkwijze.Routine, Lijneigenaar: null } && !grond.Rollen(waar.Id, Rol.Lijneigenaar).Any() ? [Op(waar)] : [];
}
