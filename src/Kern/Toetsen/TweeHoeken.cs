// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>The same person stands at two corners of one driehoek.</summary>
internal sealed class TweeHoeken() : Toets(
    "twee-hoeken",
    Ernst.Aandacht,
    "Eén persoon op twee hoeken",
    "Opdracht geven en opdracht krijgen van jezelf haalt het gesprek uit de driehoek.",
    "Verdeel de hoeken over meer mensen")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from inspanning in grond.Open
        where Toetsgrond.HeeftDriehoek(inspanning)
        from groep in Toetsgrond.Hoeken.SelectMany(rol => grond.Rollen(inspanning.Id, rol)).Where(vervulling => vervulling.PersoonId is not null)
            .GroupBy(vervulling => vervulling.PersoonId)
        where groep.Select(vervulling => vervulling.Rol).Distinct().Count() > 1
        select Op(inspanning, string.Join(" en ", groep.Select(vervulling => vervulling.Rol).Distinct().Order().Select(rol => Woorden.Van(rol))));
}
