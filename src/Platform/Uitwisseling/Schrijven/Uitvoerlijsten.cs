// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;
using Samenhang.Kern.Overnemen.Herkenning;
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Uitwisseling.Schrijven;

/// <summary>The lists of an organisation as this viewer may see them, in the shape in which they can be taken over again.</summary>
public sealed class Uitvoerlijsten(Blik blik, Personenlijst personen, DateOnly peildatum)
{
    /// <summary>All lists that hold anything, in the order in which they are best read.</summary>
    public IReadOnlyList<Uitvoertabel> Alle() =>
        [.. new[] { Opgaven(), Doelen(), Inspanningen(), Bijdragen(), Indicatoren(), Metingen(), Begroting(), Besluiten(), Beleidsafspraken() }.Where(tabel => tabel.Rijen.Count > 0)];

    private Uitvoertabel Opgaven() => new("opgaven",
        ["code", "naam", "omschrijving", "portefeuille", "begrotingsprogramma", "status", "thema", "opgavemanager", "bestuurlijk_opdrachtgever", "ambtelijk_opdrachtgever",
            "opdracht_organ", "opdracht_datum", "opdracht_nummer", "opdracht_link", "opdracht", "start", "eind", .. Standkoppen, "toelichting", "zichtbaarheid", "bron"],
        [.. blik.Alle<Opgave>().Select(Opgave)]);

    private object?[] Opgave(Opgave opgave)
    {
        var opdracht = blik.Naar(relaties => relaties.OpdrachtenVan, opgave.Id).FirstOrDefault();
        return
        [
            opgave.Code, opgave.Naam, opgave.Omschrijving, Samen(opgave.Portefeuilles.Select(koppeling => blik.Zoek<Portefeuille>(koppeling.PortefeuilleId)?.Naam)),
            Samen(blik.Naar(relaties => relaties.BegrotingskoppelingenVan, opgave.Id).Where(IsKaal).Select(koppeling => koppeling.Naar)),
            Keuze(opgave.Status), Samen(opgave.Themas), Wie(opgave.Id, Rol.Opgavemanager), Wie(opgave.Id, Rol.BestuurlijkOpdrachtgever), Wie(opgave.Id, Rol.AmbtelijkOpdrachtgever),
            opdracht?.Organ, opdracht?.Datum, opdracht?.Nummer, opdracht?.Link, opdracht?.Kaders, Datum(opgave.Start), Datum(opgave.Eind), .. Stand(opgave.Id),
            opgave.Toelichting, Keuze(opgave.Zichtbaarheid), opgave.Bron,
        ];
    }

    private Uitvoertabel Doelen() => new("doelen",
        ["code", "opgave", "naam", "soort", "ouder_doel", "smart", "vastgesteld_door", "bron"],
        [.. blik.Alle<Doel>().Select(doel => new object?[]
        {
            doel.Code, Noem(doel.OpgaveId), doel.Naam, Keuze(doel.Soort), Samen(Bijdragen(doel.Id).Where(bijdrage => bijdrage.Primair).Select(bijdrage => Noem(bijdrage.Naar))),
            doel.Smart, doel.VastgesteldDoor, doel.Bron,
        })]);

    private Uitvoertabel Inspanningen() => new("inspanningen",
        ["code", "naam", "omschrijving", "opgave", "portefeuille", "thema", "werkwijze", "doelen", "fase", "start", "eind", .. Standkoppen, "bestuurlijk_opdrachtgever", "ambtelijk_opdrachtgever",
            "sturingsprofessional", "uren", "verantwoordelijke", "lijneigenaar", "afdeling", "volgende_stap", "volgende_stap_datum", "extern_kenmerk", "zichtbaarheid", "bron"],
        [.. blik.Alle<Inspanning>().Select(inspanning => (object?[])
        [
            inspanning.Code, inspanning.Naam, inspanning.Omschrijving, Samen(inspanning.Opgaven.Select(opgave => Noem(opgave))),
            Samen(inspanning.Portefeuilles.Select(portefeuille => blik.Zoek<Portefeuille>(portefeuille)?.Naam)), Samen(inspanning.Themas),
            inspanning.Werkwijze == Werkwijze.NogNietGekozen ? null : Keuze(inspanning.Werkwijze), Samen(Bijdragen(inspanning.Id).Select(bijdrage => Noem(bijdrage.Naar))),
            Fasewoord(inspanning), Datum(inspanning.Start), Datum(inspanning.Eind), .. Stand(inspanning.Id),
            Wie(inspanning.Id, Rol.BestuurlijkOpdrachtgever), Wie(inspanning.Id, Rol.AmbtelijkOpdrachtgever), Wie(inspanning.Id, Rol.Sturingsprofessional),
            Vulling(inspanning.Id, Rol.Sturingsprofessional)?.UrenPerWeek, Wie(inspanning.Id, Rol.Verantwoordelijke), inspanning.Lijneigenaar, inspanning.Afdeling,
            inspanning.VolgendeStap, inspanning.VolgendeStapOp, inspanning.ExternKenmerk, Keuze(inspanning.Zichtbaarheid), inspanning.Bron,
        ])]);

