// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Lijsten;

namespace Samenhang.Opgaven.Inspanningen;

/// <summary>The list of efforts.</summary>
internal static class Inspanningenlijst
{
    internal static readonly Lijstopzet<Inspanningrij> Opzet = new()
    {
        Pad = "/inspanningen",
        Enkelvoud = "inspanning",
        Meervoud = "inspanningen",
        Kolommen = Inspanningkolommen.Alle,
        Bedragen = rij => rij.Bedragen,
        Filters =
        [
            Lijstfilter<Inspanningrij>.Op<Licht>(Inspanningenbron.Stand, "Stand") with { Vooraan = true },
            Lijstfilter<Inspanningrij>.Op<Werkwijze>(Inspanningenbron.Werkwijze, "Werkwijze") with { Vooraan = true },
            Lijstfilter<Inspanningrij>.Op<Fase>(Inspanningenbron.Fase, "Fase") with { Vooraan = true },
            new(Inspanningenbron.Opgave, "Opgave") { Kiezer = true, Vooraan = true, Geen = "Bij geen opgave", Woord = (waarde, context) => Zoek<Opgave>(waarde, context)?.Naam },
            new(Inspanningenbron.Portefeuille, "Portefeuille") { Woord = (waarde, context) => Zoek<Portefeuille>(waarde, context)?.Naam },
            new(Inspanningenbron.Thema, "Thema") { Woord = (waarde, _) => waarde },
            Lijstfilter<Inspanningrij>.OpRol(
                Inspanningenbron.Rol, "Rol", Kern.Landschap.Rol.BestuurlijkOpdrachtgever, Kern.Landschap.Rol.AmbtelijkOpdrachtgever, Kern.Landschap.Rol.Sturingsprofessional) with { Groepeert = false },
            new(Inspanningenbron.Persoon, "Persoon")
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
            new(Inspanningenbron.Werkwijze, Facetwaarden.Van(Kern.Landschap.Werkwijze.NogNietGekozen), "werkwijze nog niet gekozen"),
            new(Inspanningenbron.Stand, Facetwaarden.Van(Licht.Onbekend), "stand nog onbekend"),
            new(Inspanningenbron.Fase, Facetwaarden.Van(Kern.Landschap.Fase.Onbekend), "fase nog onbekend"),
            new(Inspanningenbron.Rol, Facetwaarden.Van(Kern.Landschap.Rol.Sturingsprofessional, Bezetting.Onbekend), "nog onbekend") { Rol = Kern.Landschap.Rol.Sturingsprofessional },
        ],
    };

    internal static Projectie<Inspanningrij> Lees(Blik blik, DateOnly peildatum) => Inspanningenbron.Geheugen.Van(blik, peildatum);

    private static T? Zoek<T>(string id, Lijstcontext context)
        where T : Feit => Guid.TryParse(id, out var waarde) ? context.Blik.Zoek<T>(waarde) : null;
}
