// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Somebody is sought for a corner of the driehoek of an effort that runs.</summary>
internal sealed class VacatureInDriehoek() : Toets<Inspanning>(
    "vacature-in-driehoek",
    Ernst.Dringend,
    "Vacature in de driehoek van wat loopt",
    "Zonder iemand op elke hoek wordt er niet gestuurd: dan loopt het werk, of het stopt, vanzelf.",
    "Vervul de rol of besluit dat het wacht")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) =>
        waar.Fase == Fase.InUitvoering && Toetsgrond.HeeftDriehoek(waar) && grond.HeeftHoek(waar.Id, vervulling => vervulling.Bezetting == Bezetting.Vacature) ? Gevonden(grond, waar) : [];

    private Bevinding[] Gevonden(Toetsgrond grond, Inspanning waar) =>
    [
        .. Toetsgrond.Hoeken.SelectMany(rol => grond.Rollen(waar.Id, rol)).Where(vervulling => vervulling.Bezetting == Bezetting.Vacature)
            .Select(vervulling => Op(waar, grond.Rolnaam(vervulling.Rol), vervulling.Van, vervulling)),
    ];
}
