// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Opgaven.Dossier;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Pagina;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Overdrachtsdossier;

/// <summary>
/// What a new council and executive take over, written from one moment and seen by somebody who is involved in nothing: so the text is the same
/// for every party. Left out on purpose: notes, confidential notes of the college, and what is thought of parties.
/// </summary>
/// <param name="blik">What anybody in the organisation may see at the moment.</param>
/// <param name="personen">Names of people.</param>
/// <param name="dag">The day of the moment.</param>
internal sealed class Overdrachtsinhoud(Blik blik, Personenlijst personen, DateOnly dag)
{
    /// <summary>How far back decisions and how far ahead dates are told: two years and one.</summary>
    private const int Terug = 731, Vooruit = 366;

    private readonly Inrichting _inrichting = new(blik);

    /// <summary>The opgaven that a new executive takes over, by name.</summary>
    internal IReadOnlyList<Opgave> Opgaven { get; } =
        [.. blik.Alle<Opgave>().Where(opgave => !opgave.IsAfgesloten).OrderBy(opgave => opgave.Naam, Volgorde.Nederlands)];

    /// <summary>Everything: first all opgaven beside each other, what belongs to none, then each opgave.</summary>
    internal IReadOnlyList<Blok> Alles() =>
    [
        new Kopblok(1, "Alle opgaven"),
        new Tabelblok("Alle opgaven", ["Opgave", "Status", "Stand", Woord(Rol.BestuurlijkOpdrachtgever), Woord(Rol.Opgavemanager)],
            [.. Opgaven.Select(opgave => new Dossierinhoud(blik, opgave, dag)).Select(inhoud => new[]
                { inhoud.Opgave.Naam, Woorden.Van(inhoud.Opgave.Status), Licht(inhoud.Stand), Dossierdocument.Wie(inhoud.Bestuurlijk, personen), Dossierdocument.Wie(inhoud.Opgavemanager, personen) })]),
        .. Lijst(1, "Wat op een besluit wacht", blik.Alle<Besluit>().Where(besluit => besluit.IsOpen).OrderBy(besluit => besluit.Datum ?? DateOnly.MaxValue).Select(Besluitregel), "Geen besluit wacht."),
        .. Lijst(1, "Politieke afspraken die nergens liggen", Open(blik.Alle<Beleidsafspraak>()).Where(afspraak => !afspraak.Over.Any(blik.Ziet)).Select(Afspraakregel), "Elke open afspraak ligt bij een opgave of inspanning."),
        .. Losse(),
        .. Opgaven.SelectMany(opgave => Van(opgave).Prepend(new Kopblok(1, opgave.Naam))),
    ];

