// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>
/// The sturingsdriehoek as a drawing of a list: it reads as three lines of text where a drawing cannot be seen. A line to a vacancy is
/// dashed amber, to an unknown corner dotted grey.
/// </summary>
public static class Driehoek
{
    /// <summary>The drawing.</summary>
    /// <param name="bestuurlijk">Top: bestuurlijk opdrachtgever.</param>
    /// <param name="ambtelijk">Left: ambtelijk opdrachtgever.</param>
    /// <param name="professional">Right: sturingsprofessional.</param>
    public static IHtmlContent Html(Hoek bestuurlijk, Hoek ambtelijk, Hoek professional) => new Htmldeel(uit =>
    {
        uit.Html("<ul class=\"samenhang-driehoek\">");
        Schrijf(uit, bestuurlijk, "top");
        uit.Html("<li class=\"samenhang-driehoek__lijnen\" aria-hidden=\"true\"><svg viewBox=\"0 0 100 100\" preserveAspectRatio=\"none\">");
        Lijn(uit, "M50 0 25 100", bestuurlijk, ambtelijk);
        Lijn(uit, "M50 0 75 100", bestuurlijk, professional);
        Lijn(uit, "M25 100H75", ambtelijk, professional);
        uit.Html("</svg></li>");
        Schrijf(uit, ambtelijk, "links");
        Schrijf(uit, professional, "rechts");
        uit.Html("</ul>");
    });

    private static void Lijn(HtmlUitvoer uit, string pad, Hoek van, Hoek naar)
    {
        var klasse = (van.Bezetting, naar.Bezetting) switch
        {
            (Bezetting.Vacature, _) or (_, Bezetting.Vacature) => "is-vacature",
            (Bezetting.Persoon, Bezetting.Persoon) => null,
            _ => "is-onbekend",
        };
        uit.Html("<path").Attribuut("class", klasse).Attribuut("d", pad).Html("/>");
    }

    private static void Schrijf(HtmlUitvoer uit, Hoek hoek, string plaats)
    {
        var naam = hoek.Bezetting switch
        {
            Bezetting.Persoon => hoek.Naam ?? "Naam niet bekend",
            Bezetting.Vacature => "Vacature",
            _ => "Onbekend",
        };
        uit.Html("<li class=\"samenhang-driehoek__").Html(plaats).Html("\">").Inhoud(Initiaalrondje.Html(hoek.Bezetting, hoek.Naam)).Html("<span><span class=\"samenhang-driehoek__naam\">");
        if (hoek.Adres is null) uit.Tekst(naam);
        else uit.Html("<a").Attribuut("href", hoek.Adres).Html(">").Tekst(naam).Html("</a>");
        uit.Html("</span><br><span class=\"samenhang-driehoek__rol\">").Tekst(hoek.Rol);
        if (!string.IsNullOrEmpty(hoek.Sinds)) uit.Html("<br>").Tekst(hoek.Sinds);
        uit.Html("</span></span></li>");
    }
}
