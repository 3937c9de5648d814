// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Vermelden;

/// <summary>A note as it is shown: who is named in it is a link to what that person carries.</summary>
public static class Notitietekst
{
    /// <summary>The text; who was named without an at sign, or has another name since, stands below it.</summary>
    /// <param name="notitie">The note.</param>
    /// <param name="pagina">The page it stands on.</param>
    public static IHtmlContent Html(Notitie notitie, BeeldPagina pagina)
    {
        ArgumentNullException.ThrowIfNull(notitie);
        ArgumentNullException.ThrowIfNull(pagina);
        var mensen = notitie.Genoemd.Select(wie => pagina.Personen.Zoek(wie)).OfType<Organisaties.Persoon>().ToList();
        return new Htmldeel(uit =>
        {
            var klaar = 0;
            var rest = mensen.ToDictionary(mens => mens.Id);
            foreach (var vermelding in Vermeldingen.Lees(notitie.Tekst, [.. mensen.Select(mens => (mens.Id, mens.Naam))]))
            {
                if (vermelding.Wie is not [var wie]) continue;
                uit.Tekst(notitie.Tekst[klaar..vermelding.Begin]);
                klaar = vermelding.Begin + vermelding.Lengte;
                Link(uit, pagina, wie, notitie.Tekst[vermelding.Begin..klaar]);
                rest.Remove(wie);
            }

            uit.Tekst(notitie.Tekst[klaar..]);
            if (rest.Count == 0) return;
            uit.Html("<span class=\"samenhang-meta samenhang-onder\">Genoemd: ");
            foreach (var (nummer, mens) in rest.Values.Index())
            {
                uit.Html(nummer == 0 ? "" : ", ");
                Link(uit, pagina, mens.Id, mens.Naam);
            }

            uit.Html("</span>");
        });
    }

    private static void Link(HtmlUitvoer uit, BeeldPagina pagina, Guid wie, string tekst) =>
        uit.Html("<a").Attribuut("href", pagina.Weg.Persoon(wie)).Html(">").Tekst(tekst).Html("</a>");
}