    /// <summary>One opgave.</summary>
    internal IReadOnlyList<Blok> Van(Opgave opgave)
    {
        var inhoud = new Dossierinhoud(blik, opgave, dag);
        var inspanningen = blik.Naar(r => r.InspanningenVan, opgave.Id).Where(inspanning => !inspanning.IsAfgesloten).OrderBy(inspanning => inspanning.Naam, Volgorde.Nederlands).ToList();
        var alles = inspanningen.Select(inspanning => inspanning.Id).Prepend(opgave.Id).ToList();
        var besluiten = alles.SelectMany(id => blik.Naar(r => r.BesluitenOver, id)).DistinctBy(besluit => besluit.Id).OrderBy(besluit => besluit.Datum ?? DateOnly.MaxValue).ToList();
        return
        [
            new Tabelblok($"{opgave.Naam} in het kort", ["Wat", "Stand van zaken"],
            [
                ["Status", Woorden.Van(opgave.Status)],
                ["Opdracht", inhoud.Opdrachten.IsEmpty ? "onbekend" : string.Join("; ", inhoud.Opdrachten.Select(opdracht => $"{opdracht.Organ ?? "orgaan onbekend"}{(opdracht.Datum is { } op ? $", {Datumtekst.Lang(op)}" : "")}"))],
                [Woord(Rol.BestuurlijkOpdrachtgever), Dossierdocument.Wie(inhoud.Bestuurlijk, personen)],
                [Woord(Rol.Opgavemanager), Dossierdocument.Wie(inhoud.Opgavemanager, personen)],
                ["Portefeuilles", inhoud.Portefeuilles.IsEmpty ? "onbekend" : string.Join(", ", inhoud.Portefeuilles.Select(portefeuille => portefeuille.Naam))],
                ["Stand", Dossierdocument.Stand(inhoud.Stand, personen)],
                [inhoud.Geld?.Titel ?? "Budget", Dossierdocument.Geld(inhoud.Geld) ?? "onbekend"],
            ]),
            .. Teksten(opgave, inhoud.Stand),
            .. Tabel("Wat er loopt", ["Inspanning", "Werkwijze", "Fase", "Stand", "Volgende stap"], inspanningen.Select(Inspanningrij), "Er loopt geen inspanning voor deze opgave."),
            .. Lijst(2, "Doelen", blik.Naar(r => r.DoelenVan, opgave.Id).Select(doel => doel.Naam).Order(Volgorde.Nederlands), "Er zijn geen doelen vastgelegd."),
            .. Lijst(2, "Wat op een besluit wacht", besluiten.Where(besluit => besluit.IsOpen).Select(Besluitregel), "Geen besluit wacht."),
            .. Lijst(2, "Besloten in de afgelopen twee jaar", besluiten.Where(besluit => besluit.Status == Besluitstatus.Genomen && besluit.Datum >= dag.AddDays(-Terug)).Select(Besluitregel), "Geen besluit vastgelegd."),
            .. Lijst(2, "Politieke afspraken die openstaan", Open(alles.SelectMany(id => blik.Naar(r => r.AfsprakenOver, id)).DistinctBy(afspraak => afspraak.Id)).Select(Afspraakregel), "Geen afspraak vastgelegd."),
            .. Lijst(2, "Wat het komende jaar speelt", alles.SelectMany(id => blik.Naar(r => r.MijlpalenVan, id))
                .Where(mijlpaal => mijlpaal.BehaaldOp is null && (mijlpaal.Datum is null || mijlpaal.Datum.Van <= dag.AddDays(Vooruit))).OrderBy(mijlpaal => mijlpaal.Datum?.Van ?? DateOnly.MaxValue)
                .Select(mijlpaal => $"{mijlpaal.Datum?.ToString() ?? "datum onbekend"}: {mijlpaal.Naam}"), "Geen mijlpaal vastgelegd."),
            .. Tabel("Risico’s en kansen", ["Wat", "Soort", "Gevolg", "Maatregel"], alles.SelectMany(id => blik.Naar(r => r.RisicosVan, id)).Where(risico => !risico.Vervallen)
                .Select(risico => new[] { risico.Omschrijving, Woorden.Van(risico.Soort), risico.Gevolg ?? "onbekend", risico.Maatregel ?? "onbekend" }), "Geen risico vastgelegd."),
            .. Lijst(2, "Wie meedoet", inhoud.Partijen.OrderBy(partij => partij.Naam, Volgorde.Nederlands).Select(partij => partij.Naam), "Geen partij vastgelegd."),
            .. Lijst(2, "Wat onbekend is", Onbekend(opgave, inhoud, inspanningen), "Van wat hier gevraagd wordt, is niets onbekend."),
        ];
    }

    private IEnumerable<Blok> Losse()
    {
        var los = blik.Alle<Inspanning>().Where(inspanning => !inspanning.IsAfgesloten && !inspanning.Opgaven.Any(blik.Ziet)).OrderBy(inspanning => inspanning.Naam, Volgorde.Nederlands).ToList();
        return los.Count == 0 ? [] : [new Kopblok(1, "Inspanningen zonder opgave"), new Tabelblok("Inspanningen zonder opgave", ["Inspanning", "Werkwijze", "Fase", "Stand", "Volgende stap"], [.. los.Select(Inspanningrij)])];
    }

    private static IEnumerable<Blok> Teksten(Opgave opgave, Stand? stand) =>
        from deel in new (string Label, string? Tekst)[]
        {
            ("Waar het om gaat", opgave.Omschrijving), ("Nu", opgave.Formulering.Nu), ("Gewenst", opgave.Formulering.Gewenst), ("Waarom wij", opgave.Formulering.WaaromWij), ("Onze rol", opgave.Formulering.OnzeRol),
            ("Oplossingsrichting", opgave.Oplossingsrichting), ("Wettelijk kader", opgave.Kaders.Wettelijk), ("Inhoudelijk kader", opgave.Kaders.Inhoud), ("Onze lijn naar buiten", opgave.LijnNaarBuiten),
            ("Stand", stand?.Toelichting), ("Oorzaak", stand?.Oorzaak), ("Gevolg", stand?.Gevolg), ("Maatregel", stand?.Maatregel),
        }
        where !string.IsNullOrWhiteSpace(deel.Tekst)
        select new Tekstblok(deel.Tekst!, deel.Label);

