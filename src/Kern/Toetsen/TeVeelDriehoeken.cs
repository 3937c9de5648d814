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
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => waar.Fase == Fase.InUitvoering && Toetsgrond.HeeftDriehoek(waar)
        ? [.. from vervulling in grond.Rollen(waar.Id, Rol.AmbtelijkOpdrachtgever)
              where vervulling.PersoonId is not null
              let aantal = grond.Driehoeken(vervulling.PersoonId!.Value)
              where aantal > grond.Grenzen.Driehoeken
              select Op(waar, $"deze ambtelijk opdrachtgever draagt {aantal} driehoeken, de grens is {grond.Grenzen.Driehoeken}", null, vervulling, vervulling.PersoonId)]
        : [];
}
