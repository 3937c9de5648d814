// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Somebody leaves, or has left, while a role goes on in that name. Members of a team are left to their team.</summary>
internal sealed class RolVanVertrekker() : Toets<Feit>(
    "rol-van-vertrekker",
    Ernst.Aandacht,
    "Rol van iemand die vertrekt",
    "Een rol die niemand overneemt, blijft stil liggen: afspraken, mandaat en vertrouwen gaan dan mee de deur uit.",
    "Draag de rollen over")
{
    /// <summary>How far ahead a leave is told: a quarter of a year.</summary>
    private const int Vooruit = 91;

    internal override bool Betreft(Type soort) => soort == typeof(Opgave) || soort == typeof(Inspanning);

    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Feit waar) => grond.ErVertrektIemand && waar is Opgave { IsAfgesloten: false } or Inspanning { IsAfgesloten: false }
        ? [.. from rol in grond.Blik.Naar(r => r.RollenOp, waar.Id)
              where rol is { Bezetting: Bezetting.Persoon, PersoonId: not null } && rol.Rol != Rol.Teamlid && !(rol.Tot < grond.Dag)
              let vertrek = grond.Vertrek(rol.PersoonId!.Value)
              where vertrek is not null && !(vertrek.Value.LaatsteDag > grond.Dag.AddDays(Vooruit)) && !(rol.Tot <= vertrek.Value.LaatsteDag)
              select Op(waar, Toelichting(grond, rol, vertrek.Value), null, rol, rol.PersoonId)]
        : [];

    private static string Toelichting(Toetsgrond grond, Rolvervulling rol, Vertrekdag vertrek) =>
        $"{grond.Rolnaam(rol.Rol)}{(vertrek.LaatsteDag is { } dag ? $", laatste werkdag {Datering.Op(dag)}" : ", werkt hier niet meer")}";
}
