// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;

namespace Samenhang.Opgaven.Doelen;

/// <summary>The list of goals.</summary>
internal static class Doelenlijst
{
    internal static readonly Lijstopzet<Doelrij> Opzet = new()
    {
        Pad = "/doelen",
        Enkelvoud = "doel",
        Meervoud = "doelen",
        Kolommen =
        [
            Kolom.Naam<Doelrij>("Doel", rij => rij.Doel.Naam, (rij, context) => context.Weg.Doel(rij.Doel.Id)),
            Kolom.Keuze<Doelrij, Doelsoort>("soort", "Soort", rij => rij.Doel.Soort),
            Kolom.Verwijzing<Doelrij>("opgave", "Opgave", rij => rij.Opgave),
            Kolom.Aantal<Doelrij>("bijdragen", "Draagt bij", rij => rij.Bij),
            Kolom.Aantal<Doelrij>("tegen", "Werkt tegen", rij => rij.Tegen),
            Kolom.Aantal<Doelrij>("indicatoren", "Indicatoren", rij => rij.Indicatoren),
            Kolom.Tekst<Doelrij>("smart", "Hoe en wanneer meetbaar", rij => rij.Doel.Smart) with { Standaard = false },
            Kolom.Tekst<Doelrij>("vastgesteld", "Vastgesteld door", rij => rij.Doel.VastgesteldDoor) with { Standaard = false },
            Kolom.Tekst<Doelrij>("code", "Code", rij => rij.Doel.Code) with { Standaard = false },
        ],
        Filters =
        [
            new(Doelenbron.Opgave, "Opgave") { Kiezer = true, Vooraan = true, Geen = "Bij geen opgave", Woord = (waarde, context) => Guid.TryParse(waarde, out var id) ? context.Blik.Zoek<Opgave>(id)?.Naam : null },
            Lijstfilter<Doelrij>.Op<Doelsoort>(Doelenbron.Soort, "Soort") with { Vooraan = true },
            new(Doelenbron.Steun, "Bijdragen") { Vast = [Doelenbron.Wel, Doelenbron.Niet], Woord = (waarde, _) => waarde == Doelenbron.Wel ? "Er draagt iets bij" : "Nog niets bekend" },
            new(Doelenbron.Meting, "Indicator") { Vast = [Doelenbron.Wel, Doelenbron.Niet], Woord = (waarde, _) => waarde == Doelenbron.Wel ? "Met indicator" : "Nog geen indicator" },
        ],
        Onbekenden =
        [
            new(Doelenbron.Steun, Doelenbron.Niet, "nog niet bekend wat bijdraagt"),
            new(Doelenbron.Meting, Doelenbron.Niet, "nog geen indicator"),
            new(Doelenbron.Opgave, Facet.Geen, "nog bij geen opgave"),
        ],
    };
}