    private IEnumerable<string> Onbekend(Opgave opgave, Dossierinhoud inhoud, List<Inspanning> inspanningen)
    {
        if (opgave.Formulering.Nu is null || opgave.Formulering.Gewenst is null) yield return "Hoe het nu is en wat gewenst is, staat er niet allebei.";
        if (inhoud.Opdrachten.IsEmpty) yield return "Welk orgaan de opdracht gaf, en wanneer.";
        if (inhoud.Bestuurlijk is null or { Bezetting: Bezetting.Onbekend }) yield return $"Wie {_inrichting.Rolnaam(Rol.BestuurlijkOpdrachtgever)} is.";
        if (inhoud.Opgavemanager is null or { Bezetting: Bezetting.Onbekend }) yield return $"Wie {_inrichting.Rolnaam(Rol.Opgavemanager)} is.";
        if (inhoud.Stand is null) yield return "Hoe het ervoor staat.";
        if (inhoud.Geld?.Begroot is null) yield return "Wat het mag kosten.";
        if (inhoud.AantalDoelen == 0) yield return "Welke doelen erbij horen.";
        foreach (var (wat, namen) in new[]
        {
            ("De werkwijze is niet gekozen", inspanningen.Where(inspanning => inspanning.Werkwijze == Werkwijze.NogNietGekozen)),
            ("De stand is onbekend", inspanningen.Where(inspanning => Actueel.Stand(blik, inspanning.Id, dag) is null)),
            ("De volgende stap is onbekend", inspanningen.Where(inspanning => inspanning.VolgendeStap is null)),
        })
        {
            if (namen.ToList() is { Count: > 0 } lijst) yield return $"{wat}: {string.Join(", ", lijst.Select(inspanning => inspanning.Naam))}.";
        }
    }

    private IReadOnlyList<string> Inspanningrij(Inspanning inspanning) =>
    [
        inspanning.Naam, inspanning.Werkwijze == Werkwijze.NogNietGekozen ? "nog niet gekozen" : Woorden.Van(inspanning.Werkwijze), Woorden.Van(inspanning.Fase), Licht(Actueel.Stand(blik, inspanning.Id, dag)),
        inspanning.VolgendeStap is { } stap ? $"{stap}{(inspanning.VolgendeStapOp is { } op ? $" ({Datumtekst.Kort(op)})" : "")}" : "onbekend",
    ];

    private static string Besluitregel(Besluit besluit) =>
        $"{besluit.Naam} ({besluit.Organ ?? "orgaan onbekend"}, {(besluit.Datum is { } op ? Datumtekst.Kort(op) : "datum onbekend")}{(besluit.IsOpen ? $", {Woorden.Van(besluit.Status)}" : "")})";

    private static string Afspraakregel(Beleidsafspraak afspraak) =>
        $"{afspraak.Tekst} ({Woorden.Van(afspraak.Soort)}{(afspraak.Datum is { } op ? $", {Datumtekst.Kort(op)}" : "")}, {Woorden.Van(afspraak.Stand)})";

    private static IEnumerable<Beleidsafspraak> Open(IEnumerable<Beleidsafspraak> afspraken) =>
        afspraken.Where(afspraak => afspraak.Stand is Afspraakstand.Open or Afspraakstand.InBehandeling).OrderBy(afspraak => afspraak.Datum).ThenBy(afspraak => afspraak.Tekst, Volgorde.Nederlands);

    private static string Licht(Stand? stand) => Woorden.Van(stand?.Oordeel ?? Kern.Landschap.Licht.Onbekend);

    private string Woord(Rol rol) => Woorden.MetHoofdletter(_inrichting.Rolnaam(rol));

    private static IEnumerable<Blok> Lijst(int niveau, string kop, IEnumerable<string> punten, string leeg) =>
        punten.ToList() is { Count: > 0 } alle ? [new Kopblok(niveau, kop), new Lijstblok(alle)] : [new Kopblok(niveau, kop), new Tekstblok(leeg)];

    private static IEnumerable<Blok> Tabel(string kop, string[] koppen, IEnumerable<IReadOnlyList<string>> rijen, string leeg) =>
        rijen.ToList() is { Count: > 0 } alle ? [new Kopblok(2, kop), new Tabelblok(kop, koppen, alle)] : [new Kopblok(2, kop), new Tekstblok(leeg)];
}
