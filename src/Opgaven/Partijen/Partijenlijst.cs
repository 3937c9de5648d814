// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;

namespace Samenhang.Opgaven.Partijen;

/// <summary>The list of parties.</summary>
internal static class Partijenlijst
{
    internal static readonly Lijstopzet<Partijrij> Opzet = new()
    {
        Pad = "/partijen",
        Enkelvoud = "partij",
        Meervoud = "partijen",
        Kolommen =
        [
            Kolom.Naam<Partijrij>("Partij", rij => rij.Partij.Naam, (rij, context) => context.Weg.Partij(rij.Partij.Id)),
            Kolom.Keuze<Partijrij, Partijsoort>("soort", "Soort", rij => rij.Partij.Soort == Partijsoort.Onbekend ? null : rij.Partij.Soort),
            Kolom.Keuze<Partijrij, Gewicht>("invloed", "Invloed", rij => rij.Partij.Invloed == Gewicht.Onbekend ? null : rij.Partij.Invloed),
            Kolom.Keuze<Partijrij, Houding>("houding", "Houding (intern)", rij => rij.Partij.Houding == Houding.Onbekend ? null : rij.Partij.Houding),
            Kolom.Tekst<Partijrij>("opgaven", "Opgaven", rij => string.Join(", ", rij.Opgaven.Select(opgave => opgave.Naam))),
            Kolom.Aantal<Partijrij>("inspanningen", "Inspanningen", rij => rij.Inspanningen.Length),
            Kolom.Tekst<Partijrij>("belang", "Belang", rij => rij.Partij.Belang) with { Standaard = false },
            Kolom.Tekst<Partijrij>("contact", "Contact", rij => rij.Partij.Contact) with { Standaard = false },
        ],
        Filters =
        [
            Lijstfilter<Partijrij>.Op<Partijsoort>(Partijenbron.Soort, "Soort") with { Vooraan = true },
            Lijstfilter<Partijrij>.Op<Gewicht>(Partijenbron.Invloed, "Invloed") with { Vooraan = true },
            Lijstfilter<Partijrij>.Op<Houding>(Partijenbron.Houding, "Houding") with { Vooraan = true },
            new(Partijenbron.Opgave, "Opgave") { Kiezer = true, Vooraan = true, Geen = "Bij geen opgave", Woord = (waarde, context) => Guid.TryParse(waarde, out var id) ? context.Blik.Zoek<Opgave>(id)?.Naam : null },
        ],
    };
}
