// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;

namespace Samenhang.Opgaven.Landschap;

/// <summary>The list of opgaven.</summary>
internal static class Opgavenlijst
{
    internal const string Kaarten = "kaarten", Matrix = "matrix";

    internal static readonly Lijstopzet<Opgaverij> Opzet = new()
    {
        Pad = "/opgaven",
        Enkelvoud = "opgave",
        Meervoud = "opgaven",
        Kolommen = Opgavekolommen.Alle,
        Weergaven = [Kaarten, "tabel", Matrix],
        Netwerk = "/netwerk",
        Eerst = Sorteerveld<Opgaverij>.OpGetal("loopt", rij => Loopt(rij.Opgave)),
        Bedragen = rij => rij.Bedragen,
        Filters =
        [
            Lijstfilter<Opgaverij>.Op<Opgavestatus>(Opgavenbron.Status, "Status") with { Vooraan = true },
            Lijstfilter<Opgaverij>.Op<Licht>(Opgavenbron.Stand, "Stand") with { Vooraan = true },
            new(Opgavenbron.Portefeuille, "Portefeuille") { Vooraan = true, Woord = (waarde, context) => Guid.TryParse(waarde, out var id) ? context.Blik.Zoek<Portefeuille>(id)?.Naam : null },
            new(Opgavenbron.Thema, "Thema") { Vooraan = true, Woord = (waarde, _) => waarde },
            Lijstfilter<Opgaverij>.Op<Werkwijze>(Opgavenbron.Werkwijze, "Werkwijze van inspanningen") with { Geen = "Geen inspanningen" },
            Lijstfilter<Opgaverij>.OpRol(
                Opgavenbron.Rol, "Rol", Kern.Landschap.Rol.Opgavemanager, Kern.Landschap.Rol.AmbtelijkOpdrachtgever, Kern.Landschap.Rol.BestuurlijkOpdrachtgever) with { Groepeert = false },
            new(Opgavenbron.Persoon, "Persoon")
            {
                Kiezer = true,
                Personen = true,
                Groepeert = false,
                Geen = "Nog niemand",
                Rollen = Enum.GetValues<Rol>(),
                Woord = (waarde, context) => Guid.TryParse(waarde, out var id) ? context.Personen.Zoek(id)?.Naam : null,
            },
        ],
        Onbekenden =
        [
            new(Opgavenbron.Rol, Facetwaarden.Van(Kern.Landschap.Rol.Opgavemanager, Bezetting.Onbekend), "nog onbekend") { Rol = Kern.Landschap.Rol.Opgavemanager },
            new(Opgavenbron.Stand, Facetwaarden.Van(Licht.Onbekend), "stand nog onbekend"),
            new(Opgavenbron.Portefeuille, Facet.Geen, "portefeuille nog onbekend"),
            new(Opgavenbron.Status, Facetwaarden.Van(Opgavestatus.Onbekend), "status nog onbekend"),
        ],
    };

    /// <summary>Running ones first, then those that may become one, then those that rest or ended.</summary>
    private static long Loopt(Opgave opgave) => opgave.IsKandidaat ? 1 : opgave.IsAfgesloten || opgave.Status == Opgavestatus.Parkeerplaats ? 2 : 0;

    internal static Projectie<Opgaverij> Lees(Blik blik, DateOnly peildatum) => Opgavenbron.Geheugen.Van(blik, peildatum);
}
