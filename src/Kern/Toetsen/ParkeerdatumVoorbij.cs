// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>The day on which a parked opgave would be looked at again has passed.</summary>
internal sealed class ParkeerdatumVoorbij() : Toets<Opgave>(
    "parkeerdatum-voorbij",
    Ernst.Aandacht,
    "Geparkeerd, en de terugkijkdatum is voorbij",
    "Parkeren is een besluit met een datum; is die voorbij, dan is het vergeten.",
    "Kijk opnieuw: oppakken, langer parkeren of laten gaan")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Opgave waar) =>
        waar is { Status: Opgavestatus.Parkeerplaats } && (waar.Terugkijkdatum is null || waar.Terugkijkdatum < grond.Dag) ? [Op(waar, waar.Terugkijkdatum is null ? "geen terugkijkdatum" : null, waar.Terugkijkdatum)] : [];
}
