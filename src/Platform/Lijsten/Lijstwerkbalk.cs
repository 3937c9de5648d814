// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Lijsten;

/// <summary>Writes what is in the toolbar of a list.</summary>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="blad">What is shown.</param>
/// <param name="uit">Where it is written.</param>
internal sealed class Lijstwerkbalk<TRij>(Lijstblad<TRij> blad, HtmlUitvoer uit)
    where TRij : class
{
    private readonly Lijstkeuze<TRij> _keuze = blad.Keuze;
    private readonly Lijstopzet<TRij> _opzet = blad.Opzet;

    internal void Schrijf()
    {
        Weergave();
        uit.Html("<form class=\"samenhang-lijstvraag\" method=\"get\" role=\"search\" data-filter").Attribuut("action", _opzet.Pad).Attribuut("aria-label", _opzet.Meervoud).Html(">");
        Verborgen(["op", "weergave", "sorteer", "kolom", .. _opzet.Eigen]);
        Zoekveld();
        uit.Html("<div class=\"samenhang-chips\">");
        var overig = false;
        foreach (var filter in _opzet.Filters)
        {
            if (filter.Vooraan)
            {
                Filter(filter);
            }
            else
            {
                overig = true;
            }
        }

        if (overig)
        {
            MeerFilters();
        }

        Ordening();
        uit.Html("</div></form>");
        Kolommen();
    }

    private void Weergave()
    {
        if (_opzet.Weergaven.Count == 0)
        {
            return;
        }

        uit.Html("<ul class=\"samenhang-weergave\" aria-label=\"Weergave\">");
        foreach (var weergave in _opzet.Weergaven)
        {
            uit.Html("<li><a").Attribuut("href", _keuze.Adres("weergave", weergave == _opzet.Weergaven[0] ? null : weergave))
                .Html(weergave == _keuze.Weergave ? " aria-current=\"true\">" : ">").Inhoud(Icoon.Van(weergave)).Tekst(Woorden.MetHoofdletter(weergave)).Html("</a></li>");
        }

        if (_opzet.Netwerk is { } netwerk)
        {
            var delen = _keuze.Delen.Where(deel => deel.Naam is "op" or "portefeuille" or "thema" or "werkwijze").Select(deel => KeyValuePair.Create(deel.Naam, (string?)deel.Waarde));
            uit.Html("<li><a").Attribuut("href", netwerk + Microsoft.AspNetCore.Http.QueryString.Create(delen)).Html(">").Inhoud(Icoon.Netwerk).Html("Netwerk</a></li>");
        }

        uit.Html("</ul>");
    }

    private void Zoekveld()
    {
        uit.Html("<div class=\"samenhang-lijstzoek\"><label class=\"samenhang-vh\" for=\"tekst\">Zoek in ").Tekst(_opzet.Meervoud)
            .Html("</label><input class=\"utrecht-textbox utrecht-textbox--html-input\" type=\"search\" id=\"tekst\" name=\"tekst\" autocomplete=\"off\" placeholder=\"Naam, code of tekst\"")
            .Attribuut("value", _keuze.Tekst).Html("><button class=\"utrecht-button utrecht-button--secondary-action\" type=\"submit\">").Inhoud(Icoon.Zoek)
            .Html("<span class=\"samenhang-vh\">Zoek</span></button></div>");
    }

    private void Filter(Lijstfilter<TRij> filter)
    {
        var gekozen = _keuze.WaardenVan(filter);
        uit.Html("<details class=\"samenhang-filter\"").Attribuut("id", "filter-" + filter.Facet.Sleutel).Html("><summary class=\"samenhang-chip")
            .Html(gekozen.Count > 0 ? " samenhang-chip--aan\">" : "\">").Tekst(filter.Titel);
        if (gekozen.Count > 0)
        {
            uit.Html(" (").Getal(gekozen.Count).Html(")");
        }

        uit.Inhoud(Icoon.Omlaag).Html("</summary><div class=\"samenhang-filter__inhoud\">");
        Velden(filter, gekozen);
        Toon();
        uit.Html("</div></details>");
    }

    private void MeerFilters()
    {
        uit.Html("<details class=\"samenhang-filter\" id=\"filter-meer\"><summary class=\"samenhang-chip\">").Inhoud(Icoon.Plus).Html("Meer filters</summary><div class=\"samenhang-filter__inhoud\">");
        foreach (var filter in _opzet.Filters)
        {
            if (!filter.Vooraan)
            {
                Velden(filter, _keuze.WaardenVan(filter));
            }
        }

        Toon();
        uit.Html("</div></details>");
    }

    private void Velden(Lijstfilter<TRij> filter, IReadOnlyList<string> gekozen)
    {
        if (filter.Kiezer)
        {
            Kiezer(filter, gekozen);
        }
        else
        {
            Vinkjes(filter, gekozen);
        }
    }

    private void Vinkjes(Lijstfilter<TRij> filter, IReadOnlyList<string> gekozen)
    {
        var naam = filter.Facet.Sleutel;
        var tellingen = blad.Uitkomst.Tellingen(filter.Facet);
        uit.Html("<fieldset><legend>").Tekst(filter.Titel).Html("</legend>");
        var nummer = 0;
        foreach (var waarde in blad.Waarden(filter))
        {
            var aan = gekozen.Contains(waarde.Waarde);
            var aantal = tellingen.GetValueOrDefault(waarde.Waarde);
            if (aantal == 0 && !aan && nummer >= Lijstkiezer.MeesteKeuzes)
            {
                continue;
            }

            uit.Html("<div class=\"samenhang-filter__keuze\"><input type=\"checkbox\" id=\"").Html(naam).Html("-").Getal(nummer).Html("\" name=\"").Html(naam).Html("\"")
                .Attribuut("value", waarde.Waarde).Html(aan ? " checked" : "").Html("><label for=\"").Html(naam).Html("-").Getal(nummer++).Html("\">").Tekst(waarde.Woord)
                .Html(" <span class=\"samenhang-aantal\">").Getal(aantal).Html("</span></label></div>");
        }

        if (nummer == 0)
        {
            uit.Html("<p class=\"samenhang-meta\">Er is nog niets om uit te kiezen.</p>");
        }

        uit.Html("</fieldset>");
    }

    private void Kiezer(Lijstfilter<TRij> filter, IReadOnlyList<string> gekozen)
    {
        var naam = filter.Facet.Sleutel;
        var waarden = blad.Waarden(filter);
        uit.Html("<p class=\"samenhang-filter__kiezer\"><label for=\"kies-").Html(naam).Html("\">").Tekst(filter.Titel).Html("</label>");
        if (waarden.Count > Lijstkiezer.MeesteKeuzes)
        {
            uit.Html("<input class=\"utrecht-textbox utrecht-textbox--html-input\" type=\"text\" id=\"kies-").Html(naam).Html("\" name=\"").Html(naam).Html("\" placeholder=\"Typ een deel van de naam\"")
                .Attribuut("value", gekozen.Count == 0 ? null : gekozen[0].StartsWith(Lijstkiezer.Getypt, StringComparison.Ordinal) ? gekozen[0][1..] : filter.Tekst(gekozen[0], blad.Context)).Html(">");
        }
        else
        {
            uit.Html("<select class=\"utrecht-select utrecht-select--html-select\" id=\"kies-").Html(naam).Html("\" name=\"").Html(naam).Html("\"><option value=\"\">Alle</option>");
            foreach (var gekozenWaarde in gekozen)
            {
                if (!waarden.Any(waarde => waarde.Waarde == gekozenWaarde))
                {
                    Optie(gekozenWaarde.StartsWith(Lijstkiezer.Getypt, StringComparison.Ordinal) ? gekozenWaarde[1..] : gekozenWaarde, blad.Woord(filter, gekozenWaarde), true);
                }
            }

            foreach (var waarde in waarden)
            {
                Optie(waarde.Waarde, waarde.Woord, gekozen.Contains(waarde.Waarde), waarde.Aantal);
            }

            uit.Html("</select>");
        }

        uit.Html("</p>");
        if (filter.Rollen.Count > 0)
        {
            uit.Html("<p class=\"samenhang-filter__kiezer\"><label for=\"als\">In de rol</label><select class=\"utrecht-select utrecht-select--html-select\" id=\"als\" name=\"als\"><option value=\"\">Elke rol</option>");
            foreach (var rol in filter.Rollen)
            {
                Optie(Facetwaarden.Van(rol), Woorden.MetHoofdletter(blad.Context.Inrichting.Rolnaam(rol)), _keuze.Als == rol);
            }

            uit.Html("</select></p>");
        }
    }

    private void Ordening()
    {
        uit.Html("<details class=\"samenhang-filter samenhang-filter--rechts\" id=\"filter-tonen\"><summary class=\"samenhang-chip").Html(_keuze.Groep is null ? "\">" : " samenhang-chip--aan\">").Tekst(blad.Jaren.Count > 0 ? "Groep en jaar" : "Groep")
            .Inhoud(Icoon.Omlaag).Html("</summary><div class=\"samenhang-filter__inhoud\"><p class=\"samenhang-filter__kiezer\"><label for=\"groep\">Groepeer op</label>" +
                "<select class=\"utrecht-select utrecht-select--html-select\" id=\"groep\" name=\"groep\">");
        Optie(_opzet.Groep is null ? "" : Facet.Geen, "Niet groeperen", _keuze.Groep is null);
        foreach (var filter in _opzet.Filters)
        {
            if (filter.Groepeert)
            {
                Optie(filter.Facet.Sleutel, filter.Titel, _keuze.Groep == filter);
            }
        }

        uit.Html("</select></p>");
        if (blad.Jaren.Count > 0)
        {
            uit.Html("<p class=\"samenhang-filter__kiezer\"><label for=\"jaar\">Budget van</label><select class=\"utrecht-select utrecht-select--html-select\" id=\"jaar\" name=\"jaar\"><option value=\"\">Het beste jaar</option>");
            foreach (var jaar in blad.Jaren)
            {
                Optie(jaar == 0 ? Facet.Geen : jaar.ToString(CultureInfo.InvariantCulture), Lijsttekst.Jaar(jaar), _keuze.Jaar == jaar);
            }

            uit.Html("</select></p>");
        }

        Toon();
        uit.Html("</div></details>");
    }

    /// <summary>Columns have a form of their own, so that a plain filter keeps a short address; cards have no columns.</summary>
    private void Kolommen()
    {
        if (_opzet.Weergaven.Count > 0 && _keuze.Weergave == _opzet.Weergaven[0])
        {
            return;
        }

        uit.Html("<form method=\"get\" class=\"samenhang-chips\"").Attribuut("action", _opzet.Pad).Html(">");
        foreach (var (naam, waarde) in _keuze.Delen)
        {
            if (naam != "kolom")
            {
                Veld(naam, waarde);
            }
        }

        Veld("kolom", _opzet.Kolommen[0].Sleutel);
        uit.Html("<details class=\"samenhang-filter samenhang-filter--rechts\" id=\"filter-kolommen\"><summary class=\"samenhang-chip\">Kolommen").Inhoud(Icoon.Omlaag)
            .Html("</summary><div class=\"samenhang-filter__inhoud\"><fieldset><legend>Kolommen in de tabel</legend>");
        for (var plaats = 1; plaats < _opzet.Kolommen.Count; plaats++)
        {
            var kolom = _opzet.Kolommen[plaats];
            uit.Html("<div class=\"samenhang-filter__keuze\"><input type=\"checkbox\" name=\"kolom\" id=\"kolom-").Html(kolom.Sleutel).Html("\"").Attribuut("value", kolom.Sleutel)
                .Html(_keuze.Kolommen.Contains(kolom) ? " checked" : "").Html("><label for=\"kolom-").Html(kolom.Sleutel).Html("\">").Tekst(kolom.TitelIn(blad.Context)).Html("</label></div>");
        }

        uit.Html("</fieldset>");
        Toon();
        uit.Html("</div></details></form>");
    }

    private void Verborgen(params ReadOnlySpan<string> namen)
    {
        foreach (var (naam, waarde) in _keuze.Delen)
        {
            if (namen.Contains(naam))
            {
                Veld(naam, waarde);
            }
        }
    }

    private void Veld(string naam, string waarde) => uit.Html("<input type=\"hidden\"").Attribuut("name", naam).Attribuut("value", waarde).Html(">");

    private void Toon() => uit.Html("<button class=\"utrecht-button utrecht-button--primary-action samenhang-knop--klein\" type=\"submit\">Toon</button>");

    private void Optie(string waarde, string woord, bool gekozen, int? aantal = null)
    {
        uit.Html("<option").Attribuut("value", waarde).Html(gekozen ? " selected>" : ">").Tekst(woord);
        if (aantal is { } getal)
        {
            uit.Html(" (").Getal(getal).Html(")");
        }

        uit.Html("</option>");
    }
}
