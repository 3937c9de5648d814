// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>Efforts that no longer get what they need, get it too late, or get beside them what they cannot stand.</summary>
internal static class Afhankelijkheidsgevolg
{
    internal static ImmutableArray<Breuk> Van(Gevolgwerk werk)
    {
        var geraakt = werk.Anders.Select(paar => paar.Oud).OfType<Inspanning>().Select(inspanning => inspanning.Id).ToList();
        var vragen = geraakt.SelectMany(id => werk.Voor.Relaties.AfhankelijkhedenNaar.Naar(id).Concat(werk.Voor.Relaties.AfhankelijkhedenVan.Naar(id))).DistinctBy(vraag => vraag.Id);
        return
        [
            .. from vraag in vragen
               let vrager = werk.Na.Inspanningen.Zoek(vraag.Van)
               let gever = werk.Voor.Inspanningen.Zoek(vraag.Naar)
               where vrager is { IsAfgesloten: false } && gever is { IsAfgesloten: false }
               let dagen = Dagen(werk, vraag)
               where dagen is not null
               orderby dagen != 0, vrager.Naam
               select new Breuk(vrager, gever, vraag, dagen.Value),
        ];
    }

    /// <summary>By how many days the one that needs would have to wait; 0 when it gets nothing any more, empty when nothing breaks.</summary>
    private static int? Dagen(Gevolgwerk werk, Afhankelijkheid vraag)
    {
        if (vraag.Soort == Afhankelijkheidssoort.SluitUit)
        {
            return Samen(werk.Na, vraag) && !Samen(werk.Voor, vraag) ? 0 : null;
        }

        if (werk.Weg.Contains(vraag.Naar))
        {
            return 0;
        }

        var (voor, na) = (Wachten(werk.Voor, vraag), Wachten(werk.Na, vraag));
        return vraag.Soort == Afhankelijkheidssoort.Vereist && na > 0 && na > voor ? na : null;
    }

    private static bool Samen(Beeld beeld, Afhankelijkheid vraag) =>
        beeld.Inspanningen.Zoek(vraag.Van) is { Fase: Fase.InUitvoering } && beeld.Inspanningen.Zoek(vraag.Naar) is { Fase: Fase.InUitvoering };

    /// <summary>The days between the start of the one that needs and the end of the one that is needed; 0 when no dates tell.</summary>
    private static int Wachten(Beeld beeld, Afhankelijkheid vraag) =>
        beeld.Inspanningen.Zoek(vraag.Van)?.Start is { } start && beeld.Inspanningen.Zoek(vraag.Naar)?.Eind is { } eind
            ? Math.Max(0, eind.Tot.DayNumber - start.Van.DayNumber)
            : 0;
}
