// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>Writes the filters of a comparison. They hold for both moments: something fits when it fitted at one of them.</summary>
/// <param name="pagina">The page.</param>
internal sealed class Vergelijkvraag(Vergelijkpagina pagina) : IHtmlContent
{
    private const int MeesteThemas = 60;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        var (keuze, filter) = (pagina.Keuze, pagina.Keuze.Filter);
        uit.Html("<form class=\"samenhang-lijstvraag\" method=\"get\" role=\"search\" data-filter").Attribuut("action", keuze.Pad).Html(" aria-label=\"Verschillen\">");
        foreach (var (naam, waarde) in keuze.Delen.Where(deel => deel.Naam is "sinds" or "op" or "soort" or "opgave"))
        {
            uit.Html("<input type=\"hidden\"").Attribuut("name", naam).Attribuut("value", waarde).Html(">");
        }

        uit.Html("<div class=\"samenhang-lijstzoek\"><label class=\"samenhang-vh\" for=\"tekst\">Zoek in de verschillen</label><input class=\"utrecht-textbox utrecht-textbox--html-input\" type=\"search\" id=\"tekst\" name=\"tekst\" autocomplete=\"off\" placeholder=\"Naam\"")
            .Attribuut("value", filter.Tekst).Html("><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">").Inhoud(Icoon.Zoek).Html("<span class=\"samenhang-vh\">Zoek</span></button></div><div class=\"samenhang-chips\">");
        Filter(uit, "status", "Status", Alle<Opgavestatus>(opgave => [opgave.Status]).Order().Select(status => (Facetwaarden.Van(status), Woord(status))), [.. filter.Status.Select(Facetwaarden.Van)]);
        Filter(uit, "thema", "Thema", Alle(opgave => opgave.Themas).Order(Volgorde.Nederlands).Take(MeesteThemas).Select(thema => (thema, thema)), [.. filter.Themas]);
        Filter(uit, "portefeuille", "Portefeuille", Portefeuilles(), [.. filter.Portefeuilles.Select(Facetwaarden.Van)]);
        Filter(uit, "werkwijze", "Werkwijze", Enum.GetValues<Werkwijze>().Select(werkwijze => (Facetwaarden.Van(werkwijze), Woord(werkwijze))), [.. filter.Werkwijzen.Select(Facetwaarden.Van)]);
        Filter(uit, "besluit", "Besluit", [(Facet.Geen, "Alleen zonder besluit")], filter.ZonderBesluit ? [Facet.Geen] : []);
        uit.Html("</div></form>");
        if (pagina.Opgave is { } opgave && keuze.Delen.Any(deel => deel.Naam == "opgave"))
        {
            uit.Html("<a class=\"samenhang-chip samenhang-chip--aan\"").Attribuut("href", keuze.Adres("opgave", null)).Html(">Opgave: ").Tekst(opgave.Naam).Inhoud(Icoon.Kruis).Html("<span class=\"samenhang-vh\"> zet dit filter uit</span></a>");
        }
    }

    private IEnumerable<T> Alle<T>(Func<Opgave, IEnumerable<T>> van) => pagina.Beeld.Eerder.Alle<Opgave>().Concat(pagina.Beeld.Later.Alle<Opgave>()).SelectMany(van).Distinct();

    private IEnumerable<(string Waarde, string Woord)> Portefeuilles() =>
        pagina.Beeld.Later.Alle<Portefeuille>().Concat(pagina.Beeld.Eerder.Alle<Portefeuille>()).DistinctBy(portefeuille => portefeuille.Id)
            .OrderBy(portefeuille => portefeuille.Naam, Volgorde.Nederlands).Select(portefeuille => (Facetwaarden.Van(portefeuille.Id), portefeuille.Naam));

    private static void Filter(HtmlUitvoer uit, string naam, string titel, IEnumerable<(string Waarde, string Woord)> waarden, IReadOnlyCollection<string> gekozen)
    {
        uit.Html("<details class=\"samenhang-filter\"").Attribuut("id", "filter-" + naam).Html("><summary class=\"samenhang-chip").Html(gekozen.Count > 0 ? " samenhang-chip--aan\">" : "\">").Tekst(titel);
        if (gekozen.Count > 0)
        {
            uit.Html(" (").Getal(gekozen.Count).Html(")");
        }

        uit.Inhoud(Icoon.Omlaag).Html("</summary><div class=\"samenhang-filter__inhoud\"><fieldset><legend>").Tekst(titel).Html("</legend>");
        var nummer = 0;
        foreach (var (waarde, woord) in waarden)
        {
            var id = $"{naam}-{nummer++}";
            uit.Html("<div class=\"samenhang-filter__keuze\"><input type=\"checkbox\"").Attribuut("id", id).Attribuut("name", naam).Attribuut("value", waarde).Html(gekozen.Contains(waarde) ? " checked>" : ">")
                .Html("<label").Attribuut("for", id).Html(">").Tekst(woord).Html("</label></div>");
        }

        uit.Html(nummer == 0 ? "<p class=\"samenhang-meta\">Er is nog niets om uit te kiezen.</p>" : "").Html("</fieldset><button class=\"utrecht-button utrecht-button--primary-action samenhang-knop--klein\" type=\"submit\">Toon</button></div></details>");
    }

    private static string Woord<T>(T keuze)
        where T : struct, Enum => Woorden.MetHoofdletter(Woorden.Van(keuze));
}
