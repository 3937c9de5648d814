// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An improvisatie for which nobody answers.</summary>
internal sealed class ImprovisatieZonderVerantwoordelijke() : Toets<Inspanning>(
    "improvisatie-zonder-verantwoordelijke",
    Ernst.Dringend,
    "Improvisatie zonder verantwoordelijke",
    "Als het spannend is, moet iedereen weten wie mag zeggen wat er nu gebeurt.",
    "Leg vast wie verantwoordelijk is")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) =>
        waar is { Fase: Fase.InUitvoering, Werkwijze: Werkwijze.Improvisatie }
            && !grond.Rollen(waar.Id, Rol.Verantwoordelijke).Concat(grond.Rollen(waar.Id, Rol.Sturingsprofessional)).Any(vervulling => vervulling.Bezetting == Bezetting.Persoon)
            ? [Op(waar)]
            : [];
}
