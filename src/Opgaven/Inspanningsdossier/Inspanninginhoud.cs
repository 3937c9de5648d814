// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Onderdelen;

namespace Samenhang.Opgaven.Inspanningsdossier;

/// <summary>Everything the page of an effort shows, found once.</summary>
internal sealed class Inspanninginhoud
{
    internal Inspanninginhoud(Blik blik, Inspanning inspanning, DateOnly dag)
    {
        Inspanning = inspanning;
        Opgaven = [.. inspanning.Opgaven.Select(id => blik.Zoek<Opgave>(id)).OfType<Opgave>()];
        Portefeuilles = [.. inspanning.Portefeuilles.Select(id => blik.Zoek<Portefeuille>(id)).OfType<Portefeuille>()];
        Rollen = blik.Naar(r => r.RollenOp, inspanning.Id);
        Mensen = [.. Rollen.Where(rol => rol.GeldtOp(dag) && rol.Bezetting != Bezetting.Onbekend).OrderBy(rol => rol.Rol)];
        Stand = Actueel.Stand(blik, inspanning.Id, dag);
        Bijdragen = [.. Geldend(blik.Naar(r => r.BijdragenVan, inspanning.Id), dag).OrderByDescending(b => b.Primair).ThenByDescending(b => b.Sterkte)
            .Select(bijdrage => (bijdrage, blik.Zoek<Doel>(bijdrage.Naar))).Where(paar => paar.Item2 is not null).Select(paar => (paar.bijdrage, paar.Item2!))];
        Vereist = [.. blik.Naar(r => r.AfhankelijkhedenVan, inspanning.Id).Select(a => (a, blik.Zoek<Inspanning>(a.Naar)!)).Where(paar => paar.Item2 is not null)];
        NodigVoor = [.. blik.Naar(r => r.AfhankelijkhedenNaar, inspanning.Id).Select(a => (a, blik.Zoek<Inspanning>(a.Van)!)).Where(paar => paar.Item2 is not null)];
        Delen = blik.Naar(r => r.DeelinspanningenVan, inspanning.Id);
        Partijen = blik.Naar(r => r.PartijenVan, inspanning.Id);
        Onderdelen = new Onderdelenlijst(blik, inspanning.Id);
        Geld = Geldbeeld.Van(Onderdelen.Budgetregels, dag);
    }

    internal Inspanning Inspanning { get; }

    internal ImmutableArray<Opgave> Opgaven { get; }

    internal ImmutableArray<Portefeuille> Portefeuilles { get; }

    internal ImmutableArray<Rolvervulling> Rollen { get; }

    internal ImmutableArray<Rolvervulling> Mensen { get; }

    internal Stand? Stand { get; }

    internal ImmutableArray<(Bijdrage Bijdrage, Doel Doel)> Bijdragen { get; }

    internal ImmutableArray<(Afhankelijkheid Afhankelijkheid, Inspanning Andere)> Vereist { get; }

    internal ImmutableArray<(Afhankelijkheid Afhankelijkheid, Inspanning Andere)> NodigVoor { get; }

    internal ImmutableArray<Inspanning> Delen { get; }

    internal ImmutableArray<Partij> Partijen { get; }

    internal Onderdelenlijst Onderdelen { get; }

    internal Geldbeeld? Geld { get; }

    /// <summary>Hours a week of everybody together; empty when nobody told.</summary>
    internal decimal? Uren => Mensen.Any(rol => rol.UrenPerWeek is not null) ? Mensen.Sum(rol => rol.UrenPerWeek ?? 0) : null;

    private static IEnumerable<Bijdrage> Geldend(ImmutableArray<Bijdrage> bijdragen, DateOnly dag) =>
        bijdragen.Where(bijdrage => (bijdrage.Vanaf is null || bijdrage.Vanaf <= dag) && (bijdrage.Tot is null || bijdrage.Tot >= dag));
}
