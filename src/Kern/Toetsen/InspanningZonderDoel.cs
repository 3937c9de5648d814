// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Toetsen;

/// <summary>An effort that contributes to no goal.</summary>
internal sealed class InspanningZonderDoel() : Toets(
    "inspanning-zonder-doel",
    Ernst.Aandacht,
    "Inspanning zonder doel",
    "Een inspanning die aan geen doel bijdraagt, kost geld en mensen zonder dat iemand weet waarvoor.",
    "Leg vast waaraan zij bijdraagt, of stop haar")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from inspanning in grond.Open
        where grond.Blik.Naar(r => r.BijdragenVan, inspanning.Id).IsEmpty
        select Op(inspanning);
}
