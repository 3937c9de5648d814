// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An improvisatie without an end, or past it.</summary>
internal sealed class ImprovisatieZonderEinde() : Toets<Inspanning>(
    "improvisatie-zonder-einde",
    Ernst.Dringend,
    "Improvisatie zonder einde of over het einde",
    "Improviseren is tijdelijk: na de einddatum stel je de vraag opnieuw welke werkwijze past.",
    "Leg een einddatum vast of kies opnieuw")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) =>
        waar is { Fase: Fase.InUitvoering, Werkwijze: Werkwijze.Improvisatie } && (waar.Eind is null || waar.Eind.Tot < grond.Dag)
            ? [Op(waar, waar.Eind is null ? "geen einddatum" : "einddatum voorbij", waar.Eind?.Tot)]
            : [];
}
