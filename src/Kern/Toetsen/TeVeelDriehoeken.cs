// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An ambtelijk opdrachtgever carries more driehoeken that run than the limit.</summary>
internal sealed class TeVeelDriehoeken() : Toets(
    "te-veel-driehoeken",
    Ernst.Aandacht,
    "Ambtelijk opdrachtgever met veel driehoeken",
    "Wie te veel driehoeken draagt, stuurt er geen: opdrachtgeven kost tijd.",
    "Draag driehoeken over of stop iets")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from inspanning in grond.Lopend
        where Toetsgrond.HeeftDriehoek(inspanning)
        from vervulling in grond.Rollen(inspanning.Id, Rol.AmbtelijkOpdrachtgever)
        where vervulling.PersoonId is not null
        group inspanning by vervulling.PersoonId into groep
        let inspanningen = groep.DistinctBy(inspanning => inspanning.Id).ToList()
        where inspanningen.Count > grond.Grenzen.Driehoeken
        from inspanning in inspanningen
        select Op(inspanning, $"deze ambtelijk opdrachtgever draagt {inspanningen.Count} driehoeken, de grens is {grond.Grenzen.Driehoeken}");
}
