// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An ambtelijk opdrachtgever carries more driehoeken that run than the limit.</summary>
internal sealed class TeVeelDriehoeken() : Toets<Inspanning>(
    "te-veel-driehoeken",
    Ernst.Aandacht,
    "Ambtelijk opdrachtgever met veel driehoeken",
    "Wie te veel driehoeken draagt, stuurt er geen: opdrachtgeven kost tijd.",
    "Draag driehoeken over of stop iets")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => waar.Fase == Fase.InUitvoering && Toetsgrond.HeeftDriehoek(waar) ? Gevonden(grond, waar) : [];

    private Bevinding[] Gevonden(Toetsgrond grond, Inspanning waar) =>
    [
        .. grond.Rollen(waar.Id, Rol.AmbtelijkOpdrachtgever).Where(vervulling => vervulling.PersoonId is { } wie && grond.Driehoeken(wie) > grond.Grenzen.Driehoeken)
            .Select(vervulling => Op(
                waar, $"deze ambtelijk opdrachtgever draagt {grond.Driehoeken(vervulling.PersoonId!.Value)} driehoeken, de grens is {grond.Grenzen.Driehoeken}", null, vervulling, vervulling.PersoonId)),
    ];
}
