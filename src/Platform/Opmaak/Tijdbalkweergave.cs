// SPDX-License-Identifier: EUPL-1.2
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Opmaak;

/// <summary>Writes the time bar: what is shown, the named moments in order, a free date, and the mark of a past view.</summary>
/// <param name="balk">What to show.</param>
internal sealed class Tijdbalkweergave(Tijdbalk balk) : IHtmlContent
{
    /// <summary>Named moments that fit on the line; older ones are reached by their date.</summary>
    internal const int MeestePunten = 4;

    /// <summary>"Peildatum: 25 juni 2026", for print.</summary>
    public static string Peilzin(Tijdbalk balk) =>
        balk.Moment is { } moment
            ? $"Peildatum: {moment.Naam}, {Datumtekst.Lang(moment.Datum)}"
            : $"Peildatum: {Datumtekst.Lang(balk.Peildatum ?? balk.Vandaag)}";

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        uit.Html("<section class=\"samenhang-tijd").Html(balk.IsTerugblik ? " samenhang-tijd--terug\"" : "\"").Html(" aria-label=\"Tijdbalk\">");
        if (balk.Vergeleken is { } eerder)
        {
            new Tijdbalkvergelijking(balk, eerder).Schrijf(uit);
            uit.Html("</section>");
            return;
        }

        Kop(uit);
        Lijn(uit);
        Formulier(uit);
        uit.Html("</section>");
        if (balk.IsTerugblik) Terugblik(uit);
    }

    private void Kop(HtmlUitvoer uit)
    {
        uit.Html("<p class=\"samenhang-tijd__kop\">Peildatum: <strong>");
        if (balk.Peildatum is { } dag) uit.Tekst(Datumtekst.Kort(dag)).Html("</strong></p>");
        else uit.Html("nu</strong>, ").Tekst(Datumtekst.Kort(balk.Vandaag)).Html("</p>");
    }

    private void Lijn(HtmlUitvoer uit)
    {
        uit.Html("<ul class=\"samenhang-tijd__lijn\">");
        var eerste = Math.Max(0, balk.Punten.Count - MeestePunten);
        for (var i = eerste; i < balk.Punten.Count; i++)
        {
            var punt = balk.Punten[i];
            var gekozen = punt.Waarde == balk.Gekozen;
            Punt(uit, punt.Naam, Datumtekst.Kort(punt.Datum), balk.Adres(punt.Waarde), gekozen, gekozen || i == balk.Punten.Count - 1);
        }
        if (balk.IsTerugblik && balk.Moment is null) Punt(uit, "Gekozen dag", Datumtekst.Kort(balk.Peildatum!.Value), balk.Adres(balk.Gekozen), true, true);
        Punt(uit, "Nu", null, balk.Adres(null), !balk.IsTerugblik, true);
        uit.Html("</ul>");
    }

    private static void Punt(HtmlUitvoer uit, string naam, string? datum, string adres, bool gekozen, bool kern)
    {
        uit.Html(kern ? "<li class=\"is-kern\">" : "<li>").Html("<a class=\"samenhang-tijd__punt\"").Attribuut("href", adres);
        if (gekozen) uit.Html(" aria-current=\"true\"");
        uit.Html("><i aria-hidden=\"true\"></i><span>").Tekst(naam).Html("</span>");
        if (datum is not null) uit.Html(" <span class=\"samenhang-tijd__datum\">").Tekst(datum).Html("</span>");
        uit.Html("</a></li>");
    }

    private void Formulier(HtmlUitvoer uit)
    {
        uit.Html("<form class=\"samenhang-tijd__kies\" method=\"get\"").Attribuut("action", balk.Pad).Html(">");
        foreach (var (naam, waarde) in balk.AndereParameters)
            uit.Html("<input type=\"hidden\"").Attribuut("name", naam).Attribuut("value", waarde).Html(">");
        uit.Html("<label class=\"samenhang-vh\" for=\"op\">Kijk naar een andere dag</label><input type=\"date\" id=\"op\" name=\"op\"")
            .Attribuut("max", $"{balk.Vandaag:yyyy-MM-dd}").Attribuut("value", balk.Peildatum is { } dag ? $"{dag:yyyy-MM-dd}" : null)
            .Html("><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">Bekijk</button></form>");
    }

    private void Terugblik(HtmlUitvoer uit)
    {
        uit.Html("<div class=\"samenhang-terugblik\" role=\"status\"><p>Je kijkt naar <strong>").Tekst(Datumtekst.Lang(balk.Peildatum!.Value)).Html("</strong>");
        if (balk.Moment is { } moment) uit.Html(" (").Tekst(moment.Naam).Html(")");
        uit.Html("; dit beeld is alleen te lezen.");
        if (balk.NietsVastgelegd) uit.Html(" Hier was nog niets vastgelegd.");
        if (balk.NietsVastgelegd && balk.EersteVastlegging is { } eerste) uit.Html(" De eerste vastlegging is van ").Tekst(Datumtekst.Lang(eerste)).Html(".");
        uit.Html("</p>");
        if (!balk.NietsVastgelegd) uit.Html("<a").Attribuut("href", balk.Vergelijkadres).Html(">Wat veranderde er sindsdien?</a>");
        uit.Html("<a").Attribuut("href", balk.Adres(null)).Html(">Terug naar nu</a></div>");
    }
}
