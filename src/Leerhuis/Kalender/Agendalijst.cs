// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>Activities below each other, under the months they are in. Written straight to the page: the calendar is asked often.</summary>
internal static class Agendalijst
{
    private static readonly string[] Maanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
    private static readonly string[] Weekdagen = ["zo", "ma", "di", "wo", "do", "vr", "za"];

    internal static IHtmlContent Van(IReadOnlyList<Activiteitkaart> kaarten, DateTime nu, string? basis, bool isHoofdlijst = false) => new Htmldeel(uit =>
    {
        if (kaarten.Count == 0) return;
        uit.Html("<ul class=\"samenhang-agenda\">");
        foreach (var kaart in kaarten) Regel(uit, kaart, nu, basis, isHoofdlijst ? "h2" : "h3");
        uit.Html("</ul>");
    });

    private static void Regel(HtmlUitvoer uit, Activiteitkaart kaart, DateTime nu, string? basis, string kop)
    {
        var begin = kaart.Begin;
        uit.Html("<li><time class=\"samenhang-agenda__dag\"").Attribuut("datetime", begin.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)).Html("><span>")
            .Html(Weekdagen[(int)begin.DayOfWeek]).Html("</span> <strong>").Getal(begin.Day).Html("</strong> <span>").Html(Maanden[begin.Month - 1]).Html(" ")
            .Html(begin.Year.ToString(CultureInfo.InvariantCulture)).Html("</span></time><div><p class=\"samenhang-oog\">").Html(Leerhuiswoorden.Van(kaart.A.Soort));
        if (kaart.Reeks is { } reeks) uit.Html(" · ").Tekst(reeks);
        uit.Html("</p><").Html(kop).Html(" class=\"utrecht-heading-4\"><a").Attribuut("href", basis + kaart.Adres).Html(">").Tekst(kaart.A.Titel).Html("</a></").Html(kop).Html("><p class=\"samenhang-meta\">")
            .Html(kaart.Tijden).Html(" · ").Tekst(kaart.Vormtekst).Html(" · ").Html(Leerhuiswoorden.Van(kaart.A.Toegang));
        if (kaart.Bijeenkomsten.Count > 1) uit.Html(" · ").Getal(kaart.Bijeenkomsten.Count).Html(" bijeenkomsten");
        if (kaart.IsVoorbij(nu) && kaart.A.Verslag is not null) uit.Html(" · verslag");
        if (kaart.IsVoorbij(nu) && Naslag.Opname(kaart.A) is not null) uit.Html(" · opname");
        uit.Html("</p>");
        if (kaart.Stand(nu) is { } stand) uit.Html("<p class=\"samenhang-agenda__stand\">").Tekst(stand).Html("</p>");
        uit.Html("</div></li>");
    }
}
