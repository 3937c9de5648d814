// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Lijsten;

/// <summary>Writes what is chosen and what was found.</summary>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="blad">What is shown.</param>
/// <param name="uit">Where it is written.</param>
internal sealed class Lijstbevinding<TRij>(Lijstblad<TRij> blad, HtmlUitvoer uit)
    where TRij : class
{
    private readonly Lijstkeuze<TRij> _keuze = blad.Keuze;

    internal void Schrijf()
    {
        foreach (var melding in _keuze.Meldingen)
        {
            uit.Html("<p class=\"samenhang-lijstmelding\" role=\"status\">").Inhoud(Icoon.Let).Tekst(melding).Html("</p>");
        }

        uit.Html("<div class=\"samenhang-gevonden\">");
        if (_keuze.IsGefilterd)
        {
            Chips();
        }

        Onbekenden();
        var aantal = blad.Uitkomst.Aantal;
        uit.Html("<p class=\"samenhang-meta samenhang-gevonden__aantal\" aria-live=\"polite\"><strong>").Getal(aantal).Html("</strong>");
        if (aantal != blad.Uitkomst.Totaal)
        {
            uit.Html(" van ").Getal(blad.Uitkomst.Totaal);
        }

        uit.Html(" ").Tekst(blad.Uitkomst.Totaal == 1 ? blad.Opzet.Enkelvoud : blad.Opzet.Meervoud).Html("</p></div>");
    }

    private void Chips()
    {
        uit.Html("<ul class=\"samenhang-chips\" aria-label=\"Gekozen filters\">");
        if (!string.IsNullOrEmpty(_keuze.Tekst))
        {
            Chip("Tekst", Kern.Notatie.Woordvorm.Aanhaling(_keuze.Tekst), _keuze.Adres("tekst", null));
        }

        foreach (var (filter, waarden) in _keuze.Gekozen)
        {
            foreach (var waarde in waarden)
            {
                var (naam, weg) = (filter.Facet.Sleutel, waarde.StartsWith(Lijstkiezer.Getypt, StringComparison.Ordinal) ? waarde[1..] : waarde);
                var laatste = filter.Personen && waarden.Count == 1;
                Chip(filter.Titel, blad.Woord(filter, waarde), _keuze.Adres((deel, inhoud) => (deel == naam && inhoud == weg) || (laatste && deel == "als")));
            }

            if (filter.Personen && _keuze.Als is { } rol)
            {
                Chip("In de rol", blad.Context.Inrichting.Rolnaam(rol), _keuze.Adres("als", null));
            }
        }

        uit.Html("<li><a class=\"samenhang-wis\"").Attribuut("href", _keuze.Adres((naam, _) => naam is "tekst" or "als" || _keuze.Gekozen.Any(deel => deel.Filter.Facet.Sleutel == naam)))
            .Html(">Wis alle filters</a></li></ul>");
    }

    private void Chip(string titel, string woord, string adres) =>
        uit.Html("<li><a class=\"samenhang-chip samenhang-chip--aan\"").Attribuut("href", adres).Html(">").Tekst(titel).Html(": ").Tekst(woord).Inhoud(Icoon.Kruis)
            .Html("<span class=\"samenhang-vh\"> filter weghalen</span></a></li>");

    /// <summary>One line with numbers, never a reproach per record.</summary>
    private void Onbekenden()
    {
        var eerste = true;
        foreach (var onbekende in blad.Opzet.Onbekenden)
        {
            var filter = FilterVan(onbekende);
            if (_keuze.WaardenVan(filter).Count > 0 || blad.Uitkomst.AantalMet(onbekende.Facet, onbekende.Waarde) is not (var aantal and > 0))
            {
                continue;
            }

            uit.Html(eerste ? "<p class=\"samenhang-meta samenhang-onbekenden\">" : " · ").Html("<a")
                .Attribuut("href", _keuze.Adres(static (_, _) => false, filter.Facet.Sleutel, onbekende.Waarde)).Html(">")
                .Tekst(eerste ? Woorden.MetHoofdletter(onbekende.TekstIn(blad.Context)) : onbekende.TekstIn(blad.Context)).Html(": ").Getal(aantal).Html("</a>");
            eerste = false;
        }

        if (!eerste)
        {
            uit.Html("</p>");
        }
    }

    private Lijstfilter<TRij> FilterVan(Onbekende<TRij> onbekende)
    {
        foreach (var filter in blad.Opzet.Filters)
        {
            if (ReferenceEquals(filter.Facet, onbekende.Facet))
            {
                return filter;
            }
        }

        throw new InvalidOperationException($"There is no filter on '{onbekende.Facet.Sleutel}'.");
    }
}
