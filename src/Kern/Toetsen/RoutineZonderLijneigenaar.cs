// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A routine that belongs to nobody in the line.</summary>
internal sealed class RoutineZonderLijneigenaar() : Toets(
    "routine-zonder-lijneigenaar",
    Ernst.Aandacht,
    "Routine zonder lijneigenaar",
    "Wat altijd doorgaat hoort bij de lijn: zonder eigenaar daar blijft het bij de opgave hangen.",
    "Leg de lijneigenaar vast")
{
    /// <inheritdoc/>
    public override string Stap(Feit waar) => "/wijzigen";

    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from inspanning in grond.Open
        where inspanning is { Werkwijze: Werkwijze.Routine, Lijneigenaar: null } && !grond.Rollen(inspanning.Id, Rol.Lijneigenaar).Any()
        select Op(inspanning);
}
