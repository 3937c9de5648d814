// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Werkwijzen;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Lijsten;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Samen;

namespace Samenhang.Opgaven.Inspanningen;

/// <summary>Changes many efforts together.</summary>
[VereistRecht(Recht.InspanningWijzigen)]
public sealed class SamenModel() : Samenpagina<Inspanning, Inspanningrij>(
    Samenveld<Inspanning>.Keuze<Fase>("fase", "Fase", nameof(Inspanning.Fase), feit => feit.Fase, (feit, waarde) => feit with { Fase = waarde }),
    Samenveld<Inspanning>.Verwijzing<Portefeuille>(
        "portefeuille", "Portefeuille", nameof(Inspanning.Portefeuilles), feit => feit.Portefeuilles, (feit, id) => feit with { Portefeuilles = id is { } gekozen ? [gekozen] : [] }),
    Samenveld<Inspanning>.Datum("start", "Begin", nameof(Inspanning.Start), feit => feit.Start, (feit, datum) => feit with { Start = datum }),
    Samenveld<Inspanning>.Datum("eind", "Einde", nameof(Inspanning.Eind), feit => feit.Eind, (feit, datum) => feit with { Eind = datum }),
    Samenveld<Inspanning>.Tekst("afdeling", "Afdeling", nameof(Inspanning.Afdeling), feit => feit.Afdeling, (feit, tekst) => feit with { Afdeling = tekst }),
    Samenveld<Inspanning>.Keuze<Zichtbaarheid>(
        "zichtbaarheid", "Zichtbaarheid", nameof(Inspanning.Zichtbaarheid), feit => feit.Zichtbaarheid, (feit, waarde) => feit with { Zichtbaarheid = waarde }),
    Werkwijzeveld,
    Standvelden.Bevestig<Inspanning>(),
    Standvelden.Aspect<Inspanning>("stand-inhoud", "Stand: inhoud", stand => stand.Inhoud.Licht, (stand, licht, waarom) => stand with { Algemeen = Licht.Onbekend, Inhoud = Aspect(stand.Inhoud, licht, waarom) }),
    Standvelden.Aspect<Inspanning>("stand-planning", "Stand: planning", stand => stand.Planning.Licht, (stand, licht, waarom) => stand with { Algemeen = Licht.Onbekend, Planning = Aspect(stand.Planning, licht, waarom) }),
    Standvelden.Aspect<Inspanning>("stand-geld", "Stand: geld", stand => stand.Geld.Licht, (stand, licht, waarom) => stand with { Algemeen = Licht.Onbekend, Geld = Aspect(stand.Geld, licht, waarom) }),
    Standvelden.Aspect<Inspanning>("stand-risico", "Stand: risico", stand => stand.Risico.Licht, (stand, licht, waarom) => stand with { Algemeen = Licht.Onbekend, Risico = Aspect(stand.Risico, licht, waarom) }))
{
    private const string Motivering = "motivering", Herijkdatum = "herijkdatum";

    /// <summary>The werkwijze comes with why and until when (H5).</summary>
    private static Samenveld<Inspanning> Werkwijzeveld { get; } = Samenveld<Inspanning>.Keuze<Werkwijze>(
        "werkwijze", "Werkwijze", nameof(Inspanning.Werkwijze), feit => feit.Werkwijze, (feit, waarde) => feit with { Werkwijze = waarde }) with
    {
        Vragen = [new(Motivering, "Waarom deze werkwijze?"), new(Herijkdatum, "Herijken vóór", "Een dag na vandaag, bijvoorbeeld 31-12-2027.")],
        Maak = KiesWerkwijze,
    };

    /// <inheritdoc/>
    protected override Lijstopzet<Inspanningrij> Opzet => Inspanningenlijst.Opzet;

    /// <inheritdoc/>
    protected override Projectie<Inspanningrij> Lees(Blik blik, DateOnly peildatum) => Inspanningenlijst.Lees(blik, peildatum);

    /// <inheritdoc/>
    protected override Inspanning Van(Inspanningrij rij) => rij.Inspanning;

    private static Inspanning? KiesWerkwijze(Samenantwoord antwoord, Inspanning feit)
    {
        if (!Enum.TryParse<Werkwijze>(antwoord.Waarde, out var werkwijze)) return null;
        if (werkwijze == Werkwijze.NogNietGekozen) return feit.Kies(werkwijze, null);
        var herijken = antwoord.Dag(Herijkdatum, "Kies een herijkdatum na vandaag: dan kijken jullie of de werkwijze nog past.");
        if (antwoord.Tekst(Motivering) is not { } waarom) antwoord.Geweigerd[Motivering] = "Leg uit waarom jullie deze werkwijze kiezen.";
        else if (herijken is { } dag)
        {
            var antwoorden = feit.Antwoorden.Count > 0 ? feit.Antwoorden : feit.Keuze?.Antwoorden;
            var uitslag = Werkwijzetest.Neem(antwoorden ?? []);
            return feit.Kies(werkwijze, new Werkwijzekeuze
            {
                Motivering = waarom,
                Herijkdatum = dag,
                Op = antwoord.Door.Vandaag,
                Advies = uitslag.IsLeeg ? null : uitslag.Advies,
                Antwoorden = antwoorden,
            });
        }

        return null;
    }

    private static Aspectstand Aspect(Aspectstand nu, Licht licht, string? waarom) => new() { Licht = licht, Toelichting = waarom ?? (licht == nu.Licht ? nu.Toelichting : null) };
}
