// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Vergelijken;
using Samenhang.Opgaven.Landschap;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Opgaven.Vergelijken;

/// <summary>Writes what differs as a table grouped by opgave: the old value struck through, the new one marked, both with words for who does not see that.</summary>
/// <param name="pagina">What is shown.</param>
internal sealed class Vergelijktabel(Vergelijkpagina pagina) : IHtmlContent
{
    private const int PerPagina = 100, MeesteZinnen = 6;

    /// <inheritdoc/>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var uit = new HtmlUitvoer(writer, encoder);
        var paginas = (pagina.Getoond.Count + PerPagina - 1) / PerPagina;
        var nummer = Math.Min(pagina.Keuze.Pagina, paginas);
        uit.Html("<div class=\"utrecht-table-container samenhang-tabel samenhang-tabel--kort samenhang-tabel--lang samenhang-vergelijktabel\" tabindex=\"0\" role=\"region\" aria-label=\"Verschillen\"><table class=\"utrecht-table utrecht-table--html-table\"><caption class=\"utrecht-table__caption samenhang-vh\">Wat anders is: ")
            .Tekst(pagina.Eerder!.Lang).Html(" tegenover ").Tekst(pagina.Later.Lang).Html(", per opgave</caption><thead><tr><th scope=\"col\">Wat</th><th scope=\"col\">Verschil</th><th scope=\"col\">Stand</th><th scope=\"col\">Einde</th><th scope=\"col\" class=\"samenhang-num\">Budget ")
            .Html(pagina.Jaar.ToString(CultureInfo.InvariantCulture)).Html("</th><th scope=\"col\">Wie</th><th scope=\"col\">Verder</th><th scope=\"col\">Besluit</th></tr></thead>");
        Opgave? groep = null;
        var begonnen = false;
        foreach (var stuk in pagina.Getoond.Skip((nummer - 1) * PerPagina).Take(PerPagina))
        {
            if (!begonnen || groep?.Id != stuk.Groep?.Id)
            {
                uit.Html(begonnen ? "</tbody><tbody>" : "<tbody>");
                (groep, begonnen) = (stuk.Groep, true);
                Groepskop(uit, groep);
            }

            Rij(uit, Vergelijkrij.Van(pagina, stuk));
        }

