// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>Milestones that move, go along, or lapse because what they belong to has ended before their day.</summary>
internal static class Mijlpaalgevolg
{
    internal static ImmutableArray<Mijlpaalverschil> Van(Gevolgwerk werk)
    {
        var verschoven = werk.Anders.Where(paar => paar.Oud is Mijlpaal).Select(paar => new Mijlpaalverschil((Mijlpaal)paar.Oud!, paar.Nieuw as Mijlpaal));
        var vervallen =
            from id in werk.Weg
            from mijlpaal in werk.Voor.Relaties.MijlpalenVan.Naar(id)
            where mijlpaal.BehaaldOp is null && (mijlpaal.Datum is null || mijlpaal.Datum.Tot > werk.LaatsteDag(id))
            select new Mijlpaalverschil(mijlpaal, null);
        return [.. verschoven.Concat(vervallen).OrderBy(verschil => verschil.Mijlpaal.Datum?.Van ?? DateOnly.MaxValue).ThenBy(verschil => verschil.Mijlpaal.Naam, StringComparer.Ordinal)];
    }
}
