// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Verloop;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Netwerk;

/// <summary>Search, and the filters by portefeuille, theme and werkwijze. It offers only what the viewer sees.</summary>
/// <param name="weergave">What is shown.</param>
/// <param name="tegen">The choice of a moment to compare with.</param>
internal sealed class Netwerkfilters(Netwerkweergave weergave, IHtmlContent tegen) : IHtmlContent
{
    private static readonly string[] Eigen = [Netwerkkeuze.Tekst, Netwerkkeuze.Portefeuille, Netwerkkeuze.Thema, Netwerkkeuze.Werkwijze, Netwerkkeuze.Blad, Tegenkeuze.Naam];

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var (uit, keuze) = (new HtmlUitvoer(writer, encoder), weergave.Keuze);
        uit.Html("<form class=\"samenhang-lijstvraag\" method=\"get\" role=\"search\" aria-label=\"Netwerk\" data-filter").Attribuut("action", keuze.Pad).Html(">");
        foreach (var (naam, waarde) in keuze.Delen().Where(deel => !Eigen.Contains(deel.Naam)))
        {
            uit.Html("<input type=\"hidden\"").Attribuut("name", naam).Attribuut("value", waarde).Html(">");
        }

        uit.Html("<div class=\"samenhang-lijstzoek\"><label class=\"samenhang-vh\" for=\"tekst\">Zoek in het netwerk</label><input class=\"utrecht-textbox utrecht-textbox--html-input\" type=\"search\" id=\"tekst\" name=\"tekst\" autocomplete=\"off\" placeholder=\"Naam of code\"")
            .Attribuut("value", keuze.Zoektekst).Html("><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">").Inhoud(Icoon.Zoek).Html("<span class=\"samenhang-vh\">Zoek</span></button></div><div class=\"samenhang-chips\">");
        Filter(uit, Inspanningenbron.Portefeuille, "Portefeuille", keuze.Vraag.Portefeuilles, waarde => Guid.TryParse(waarde, out var id) ? weergave.Lezing.Blik.Zoek<Portefeuille>(id)?.Naam : null);
        Filter(uit, Inspanningenbron.Thema, "Thema", keuze.Vraag.Themas, waarde => waarde);
        Filter(uit, Inspanningenbron.Werkwijze, "Werkwijze", keuze.Vraag.Werkwijzen, waarde => Facetwaarden.Lees<Werkwijze>(waarde) is { } werkwijze ? Woorden.MetHoofdletter(Woorden.Van(werkwijze)) : null);
        uit.Inhoud(tegen).Html("</div></form>");
    }

    private void Filter(HtmlUitvoer uit, Facet<Inspanningrij> facet, string titel, ImmutableArray<string> gekozen, Func<string, string?> woord)
    {
        var tellingen = weergave.Inhoud.Keuze.SelectMany(rij => facet.Waarden(rij).DefaultIfEmpty(Facet.Geen)).GroupBy(waarde => waarde).ToDictionary(groep => groep.Key, groep => groep.Count());
        var waarden = tellingen.Keys.Union(gekozen).Select(waarde => (Waarde: waarde, Woord: waarde == Facet.Geen ? "Nog onbekend" : woord(waarde))).Where(deel => deel.Woord is not null)
            .OrderBy(deel => deel.Waarde == Facet.Geen).ThenBy(deel => deel.Woord, Samenhang.Platform.Pagina.Volgorde.Nederlands).ToList();
        if (waarden.Count < 2 && gekozen.IsEmpty)
        {
            return;
        }

        uit.Html("<details class=\"samenhang-filter\" id=\"filter-").Html(facet.Sleutel).Html("\"><summary class=\"samenhang-chip").Html(gekozen.IsEmpty ? "\">" : " samenhang-chip--aan\">").Tekst(titel);
        if (!gekozen.IsEmpty)
        {
            uit.Html(" (").Getal(gekozen.Length).Html(")");
        }

        uit.Inhoud(Icoon.Omlaag).Html("</summary><div class=\"samenhang-filter__inhoud\"><fieldset><legend>").Tekst(titel).Html(" van inspanningen</legend>");
        for (var nummer = 0; nummer < waarden.Count; nummer++)
        {
            var id = $"{facet.Sleutel}-{nummer}";
            uit.Html("<div class=\"samenhang-filter__keuze\"><input type=\"checkbox\" id=\"").Html(id).Html("\" name=\"").Html(facet.Sleutel).Html("\"").Attribuut("value", waarden[nummer].Waarde)
                .Html(gekozen.Contains(waarden[nummer].Waarde) ? " checked>" : ">").Html("<label for=\"").Html(id).Html("\">").Tekst(waarden[nummer].Woord).Html(" <span class=\"samenhang-aantal\">")
                .Getal(tellingen.GetValueOrDefault(waarden[nummer].Waarde)).Html("</span></label></div>");
        }

        uit.Html("</fieldset><button class=\"utrecht-button utrecht-button--primary-action samenhang-knop--klein\" type=\"submit\">Toon</button></div></details>");
    }
}
