// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;

namespace Samenhang.Kern.WatAls;

/// <summary>The goals that lose or gain support, and what of them nobody watches any more.</summary>
internal static class Doelgevolg
{
    internal static ImmutableArray<Steunverschil> Van(Gevolgwerk werk)
    {
        var bronnen = werk.Anders.SelectMany(paar => new[] { paar.Oud, paar.Nieuw }).OfType<Feit>().Select(Bron).OfType<Guid>().Distinct().ToList();
        Steunmeter voor = new(werk.Voor, werk.Dag), na = new(werk.Na, werk.Dag);
        var vervallen = werk.GestopteOpgaven.Select(opgave => opgave.Id).ToHashSet();
        var doelen = voor.Bereik(bronnen).Union(na.Bereik(bronnen)).Union(vervallen.SelectMany(id => werk.Voor.Relaties.DoelenVan.Naar(id)).Select(doel => doel.Id));
        return
        [
            .. from id in doelen
               let doel = werk.Na.Doelen.Zoek(id)
               where doel is not null && werk.Voor.Opgaven.Zoek(doel.OpgaveId) is not { IsAfgesloten: true }
               let verschil = new Steunverschil(doel, voor.Voor(id), na.Voor(id), doel.OpgaveId is { } opgave && vervallen.Contains(opgave))
               where verschil.Vervalt || Anders(verschil)
               orderby verschil.IsWees descending, verschil.Vervalt, verschil.Verlies descending, doel.Soort == Doelsoort.MaatschappelijkEffect descending
               select verschil,
        ];
    }

    /// <summary>Measured, still wanted, and nobody works on it or has agreed to keep watching it.</summary>
    internal static ImmutableArray<Indicator> Onbewaakt(Gevolgwerk werk, ImmutableArray<Steunverschil> doelen) =>
    [
        .. from doel in doelen
           where doel.IsWees || doel.Vervalt
           where !werk.Na.Besluiten.Any(besluit => besluit.Bewaking.Any(bewaking => bewaking.DoelId == doel.Doel.Id && bewaking.EigenaarId is not null))
           from indicator in werk.Na.Relaties.IndicatorenVan.Naar(doel.Doel.Id)
           select indicator,
    ];

    private static Guid? Bron(Feit feit) => feit switch
    {
        Inspanning inspanning => inspanning.Id,
        Bijdrage bijdrage => bijdrage.Van,
        _ => null,
    };

    private static bool Anders(Steunverschil verschil) =>
        Math.Abs(verschil.Voor.Laag - verschil.Na.Laag) > Steun.Verwaarloosbaar || Math.Abs(verschil.Voor.Hoog - verschil.Na.Hoog) > Steun.Verwaarloosbaar;
}
