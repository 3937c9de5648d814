// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An improvisatie without an end, or past it.</summary>
internal sealed class ImprovisatieZonderEinde() : Toets(
    "improvisatie-zonder-einde",
    Ernst.Dringend,
    "Improvisatie zonder einde of over het einde",
    "Improviseren is tijdelijk: na de einddatum stel je de vraag opnieuw welke werkwijze past.",
    "Leg een einddatum vast of kies opnieuw")
{
    /// <inheritdoc/>
    public override string Stap(Feit waar) => "/werkwijze";

    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from inspanning in grond.Lopend
        where inspanning.Werkwijze == Werkwijze.Improvisatie && (inspanning.Eind is null || inspanning.Eind.Tot < grond.Dag)
        select Op(inspanning, inspanning.Eind is null ? "geen einddatum" : "einddatum voorbij", inspanning.Eind?.Tot);
}
