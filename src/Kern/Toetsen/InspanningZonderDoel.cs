// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An effort that contributes to no goal.</summary>
internal sealed class InspanningZonderDoel() : Toets<Inspanning>(
    "inspanning-zonder-doel",
    Ernst.Aandacht,
    "Inspanning zonder doel",
    "Een inspanning die aan geen doel bijdraagt, kost geld en mensen zonder dat iemand weet waarvoor.",
    "Leg vast waaraan zij bijdraagt, of stop haar")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => !waar.IsAfgesloten && grond.Blik.Naar(r => r.BijdragenVan, waar.Id).IsEmpty ? [Op(waar)] : [];
}
