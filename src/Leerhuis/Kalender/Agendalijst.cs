// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Leerhuis.Onderdelen;
using Samenhang.Platform.Leerhuis;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Kalender;

/// <summary>Activities below each other: when, what, where, and how to come. Written straight to the page: the calendar is asked often.</summary>
internal sealed class Agendalijst(DateTime nu, string? basis, IReadOnlyDictionary<Guid, Aanmeldstaat>? mijn = null)
{
    private static readonly string[] Maanden = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];

    /// <summary>One card with all of them.</summary>
    internal IHtmlContent Van(IReadOnlyList<Activiteitkaart> kaarten) => new Htmldeel(uit =>
    {
        if (kaarten.Count > 0) Kaart(uit, kaarten, metMaand: true);
    });

    /// <summary>A heading and a card for each month.</summary>
    internal IHtmlContent PerMaand(IReadOnlyList<Activiteitkaart> kaarten) => new Htmldeel(uit =>
    {
        foreach (var maand in kaarten.GroupBy(kaart => (kaart.Begin.Year, kaart.Begin.Month)))
        {
            List<Activiteitkaart> deel = [.. maand];
            uit.Html("<section class=\"samenhang-agenda__maand\"><h2 class=\"utrecht-heading-3\">").Html(Woorden.MetHoofdletter(BekijkenModel.Maandnaam(deel[0].Dag)))
                .Html(" <span class=\"samenhang-aantal\">").Getal(deel.Count).Html("</span></h2>");
            Kaart(uit, deel, metMaand: false);
            uit.Html("</section>");
        }
    });

    private void Kaart(HtmlUitvoer uit, IReadOnlyList<Activiteitkaart> kaarten, bool metMaand)
    {
        uit.Html("<div class=\"samenhang-kaart samenhang-kaart--vlak\"><ul class=\"samenhang-agenda\">");
        foreach (var kaart in kaarten) Regel(uit, kaart, metMaand);
        uit.Html("</ul></div>");
    }

    private void Regel(HtmlUitvoer uit, Activiteitkaart kaart, bool metMaand)
    {
        var begin = kaart.Begin;
        uit.Html(Staat(kaart) is null ? "<li>" : "<li class=\"is-mijn\">")
            .Html("<time class=\"samenhang-agenda__dag\"").Attribuut("datetime", begin.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture)).Html("><strong>").Getal(begin.Day).Html("</strong> ").Html(kaart.Weekdag);
        if (metMaand) uit.Html(" <span>").Html(Maanden[begin.Month - 1]).Html(" ").Html(begin.Year.ToString(CultureInfo.InvariantCulture)).Html("</span>");
        uit.Html("</time><div><p class=\"samenhang-meta\">").Html(Leerhuiswoorden.Van(kaart.A.Soort));
        if (kaart.Bijeenkomsten.Count > 1) uit.Html(", ").Getal(kaart.Bijeenkomsten.Count).Html(" bijeenkomsten");
        if (kaart.Reeks is { } reeks) uit.Html(" · ").Tekst(reeks);
        else if (kaart.Themas.Count > 0) uit.Html(" · ").Tekst(string.Join(", ", kaart.Themas));
        uit.Html("</p><h3 class=\"utrecht-heading-4\"><a").Attribuut("href", basis + kaart.Adres).Html(">").Tekst(kaart.A.Titel).Html("</a></h3>");
        if (kaart.Zin is { } zin) uit.Html("<p class=\"samenhang-klein samenhang-meta samenhang-tekst\">").Tekst(zin).Html("</p>");
        uit.Html("</div><div class=\"samenhang-klein\">").Html(kaart.Tijden).Html("<p class=\"samenhang-meta\">").Tekst(kaart.Vormtekst).Html("</p></div><div class=\"samenhang-agenda__doe\">");
        Doe(uit, kaart);
        uit.Html("</div></li>");
    }

    /// <summary>How it stands with the reader, or what there is to do, and what it costs.</summary>
    private void Doe(HtmlUitvoer uit, Activiteitkaart kaart)
    {
        if (Staat(kaart) is { } staat)
        {
            uit.Html("<span class=\"samenhang-agenda__mijn\">").Inhoud(staat == Aanmeldstaat.Bevestigd ? Merk.Ruit : Merk.Ruitlijn).Html(" ").Html(Leerhuiswoorden.Van(staat)).Html("</span>");
        }
        else if (kaart.IsOpen(nu) && kaart.A.Toegang != Activiteittoegang.Uitnodiging)
        {
            uit.Html("<a class=\"utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action utrecht-button utrecht-button--secondary-action samenhang-knop--klein\"")
                .Attribuut("href", basis + kaart.Adres + "/aanmelden").Html(">").Html(kaart.IsVol ? "Op de wachtlijst" : "Meld je aan").Html("<span class=\"samenhang-vh\"> voor ").Tekst(kaart.A.Titel).Html("</span></a>");
        }

        if (kaart.Stand(nu) is { } stand) uit.Html("<span class=\"samenhang-agenda__stand\">").Tekst(stand).Html("</span>");
        if (kaart.Bijzin(nu) is { Length: > 0 } bijzin) uit.Html("<span class=\"samenhang-meta\">").Tekst(bijzin).Html("</span>");
    }

    private Aanmeldstaat? Staat(Activiteitkaart kaart) => mijn is not null && mijn.TryGetValue(kaart.A.Id, out var staat) ? staat : null;
}
