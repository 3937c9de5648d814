// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Landschap;

/// <summary>The column with the money of a budget year: spent of budget, as words and as a bar.</summary>
internal static class Budgetkolom
{
    internal static Lijstkolom<TRij> Van<TRij>(Func<TRij, ImmutableArray<Jaarbedrag>> bedragen, bool balk) => new("budget", "Budget")
    {
        Jaartitel = context => context.Jaar is { } jaar ? $"Budget {Lijsttekst.Jaar(jaar)}" : "Budget",
        Sorteer = jaar => Sorteerveld<TRij>.OpGetal($"budget-{jaar}", rij => In(bedragen(rij), jaar)?.Begroot),
        Som = context => ($"budget-{context.Jaar}", rij => In(bedragen(rij), context.Jaar)?.Begroot),
        Schrijf = (uit, rij, context) => Schrijf(uit, In(bedragen(rij), context.Jaar), balk),
        Waarde = (rij, context) => In(bedragen(rij), context.Jaar)?.Begroot / 100m,
    };

    /// <summary>"€ 3,12 mln van 4,86 mln" with a bar; without figures about spending only the budget.</summary>
    internal static void Schrijf(HtmlUitvoer uit, Jaarbedrag? bedrag, bool balk)
    {
        if (bedrag is not ({ Begroot: not null } or { Gerealiseerd: not null }))
        {
            uit.Inhoud(Namen.Onbekend);
            return;
        }

        if (bedrag is not { Begroot: { } begroot, Gerealiseerd: { } besteed })
        {
            uit.Html("<span class=\"samenhang-cijfer\">").Html(Lijsttekst.Bedrag(bedrag.Begroot ?? bedrag.Gerealiseerd!.Value)).Html(bedrag.Begroot is null ? " besteed</span>" : "</span>");
            return;
        }

        uit.Html("<span class=\"samenhang-rij samenhang-cijfer\"><span>").Html(Lijsttekst.Bedrag(besteed)).Html("<span class=\"samenhang-vh\"> besteed</span></span><span class=\"samenhang-meta\">van ")
            .Html(Lijsttekst.BedragKaal(begroot)).Html("</span></span>");
        if (balk)
        {
            uit.Inhoud(Meter.Html(besteed, begroot, bedrag.Verplicht ?? 0));
        }
    }

    internal static Jaarbedrag? In(ImmutableArray<Jaarbedrag> bedragen, int? jaar) => jaar is { } waarde ? Jaarbedrag.In(bedragen, waarde) : null;
}
