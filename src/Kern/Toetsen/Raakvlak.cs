// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Kern.Toetsen;

/// <summary>At which records a check can find something else because of one record that came, changed, went or is hidden.</summary>
internal static class Raakvlak
{
    /// <summary>Their ids; some more than needed does no harm, one fewer does.</summary>
    /// <param name="blik">Where relations are found; who asks does so before and after a change.</param>
    /// <param name="feit">The record, as it was or as it became.</param>
    /// <param name="namen">Which names are alike, at the same moment.</param>
    internal static IEnumerable<Guid> Van(Blik blik, Feit feit, Naamboek namen) =>
        Onderwerpen.Van(feit, blik).Append(feit.Id).Concat(namen.Gelijken(feit).Select(ander => ander.Id)).Concat(feit switch
        {
            Opgave opgave => blik.Naar(r => r.DoelenVan, opgave.Id).SelectMany(doel => VanDoel(blik, doel.Id)).Concat(SamenBesloten(blik, opgave)),
            Doel doel => VanDoel(blik, doel.Id).Concat(blik.Naar(r => r.BijdragenVan, doel.Id).Select(bijdrage => bijdrage.Naar)),
            Meting meting => [meting.IndicatorId],
            Rolvervulling rol => VanRol(blik, rol),
            Partij partij => partij.Betrokken.Select(betrokken => betrokken.Op),
            Inspanning inspanning => VanInspanning(blik, inspanning).Concat(SamenBesloten(blik, inspanning)),
            Opdracht or Budgetregel or Begrotingskoppeling or Besluit => SamenBesloten(blik, feit),
            _ => [],
        });

    /// <summary>Everything that one decision is about with this: who may take it follows from all of them together.</summary>
    private static IEnumerable<Guid> SamenBesloten(Blik blik, Feit feit) =>
        Onderwerpen.Van(feit, blik).SelectMany(id => blik.Naar(r => r.BesluitenOver, id)).SelectMany(besluit => besluit.Over);

    private static IEnumerable<Guid> VanDoel(Blik blik, Guid doel) => blik.Naar(r => r.IndicatorenVan, doel).Select(indicator => indicator.Id).Append(doel);

    private static IEnumerable<Guid> VanInspanning(Blik blik, Inspanning inspanning) =>
        blik.Naar(r => r.BijdragenVan, inspanning.Id).Select(bijdrage => bijdrage.Naar)
            .Concat(inspanning.Opgaven)
            .Concat(inspanning.KomtVoortUit is { } uit ? [uit] : [])
            .Concat(blik.Naar(r => r.RollenOp, inspanning.Id).SelectMany(rol => VanOpdrachtgever(blik, rol)));

    private static IEnumerable<Guid> VanRol(Blik blik, Rolvervulling rol) => rol.Rol switch
    {
        Rol.Opgavemanager => blik.Naar(r => r.InspanningenVan, rol.Op).Select(inspanning => inspanning.Id),
        Rol.AmbtelijkOpdrachtgever => (blik.Zoek<Inspanning>(rol.Op)?.Opgaven ?? []).Concat(VanOpdrachtgever(blik, rol)),
        _ => [],
    };

    /// <summary>Everything else that the same person commissions: it counts in how much that person carries.</summary>
    private static IEnumerable<Guid> VanOpdrachtgever(Blik blik, Rolvervulling rol) => rol is { Rol: Rol.AmbtelijkOpdrachtgever, PersoonId: { } wie }
        ? blik.Naar(r => r.RollenVanPersoon, wie).Where(ander => ander.Rol == Rol.AmbtelijkOpdrachtgever).Select(ander => ander.Op)
        : [];
}
