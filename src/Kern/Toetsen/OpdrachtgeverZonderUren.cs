// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Somebody commissions an effort beside everything else: no hours were agreed.</summary>
internal sealed class OpdrachtgeverZonderUren() : Toets<Inspanning>(
    "opdrachtgever-zonder-uren",
    Ernst.Weten,
    "Opdrachtgever zonder uren",
    "Opdrachtgeven ‘erbij’ gebeurt als er tijd over is, en die is er niet.",
    "Spreek uren af")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => waar.Fase == Fase.InUitvoering && Toetsgrond.HeeftDriehoek(waar) ? Gevonden(grond, waar) : [];

    private Bevinding[] Gevonden(Toetsgrond grond, Inspanning waar) =>
    [
        .. grond.Rollen(waar.Id, Rol.AmbtelijkOpdrachtgever).Where(rol => rol is { Bezetting: Bezetting.Persoon, UrenPerWeek: null or 0 }).Select(rol => Op(waar, null, rol.Van, rol, rol.PersoonId)),
    ];
}
