// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Landschap;

/// <summary>Opgaven as cards: the question, who carries it, how it stands, what is done for it and what it costs.</summary>
/// <param name="blad">What is shown.</param>
internal sealed class Opgavenkaarten(Lijstblad<Opgaverij> blad) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        foreach (var groep in blad.Uitkomst.Groepen)
        {
            var kop = groep.Waarde is null ? "h2" : "h3";
            if (groep.Waarde is not null)
            {
                uit.Html("<h2 class=\"utrecht-heading-3 samenhang-kaartgroep\">").Tekst(blad.Keuze.Groep!.Tekst(groep.Waarde, blad.Context) ?? groep.Waarde)
                    .Html(" <span class=\"samenhang-aantal\">").Tekst(blad.Opzet.Aantal(groep.Aantal)).Html("</span></h2>");
            }

            uit.Html("<ul class=\"samenhang-opgavekaarten\">");
            var boek = blad.Rijenboek("kaart " + kop);
            foreach (var rij in groep.Rijen)
            {
                boek.Schrijf(uit, rij, (kaart, opgave) => Kaart(kaart, opgave, kop));
            }

            uit.Html("</ul>");
        }
    }

    private void Kaart(HtmlUitvoer uit, Opgaverij rij, string kop)
    {
        var context = blad.Context;
        uit.Html("<li class=\"samenhang-kaart samenhang-opgavekaart\"><div class=\"samenhang-opgavekaart__kop\"><").Html(kop).Html(" class=\"utrecht-heading-3\"><a href=\"")
            .Html(context.Weg.Opgave(rij.Opgave.Id)).Html("\">").Tekst(rij.Opgave.Naam).Html("</a></").Html(kop).Html("><p class=\"samenhang-opgavekaart__stand\">").Inhoud(Lichtje.Html(rij.Licht))
            .Html("<span class=\"samenhang-label\">").Tekst(Opgavekolommen.Statuswoord(rij.Opgave)).Html("</span></p></div>");
        if ((rij.Opgave.Formulering.Gewenst ?? rij.Opgave.Omschrijving) is { Length: > 0 } zin)
        {
            uit.Html("<p class=\"samenhang-opgavekaart__zin\">").Tekst(zin).Html("</p>");
        }

        uit.Html("<dl class=\"samenhang-opgavekaart__feiten\">");
        Feit(uit, "Rollen", () => Rolletters.Opgave(uit, rij, context));
        if (!rij.Portefeuilles.IsEmpty)
        {
            Feit(uit, "Portefeuilles", () => Namen.Schrijf(uit, rij.Portefeuilles, portefeuille => portefeuille.Naam));
        }

        Feit(uit, "Inspanningen", () => Opgavekolommen.SchrijfInspanningen(uit, rij, context));
        if (Budgetkolom.In(rij.Bedragen, context.Jaar) is not null)
        {
            Feit(uit, "Budget " + Lijsttekst.Jaar(context.Jaar), () => Opgavekolommen.SchrijfBudget(uit, rij, context));
        }

        uit.Html("</dl></li>");
    }

    private static void Feit(HtmlUitvoer uit, string naam, Action schrijf)
    {
        uit.Html("<div><dt>").Tekst(naam).Html("</dt><dd>");
        schrijf();
        uit.Html("</dd></div>");
    }
}
