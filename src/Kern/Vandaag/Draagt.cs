// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vandaag;

/// <summary>What carries one person's name on a day: roles, portefeuilles, and whatever this person answers for. Facts only.</summary>
public sealed class Draagt
{
    /// <summary>Finds it through the relations of the Blik.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="persoon">Whose name; without it nothing is carried.</param>
    /// <param name="dag">The day in Europe/Amsterdam on which roles and portefeuilles must hold.</param>
    public Draagt(Blik blik, Guid? persoon, DateOnly dag)
    {
        if (persoon is not { } wie)
        {
            return;
        }

        Portefeuilles = [.. blik.Naar(r => r.PortefeuillesVanPersoon, wie).Where(portefeuille => GeldtOp(portefeuille, dag))];
        var rollen = blik.Naar(r => r.RollenVanPersoon, wie).Where(rol => rol.GeldtOp(dag)).ToLookup(rol => rol.Op, rol => rol.Rol);
        var vervangt = blik.Naar(r => r.PlaatsvervangingenVan, wie).Where(rol => rol.GeldtOp(dag)).ToLookup(rol => rol.Op, rol => rol.Rol);
        var eigen = Portefeuilles.SelectMany(
                portefeuille => blik.Naar(r => r.OpgavenInPortefeuille, portefeuille.Id).Where(opgave => !opgave.IsAfgesloten)
                    .Concat<Feit>(blik.Naar(r => r.InspanningenInPortefeuille, portefeuille.Id)),
                (portefeuille, waar) => (portefeuille, waar))
            .ToLookup(paar => paar.waar.Id, paar => paar.portefeuille);
        var gedragen =
            from id in rollen.Select(groep => groep.Key).Union(vervangt.Select(groep => groep.Key)).Union(eigen.Select(groep => groep.Key))
            let waar = blik.Zoek(id)
            where waar is Opgave { IsAfgesloten: false } or Inspanning { IsAfgesloten: false }
            select new Gedragen(waar, [.. rollen[id].Distinct().Order()], [.. vervangt[id].Distinct().Order()], [.. eigen[id]]);
        var alles = gedragen.ToLookup(deel => deel.Waar is Opgave);
        (Opgaven, Inspanningen) = ([.. alles[true]], [.. alles[false]]);
        Mijlpalen = [.. blik.Naar(r => r.MijlpalenVanEigenaar, wie).Where(mijlpaal => mijlpaal.BehaaldOp is null)];
        Risicos = [.. blik.Naar(r => r.RisicosVanEigenaar, wie).Where(risico => !risico.Vervallen)];
        Afspraken = [.. blik.Naar(r => r.AfsprakenVanEigenaar, wie).Where(afspraak => afspraak.Stand is Afspraakstand.Open or Afspraakstand.InBehandeling)];
    }

    /// <summary>Opgaven, also those of the own portefeuilles; closed ones are left out.</summary>
    public ImmutableArray<Gedragen> Opgaven { get; } = [];

    /// <summary>Efforts, also those with an own portefeuille of this person; closed ones are left out.</summary>
    public ImmutableArray<Gedragen> Inspanningen { get; } = [];

    /// <summary>Portefeuilles of which this person is the bestuurder on the day.</summary>
    public ImmutableArray<Portefeuille> Portefeuilles { get; } = [];

    /// <summary>Milestones this person answers for, not yet reached.</summary>
    public ImmutableArray<Mijlpaal> Mijlpalen { get; } = [];

    /// <summary>Risks and opportunities this person answers for, still there.</summary>
    public ImmutableArray<Risico> Risicos { get; } = [];

    /// <summary>Policy agreements this person answers for, not yet settled.</summary>
    public ImmutableArray<Beleidsafspraak> Afspraken { get; } = [];

    /// <summary>Nothing carries this name.</summary>
    public bool IsLeeg => Opgaven.IsEmpty && Inspanningen.IsEmpty && Portefeuilles.IsEmpty && Mijlpalen.IsEmpty && Risicos.IsEmpty && Afspraken.IsEmpty;

    private static bool GeldtOp(Portefeuille portefeuille, DateOnly dag) =>
        (portefeuille.Van is null || portefeuille.Van <= dag) && (portefeuille.Tot is null || portefeuille.Tot >= dag);
}
