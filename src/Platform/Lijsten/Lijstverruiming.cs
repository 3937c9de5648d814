// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Lijsten;

/// <summary>Writes, when nothing was found, what taking away each filter would give.</summary>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="blad">What is shown.</param>
/// <param name="uit">Where it is written.</param>
internal sealed class Lijstverruiming<TRij>(Lijstblad<TRij> blad, HtmlUitvoer uit)
    where TRij : class
{
    internal void Schrijf()
    {
        uit.Html("<div class=\"samenhang-niets\"><h2 class=\"utrecht-heading-2\">Niets gevonden</h2><p>Geen enkele ").Tekst(blad.Opzet.Enkelvoud)
            .Html(" past bij alles wat je koos. Zo zoek je ruimer:</p><ul class=\"samenhang-lijst\">");
        if (!string.IsNullOrEmpty(blad.Keuze.Tekst))
        {
            Regel("Zonder de tekst " + Kern.Notatie.Woordvorm.Aanhaling(blad.Keuze.Tekst), blad.Keuze.Adres("tekst", null), blad.Uitkomst.AantalZonderTekst());
        }

        foreach (var (filter, waarden) in blad.Keuze.Gekozen)
        {
            var adres = blad.Keuze.Adres((naam, _) => naam == filter.Facet.Sleutel || (filter.Personen && naam == "als"));
            Regel($"Zonder {filter.Titel}: {string.Join(", ", waarden.Select(waarde => blad.Woord(filter, waarde)))}", adres, blad.Uitkomst.AantalZonder(filter.Facet));
        }

        uit.Html("<li><a").Attribuut("href", blad.Keuze.Adres((naam, _) => naam != "op" && naam != "weergave")).Html(">Zonder filters</a>: ").Tekst(blad.Opzet.Aantal(blad.Uitkomst.Totaal)).Html("</li></ul></div>");
    }

    private void Regel(string tekst, string adres, int aantal) =>
        uit.Html("<li><a").Attribuut("href", adres).Html(">").Tekst(tekst).Html("</a>: ").Tekst(blad.Opzet.Aantal(aantal)).Html("</li>");
}
