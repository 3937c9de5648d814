// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>The same person stands at two corners of one driehoek.</summary>
internal sealed class TweeHoeken() : Toets<Inspanning>(
    "twee-hoeken",
    Ernst.Aandacht,
    "Eén persoon op twee hoeken",
    "Opdracht geven en opdracht krijgen van jezelf haalt het gesprek uit de driehoek.",
    "Verdeel de hoeken over meer mensen")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => !waar.IsAfgesloten && Toetsgrond.HeeftDriehoek(waar) && StaatDubbel(grond, waar) ? Gevonden(grond, waar) : [];

    private Bevinding[] Gevonden(Toetsgrond grond, Inspanning waar) =>
    [
        .. from rol in Toetsgrond.Hoeken.SelectMany(rol => grond.Rollen(waar.Id, rol))
           where rol.PersoonId is not null
           group rol by rol.PersoonId into groep
           let rollen = groep.Select(rol => rol.Rol).Distinct().Order().ToList()
           where rollen.Count > 1
           select Op(waar, string.Join(" en ", rollen.Select(grond.Rolnaam)), groep.Max(rol => rol.Van), groep.MaxBy(rol => rol.SindsVersie), groep.Key),
    ];

    /// <summary>Is somebody on two corners? Nearly always nobody is, and then there is nothing to group.</summary>
    private static bool StaatDubbel(Toetsgrond grond, Inspanning waar)
    {
        for (var een = 0; een < Toetsgrond.Hoeken.Length; een++)
        {
            foreach (var rol in grond.Rollen(waar.Id, Toetsgrond.Hoeken[een]))
            {
                for (var ander = een + 1; ander < Toetsgrond.Hoeken.Length && rol.PersoonId is not null; ander++)
                {
                    foreach (var tweede in grond.Rollen(waar.Id, Toetsgrond.Hoeken[ander]))
                    {
                        if (tweede.PersoonId == rol.PersoonId) return true;
                    }
                }
            }
        }

        return false;
    }
}
