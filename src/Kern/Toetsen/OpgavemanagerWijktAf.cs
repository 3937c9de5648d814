// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>The opgavemanager does or does not commission efforts, other than the organisation arranged it.</summary>
internal sealed class OpgavemanagerWijktAf() : Toets<Opgave>(
    "opgavemanager-wijkt-af",
    Ernst.Weten,
    "Opgavemanager anders dan afgesproken",
    "Wijk je af van hoe jullie de rollen verdelen, zeg dan waarom; anders weet niemand bij wie hij moet zijn.",
    "Pas de rol aan of accepteer met een reden")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Opgave waar)
    {
        if (!Toetsgrond.Loopt(waar) || grond.Grenzen.OpgavemanagerGeeftOpdracht is not { } hoort || grond.Rollen(waar.Id, Rol.Opgavemanager).FirstOrDefault(rol => rol.PersoonId is not null) is not { } manager)
        {
            return [];
        }

        var opdrachtgevers = grond.Blik.Naar(r => r.InspanningenVan, waar.Id).Where(inspanning => inspanning.Fase == Fase.InUitvoering && Toetsgrond.HeeftDriehoek(inspanning))
            .SelectMany(inspanning => grond.Rollen(inspanning.Id, Rol.AmbtelijkOpdrachtgever)).Where(rol => rol.PersoonId is not null).Select(rol => rol.PersoonId).ToHashSet();
        return opdrachtgevers.Count == 0 || opdrachtgevers.Contains(manager.PersoonId) == hoort
            ? []
            : [Op(waar, hoort ? "is van geen inspanning ambtelijk opdrachtgever" : "is ook ambtelijk opdrachtgever", manager.Van, manager, manager.PersoonId)];
    }
}