    private Uitvoertabel Bijdragen() => new("bijdragen",
        ["van", "naar", "sterkte", "primair", "onderbouwing", "soort", "vanaf", "tot"],
        [.. blik.Alle<Bijdrage>().Select(bijdrage => new object?[]
        {
            Noem(bijdrage.Van), Noem(bijdrage.Naar), (decimal?)bijdrage.Sterkte, bijdrage.Primair ? "ja" : "nee", bijdrage.Onderbouwing, Keuze(bijdrage.Soort), bijdrage.Vanaf, bijdrage.Tot,
        })]);

    private Uitvoertabel Indicatoren() => new("indicatoren",
        ["code", "naam", "eenheid", "doel", "soort", "gewenste_richting", "bron_cijfer", "definitie", "peilfrequentie", "bbv_nummer", "wettelijke_norm", "bron"],
        [.. blik.Alle<Indicator>().Select(indicator => new object?[]
        {
            indicator.Code, indicator.Naam, indicator.Eenheid, Noem(indicator.DoelId), Keuze(indicator.Soort), Keuze(indicator.Richting), indicator.Cijferbron, indicator.Definitie,
            indicator.Peilfrequentie, indicator.BbvNummer, indicator.WettelijkeNorm, indicator.Bron,
        })]);

    private Uitvoertabel Metingen() => new("metingen",
        ["indicator", "jaar", "soort", "waarde", "peildatum", "status", "bron"],
        [.. blik.Alle<Meting>().Select(meting => new object?[] { Noem(meting.IndicatorId), Datum(meting.Periode), Keuze(meting.Soort), meting.Waarde, meting.Peildatum, Keuze(meting.Status), meting.Bron })]);

    private Uitvoertabel Begroting() => new("begroting",
        ["programma", "taakveld", "product", "onderdeel", "jaar", "lasten_eur", "baten_eur", "opgave", "inspanning", "doel", "aandeel", "soort", "aard", "dekking", "verplicht", "gerealiseerd", "prognose", "peildatum", "bron"],
        [.. blik.Alle<Budgetregel>().Select(Budget), .. blik.Alle<Begrotingskoppeling>().Where(koppeling => !(IsKaal(koppeling) && blik.Zoek<Opgave>(koppeling.Van) is not null)).Select(Koppeling)]);

    private Uitvoertabel Beleidsafspraken() => new("beleidsafspraken",
        ["afspraak", "soort", "datum", "eigenaar", "stand", "waar_gebleven", "opgave", "inspanning", "link"],
        [.. blik.Alle<Beleidsafspraak>().Select(afspraak => new object?[]
        {
            afspraak.Tekst, Keuze(afspraak.Soort), afspraak.Datum, personen.Zoek(afspraak.EigenaarId)?.Naam, Keuze(afspraak.Stand), afspraak.WaarGebleven,
            Samen(afspraak.Over.Where(id => blik.Zoek<Opgave>(id) is not null).Select(id => Noem(id))),
            Samen(afspraak.Over.Where(id => blik.Zoek<Inspanning>(id) is not null).Select(id => Noem(id))), afspraak.Link,
        })]);

    private object?[] Budget(Budgetregel regel)
    {
        var lasten = regel.Richting == Geldrichting.Lasten;
        return
        [
            regel.Programma, regel.Taakveld, regel.Product, regel.Onderdeel, (decimal?)regel.Jaar, lasten ? Euro(regel.BegrootCenten) : null, lasten ? null : Euro(regel.BegrootCenten),
            .. Drager(regel.Op), null, Keuze(regel.Soort), regel.Aard == Geldaard.Onbekend ? null : Keuze(regel.Aard), regel.Dekking,
            Euro(regel.VerplichtCenten), Euro(regel.GerealiseerdCenten), Euro(regel.PrognoseCenten), regel.Peildatum, regel.Bron,
        ];
    }

    private object?[] Koppeling(Begrotingskoppeling koppeling) =>
    [
        koppeling.Dimensie == Begrotingsdimensie.Programma ? koppeling.Naar : null, koppeling.Dimensie == Begrotingsdimensie.Taakveld ? koppeling.Naar : null,
        koppeling.Dimensie == Begrotingsdimensie.Product ? koppeling.Naar : null, null, (decimal?)koppeling.Jaar, null, null, .. Drager(koppeling.Van), koppeling.Percentage,
        null, null, null, null, null, null, null, null,
    ];

    private static string[] Standkoppen => ["stand", "stand_inhoud", "stand_planning", "stand_geld", "stand_risico", "stand_toelichting", "stand_datum"];