        uit.Html("</tbody></table></div>");
        Lijstbladeraar.Schrijf(uit, nummer, paginas, pagina.Keuze.AdresVanPagina);
    }

    private void Groepskop(HtmlUitvoer uit, Opgave? groep)
    {
        uit.Html("<tr class=\"samenhang-groep\"><th scope=\"rowgroup\" colspan=\"8\"><span class=\"samenhang-groep__naam\">").Tekst(groep?.Naam ?? Vergelijktekst.ZonderOpgave).Html("</span>");
        if (groep is not null && pagina.Opgave is null)
        {
            uit.Html(" <a class=\"samenhang-meta samenhang-niet-afdrukken\"").Attribuut("href", pagina.Keuze.Adres("opgave", null, $"/opgaven/{groep.Id}/vergelijken")).Html(">alleen deze opgave<span class=\"samenhang-vh\">: ").Tekst(groep.Naam).Html("</span></a>");
        }

        uit.Html("</th></tr>");
    }

    private void Rij(HtmlUitvoer uit, Vergelijkrij rij)
    {
        var stuk = rij.Stuk;
        uit.Html("<tr><th scope=\"row\">");
        Naam(uit, stuk);
        uit.Html("<span class=\"samenhang-sub\">").Tekst(Woorden.MetHoofdletter(Soorten.Van(stuk.Feit).Naam)).Html("</span></th><td><span class=\"samenhang-nowrap\">").Inhoud(Vergelijkteken.Html(stuk.Soort)).Html(" ")
            .Tekst(Woorden.MetHoofdletter(Vergelijktekst.Uitkomst(stuk))).Html("</span></td>");
        var (toen, nu) = (rij.Toen, rij.Nu);
        Cel(uit, "Stand", toen is null && nu is null, () => WasNu(uit, toen?.Licht, nu?.Licht, licht => uit.Inhoud(Lichtje.Html(licht)), licht => uit.Tekst(Woorden.MetHoofdletter(Woorden.Van(licht)))));
        Cel(uit, "Einde", toen?.Eind is null && nu?.Eind is null, () => WasNu(uit, Eind(toen), Eind(nu)));
        uit.Html(toen?.Begroot is null && nu?.Begroot is null ? "<td class=\"samenhang-num is-leeg\">" : "<td class=\"samenhang-num\" data-l=\"Budget\">");
        if (toen?.Begroot is not null || nu?.Begroot is not null)
        {
            WasNu(uit, toen is null ? null : Vergelijkrij.Bedrag(toen.Begroot) ?? "onbekend", nu is null ? null : Vergelijkrij.Bedrag(nu.Begroot) ?? "onbekend");
        }

        uit.Html("</td>");
        Cel(uit, "Wie", rij.Wie is null, () => Wie(uit, rij.Wie!.Value));
        Cel(uit, "Verder", rij.Zinnen.Count == 0, () => Zinnen(uit, rij.Zinnen));
        Cel(uit, "Besluit", rij.Besluiten.IsEmpty && !rij.VraagtBesluit, () => Besluit(uit, rij));
        uit.Html("</tr>");
    }

    private void Naam(HtmlUitvoer uit, Vergelijkstuk stuk)
    {
        if (stuk.Oud is { } oud && stuk.Nieuw is { } nieuw && oud.Titel != nieuw.Titel)
        {
            Oud(uit, () => uit.Tekst(oud.Titel));
        }

        if (stuk.Nieuw is null)
        {
            Oud(uit, () => uit.Tekst(stuk.Oud!.Titel));
        }
        else if (pagina.Weg.Naar(stuk.Nieuw) is { } adres)
        {
            uit.Html("<a class=\"samenhang-naam\"").Attribuut("href", adres).Html(">").Tekst(stuk.Nieuw.Titel).Html("</a>");
        }
        else
        {
            uit.Html("<strong>").Tekst(stuk.Nieuw.Titel).Html("</strong>");
        }
    }

    private void Wie(HtmlUitvoer uit, (Rol Rol, Rolinvulling? Toen, Rolinvulling? Nu) wie)
    {
        WasNu(uit, wie.Toen is { } toen ? Rolletters.Naam(toen, pagina.Personen) : null, wie.Nu is { } nu ? Rolletters.Naam(nu, pagina.Personen) : null);
        uit.Html("<span class=\"samenhang-sub\">").Tekst(pagina.Rolwoord(wie.Rol)).Html("</span>");
    }

    private static void Zinnen(HtmlUitvoer uit, IReadOnlyList<string> zinnen)
    {
        uit.Html("<ul class=\"samenhang-zinnen\">");
        foreach (var zin in zinnen.Take(MeesteZinnen))
        {
            uit.Html("<li>").Tekst(zin).Html("</li>");
        }

        uit.Html("</ul>");
        if (zinnen.Count > MeesteZinnen)
        {
            uit.Html("<details class=\"samenhang-meer\"><summary>En nog ").Getal(zinnen.Count - MeesteZinnen).Html("</summary><ul class=\"samenhang-zinnen\">");
            foreach (var zin in zinnen.Skip(MeesteZinnen))
            {
                uit.Html("<li>").Tekst(zin).Html("</li>");
            }

            uit.Html("</ul></details>");
        }
    }

    private static void Besluit(HtmlUitvoer uit, Vergelijkrij rij)
    {
        foreach (var besluit in rij.Besluiten)
        {
            uit.Tekst(besluit.Nummer ?? "Genomen").Html("<span class=\"samenhang-sub\">").Tekst(besluit.Naam).Html("</span>");
        }

        if (rij.VraagtBesluit)
        {
            uit.Html("<span class=\"samenhang-meta\">geen besluit vastgelegd</span>");
        }
    }

    private static string? Eind(Vergelijkzijde? zijde) => zijde is null ? null : zijde.Eind?.ToString() ?? "onbekend";

    private static void Cel(HtmlUitvoer uit, string titel, bool leeg, Action schrijf)
    {
        uit.Html(leeg ? "<td class=\"is-leeg\">" : "<td").Html(leeg ? "" : $" data-l=\"{titel}\">");
        if (!leeg)
        {
            schrijf();
        }

        uit.Html("</td>");
    }

    private static void WasNu(HtmlUitvoer uit, string? oud, string? nieuw)
    {
        if (oud is not null && oud != nieuw)
        {
            Oud(uit, () => uit.Tekst(oud));
        }

        if (nieuw is not null)
        {
            Nieuw(uit, oud is not null && oud != nieuw, () => uit.Tekst(nieuw));
        }
    }

    private static void WasNu<T>(HtmlUitvoer uit, T? oud, T? nieuw, Action<T> schrijf, Action<T> schrijfOud)
        where T : struct
    {
        var anders = oud is not null && !Equals(oud, nieuw);
        if (anders)
        {
            Oud(uit, () => schrijfOud(oud!.Value));
        }

        if (nieuw is { } waarde)
        {
            Nieuw(uit, anders, () => schrijf(waarde));
        }
    }

    private static void Oud(HtmlUitvoer uit, Action schrijf)
    {
        uit.Html("<del><span class=\"samenhang-vh\">was: </span>");
        schrijf();
        uit.Html("</del>");
    }

    private static void Nieuw(HtmlUitvoer uit, bool anders, Action schrijf)
    {
        uit.Html(anders ? "<ins><span class=\"samenhang-vh\">werd: </span>" : "");
        schrijf();
        uit.Html(anders ? "</ins>" : "");
    }
}
