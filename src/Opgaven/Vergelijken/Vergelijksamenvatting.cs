// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Vergelijken;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>A few figures about the efforts that differ, then and now.</summary>
/// <param name="pagina">What is shown.</param>
internal sealed class Vergelijksamenvatting(Vergelijkpagina pagina) : IHtmlContent
{
    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        var cijfers = Vergelijkcijfers.Van(pagina.Beeld, pagina.Getoond, pagina.Jaar);
        uit.Html("<section class=\"samenhang-kaart samenhang-sectie\" aria-labelledby=\"samengevat\"><h2 class=\"utrecht-heading-3\" id=\"samengevat\">Samengevat</h2><dl class=\"samenhang-feiten\">");
        Feit(uit, $"Budget {pagina.Jaar.ToString(CultureInfo.InvariantCulture)} van deze inspanningen", Bedragtekst.Toon(cijfers.Begroot.Toen), Bedragtekst.Toon(cijfers.Begroot.Nu));
        Feit(uit, "Op bijsturen", Getal(cijfers.Bijsturen.Toen), Getal(cijfers.Bijsturen.Nu));
        Feit(uit, "Vacatures in driehoeken", Getal(cijfers.Vacatures.Toen), Getal(cijfers.Vacatures.Nu));
        Feit(uit, "Later klaar", null, cijfers.Later == 0 ? "geen" : $"{cijfers.Later}, samen {cijfers.Weken} {(cijfers.Weken == 1 ? "week" : "weken")}");
        uit.Html("<div><dt>Verschil zonder besluit</dt><dd>");
        if (cijfers.ZonderBesluit == 0)
        {
            uit.Html("geen");
        }
        else
        {
            uit.Html("<a").Attribuut("href", pagina.Keuze.Adres("besluit", Facet.Geen)).Html(">").Getal(cijfers.ZonderBesluit).Html("</a>");
        }

        uit.Html("</dd></div></dl></section>");
    }

    private static string Getal(int getal) => getal.ToString(CultureInfo.InvariantCulture);

    private static void Feit(HtmlUitvoer uit, string naam, string? toen, string nu)
    {
        uit.Html("<div><dt>").Tekst(naam).Html("</dt><dd class=\"samenhang-cijfer\">").Tekst(nu);
        if (toen is not null && toen != nu)
        {
            uit.Html(" <del class=\"samenhang-inregel\"><span class=\"samenhang-vh\">was: </span>").Tekst(toen).Html("</del>");
        }

        uit.Html("</dd></div>");
    }
}