    private object?[] Stand(Guid op) => blik.Naar(relaties => relaties.StandenVan, op).MaxBy(stand => stand.Datum) is { } stand
        ? [Licht(stand.Algemeen), Licht(stand.Inhoud.Licht), Licht(stand.Planning.Licht), Licht(stand.Geld.Licht), Licht(stand.Risico.Licht), stand.Toelichting, stand.Datum]
        : [null, null, null, null, null, null, null];

    private Uitvoertabel Besluiten() => new("besluiten",
        ["nummer", "naam", "soort", "organ", "datum", "status", "uitkomst", "opgave", "inspanning", "motivering", "gevolg", "stemverhouding", "terugkijkdatum", "link", "zichtbaarheid"],
        [.. blik.Alle<Besluit>().Select(besluit => (object?[])
        [
            besluit.Nummer, besluit.Naam, Keuze(besluit.Soort), besluit.Organ, besluit.Datum, Keuze(besluit.Status),
            besluit.Uitkomst == Besluituitkomst.Onbeslist ? null : Keuze(besluit.Uitkomst),
            Samen(besluit.Over.Where(id => blik.Zoek<Opgave>(id) is not null).Select(id => Noem(id))),
            Samen(besluit.Over.Where(id => blik.Zoek<Inspanning>(id) is not null).Select(id => Noem(id))),
            besluit.Motivering, besluit.Gevolg, besluit.Stemverhouding, besluit.Terugkijkdatum, besluit.Link, Keuze(besluit.Zichtbaarheid),
        ])]);

    private static string? Licht(Licht licht) => licht == Kern.Landschap.Licht.Onbekend ? null : Keuze(licht);

    private static bool IsKaal(Begrotingskoppeling koppeling) => koppeling is { Dimensie: Begrotingsdimensie.Programma, Jaar: null, Percentage: null };

    private IEnumerable<Bijdrage> Bijdragen(Guid van) => blik.Naar(relaties => relaties.BijdragenVan, van).Where(bijdrage => bijdrage.Soort == Bijdragesoort.DraagtBij);

    private Rolvervulling? Vulling(Guid op, Rol rol) => blik.Naar(relaties => relaties.RollenOp, op).FirstOrDefault(vulling => vulling.Rol == rol && vulling.GeldtOp(peildatum));

    private string? Wie(Guid op, Rol rol) => Vulling(op, rol) switch
    {
        { Bezetting: Bezetting.Vacature } => "vacature",
        { PersoonId: { } id } => personen.Naam(id),
        _ => null,
    };

    private object?[] Drager(Guid? op) => op is not { } id ? [null, null, null]
        : [blik.Zoek<Opgave>(id) is null ? null : Noem(id), blik.Zoek<Inspanning>(id) is null ? null : Noem(id), blik.Zoek<Doel>(id) is null ? null : Noem(id)];

    /// <summary>By code, or by name when it has none.</summary>
    private string? Noem(Guid? id) => id is not { } waarde ? null
        : blik.Zoek<Opgave>(waarde) is { } opgave ? opgave.Code ?? opgave.Naam
        : blik.Zoek<Doel>(waarde) is { } doel ? doel.Code ?? doel.Naam
        : blik.Zoek<Inspanning>(waarde) is { } inspanning ? inspanning.Code ?? inspanning.Naam
        : blik.Zoek<Indicator>(waarde) is { } indicator ? indicator.Code ?? indicator.Naam : null;

    private static string Keuze<T>(T keuze)
        where T : struct, Enum => Woorden.Van(keuze);

    private static string? Samen(IEnumerable<string?> delen) => string.Join(" | ", delen.Where(deel => !string.IsNullOrEmpty(deel))) is { Length: > 0 } tekst ? tekst : null;

    /// <summary>The words of the source, unless somebody chose another phase since.</summary>
    private static string? Fasewoord(Inspanning inspanning)
    {
        if (inspanning.Fasetekst is { } tekst && Woordenlijsten.Fase.Lees(tekst).Waarde == inspanning.Fase) return tekst;
        return inspanning.Fase == Fase.Onbekend ? null : Keuze(inspanning.Fase);
    }

    private static decimal? Euro(long? centen) => centen / 100m;

    /// <summary>A date such that reading it back gives the same days.</summary>
    private static object? Datum(Datering? datering)
    {
        if (datering is null) return null;
        if (datering.IsExact) return datering.Van;
        var (van, tot) = (datering.Van, datering.Tot);
        foreach (var vorm in new[] { datering.Tekst, $"{van.Year}", $"{van.Year}-{van.Month:00}", $"{van.Year}-Q{(van.Month + 2) / 3}" })
            if (vorm is not null && Datums.Lees(vorm) is { HeeftWaarde: true } lezing && lezing.Waarde.Van == van && lezing.Waarde.Tot == tot) return vorm;
        return $"{van:dd-MM-yyyy} t/m {tot:dd-MM-yyyy}";
    }
}
