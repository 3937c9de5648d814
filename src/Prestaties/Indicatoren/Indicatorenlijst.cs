// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;

namespace Samenhang.Prestaties.Indicatoren;

/// <summary>The list of indicators.</summary>
internal static class Indicatorenlijst
{
    internal static readonly Lijstopzet<Indicatorrij> Opzet = new()
    {
        Pad = "/indicatoren",
        Enkelvoud = "indicator",
        Meervoud = "indicatoren",
        Kolommen =
        [
            Kolom.Naam<Indicatorrij>("Indicator", rij => rij.Indicator.Naam, (rij, context) => context.Weg.Indicator(rij.Indicator.Id)),
            new("cijfer", "Laatste cijfer")
            {
                Schrijf = (uit, rij, context) => Cijferkolom.Schrijf(uit, rij, context.Personen),
                Waarde = (rij, _) => rij.Reeks.Laatste?.Waarde,
            },
            Kolom.Tekst<Indicatorrij>("periode", "Periode", rij => rij.Reeks.Laatste?.Periode.ToString()) with { Standaard = false },
            Kolom.Tekst<Indicatorrij>("streefwaarde", "Streefwaarde", Cijferkolom.Streefwaarde),
            Kolom.Verwijzing<Indicatorrij>("doel", "Doel", rij => rij.Doel),
            Kolom.Tekst<Indicatorrij>("eenheid", "Eenheid", rij => rij.Indicator.Eenheid) with { Standaard = false },
            Kolom.Keuze<Indicatorrij, Indicatorsoort>("soort", "Soort", rij => rij.Indicator.Soort == Indicatorsoort.Onbekend ? null : rij.Indicator.Soort) with { Standaard = false },
            Kolom.Keuze<Indicatorrij, Richting>("richting", "Welke kant op", rij => rij.Indicator.Richting) with { Standaard = false },
            Kolom.Verwijzing<Indicatorrij>("opgave", "Opgave", rij => rij.Opgave) with { Standaard = false },
            Kolom.Tekst<Indicatorrij>("norm", "Wettelijke norm", rij => rij.Indicator.WettelijkeNorm) with { Standaard = false },
            Kolom.Tekst<Indicatorrij>("bron", "Bron van het cijfer", rij => rij.Indicator.Cijferbron) with { Standaard = false },
            Kolom.Tekst<Indicatorrij>("bbv", "BBV-nummer", rij => rij.Indicator.BbvNummer) with { Standaard = false },
            Kolom.Tekst<Indicatorrij>("code", "Code", rij => rij.Indicator.Code) with { Standaard = false },
        ],
        Filters =
        [
            new(Indicatorenbron.Opgave, "Opgave") { Kiezer = true, Vooraan = true, Geen = "Bij geen opgave", Woord = (waarde, context) => Guid.TryParse(waarde, out var id) ? context.Blik.Zoek<Opgave>(id)?.Naam : null },
            new(Indicatorenbron.Doel, "Doel") { Kiezer = true, Geen = "Bij geen doel", Woord = (waarde, context) => Guid.TryParse(waarde, out var id) ? context.Blik.Zoek<Doel>(id)?.Naam : null },
            Lijstfilter<Indicatorrij>.Op<Indicatorsoort>(Indicatorenbron.Soort, "Soort") with { Vooraan = true },
            new(Indicatorenbron.Cijfer, "Laatste cijfer") { Vooraan = true, Vast = Cijferkolom.Waarden, Woord = (waarde, _) => Cijferkolom.Woord(waarde) },
        ],
        Onbekenden =
        [
            new(Indicatorenbron.Cijfer, Indicatorenbron.Leeg, "nog niets gemeten"),
            new(Indicatorenbron.Doel, Facet.Geen, "nog bij geen doel"),
        ],
    };
}
