// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Somebody is sought for a corner of the driehoek of an effort that runs.</summary>
internal sealed class VacatureInDriehoek() : Toets(
    "vacature-in-driehoek",
    Ernst.Dringend,
    "Vacature in de driehoek van wat loopt",
    "Zonder iemand op elke hoek wordt er niet gestuurd: dan loopt het werk, of het stopt, vanzelf.",
    "Vervul de rol of besluit dat het wacht")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from inspanning in grond.Lopend
        where Toetsgrond.HeeftDriehoek(inspanning)
        from rol in Toetsgrond.Hoeken
        from vervulling in grond.Rollen(inspanning.Id, rol)
        where vervulling.Bezetting == Bezetting.Vacature
        select Op(inspanning, Woorden.Van(rol), vervulling.Van);
}
