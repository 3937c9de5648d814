// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;

namespace Samenhang.Kern.WatAls;

/// <summary>Roles that end or come, and driehoeken that end.</summary>
internal static class Rolgevolg
{
    internal static ImmutableArray<Rolverschil> Van(Gevolgwerk werk)
    {
        var verschillen =
            from paar in werk.Anders
            let oud = paar.Oud as Rolvervulling
            let nieuw = paar.Nieuw as Rolvervulling
            where oud is not null || nieuw is not null
            let was = oud is not null && (oud.GeldtOp(werk.Dag) || oud.Van > werk.Dag)
            let blijft = nieuw is not null && (nieuw.GeldtOp(werk.Dag) || nieuw.Van > werk.Dag)
            where was != blijft
            let rol = was ? oud : nieuw
            let op = werk.Voor.Zoek(rol.Op)
            where op is not null
            orderby op.Titel, rol.Rol
            select new Rolverschil(rol, op, !was);
        return [.. verschillen];
    }

    internal static ImmutableArray<Inspanning> Driehoeken(Gevolgwerk werk) =>
    [
        .. werk.Gestopt.Concat(werk.Overgegaan).Concat(werk.NaarLijn).Where(inspanning => Toetsgrond.HeeftDriehoek(inspanning)
            && werk.Voor.Relaties.RollenOp.Naar(inspanning.Id).Any(rol => Toetsgrond.Hoeken.Contains(rol.Rol) && rol.Bezetting == Bezetting.Persoon && rol.GeldtOp(werk.LaatsteDag(inspanning.Id)))),
    ];
}
