// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Landschap;

/// <summary>What lights, letters and bars in the landschap mean.</summary>
internal static class Opgavenlegenda
{
    internal static IHtmlContent Html(Inrichting inrichting) => new Htmldeel(uit =>
    {
        uit.Html("<div class=\"samenhang-legenda\">");
        foreach (var licht in new[] { Licht.VolgensVerwachting, Licht.Aandachtspunt, Licht.Bijsturen, Licht.Onbekend })
        {
            uit.Html("<span>").Inhoud(Lichtje.Html(licht)).Html("</span>");
        }

        uit.Html(Rolletters.LegendaOpgave(inrichting)).Html("<span class=\"samenhang-legenda__meter\">").Inhoud(Meter.Html(55, 100, 25)).Html("besteed, licht: aangegane verplichtingen</span>")
            .Html("<span>Budget: lasten van exploitatie en krediet samen. Een inspanning die bij meer opgaven hoort, telt bij elk daarvan mee.</span></div>");
    });
}
