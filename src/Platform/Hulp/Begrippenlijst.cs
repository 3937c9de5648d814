// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Hulp;

/// <summary>A word of the method.</summary>
/// <param name="Term">The word.</param>
/// <param name="Uitleg">What it means, as what follows the word: "is …".</param>
/// <param name="Plek">Path of the place in the product where it is met; nothing when there is no one place.</param>
public sealed record Begrip(string Term, string Uitleg, string? Plek = null)
{
    /// <summary>The word as part of an address.</summary>
    public string Sleutel => Term.Replace(' ', '-');
}

/// <summary>The words of the method, in one place: the list of terms and the help beside a field read the same words.</summary>
public static class Begrippenlijst
{
    /// <summary>All words, in order of the alphabet.</summary>
    public static IReadOnlyList<Begrip> Alle { get; } =
    [
        new("ambtelijk opdrachtgever", "is wie namens de organisatie opdracht geeft, met uren en mandaat; een van de drie hoeken van de sturingsdriehoek.", "/driehoeken"),
        new("baat", "is wat een inspanning de samenleving oplevert. Baten komen vaak na het einde; daarom is er iemand die blijft kijken."),
        new("beleidsafspraak", "is wat politiek is afgesproken, zoals een coalitieakkoord, een motie of een toezegging.", "/beleidsafspraken"),
        new("bestuurlijk opdrachtgever", "is de bestuurder die opdracht geeft en er in het openbaar voor staat.", "/driehoeken"),
        new("bestuursproces", "is een werkwijze voor als de uitkomst van anderen afhangt: je zorgt voor draagvlak en een volgende stap.", "/doe-de-test"),
        new("bijdrage", "is de verwachting dat een inspanning of doel helpt om een ander doel te bereiken, met een sterkte en een onderbouwing."),
        new("doel", "is wat je wilt bereiken voor de samenleving. Hoe je het bereikt, hoort bij een inspanning.", "/doelen"),
        new("herijken", "is opnieuw naar een werkwijze kijken, omdat de datum daar is of de feiten veranderden."),
        new("improvisatie", "is een werkwijze voor wat nu moet zonder draaiboek: je spreekt af wie beslist en tot wanneer.", "/doe-de-test"),
        new("inspanning", "is alles wat je doet voor een doel: een project, programma, bestuursproces, routine of improvisatie.", "/inspanningen"),
        new("invalshoek", "is een van de vier kanten van de inspiratiegids: besturen, sturen, presteren en leren.", "/gids"),
        new("mandaat", "is wat iemand mag besluiten, tot welk bedrag en op welke grond."),
        new("moment", "is een punt in de tijd met een naam, zoals de kadernota; je kunt er later naar terugkijken.", "/momenten"),
        new("opdracht", "is het besluit waardoor een opgave bestaat."),
        new("opgave", "is een vraag uit de samenleving die om antwoord vraagt en die als opdracht is gegeven.", "/opgaven"),
        new("opgavemanager", "is wie een opgave stuurt: regisseur, portfoliomanager van die opgave en meestal ambtelijk opdrachtgever."),
        new("opgavetoets", "is vier vragen om te zeggen of iets een opgave is, een inspanning, iets voor de lijn of iets voor later.", "/signalen"),
        new("parkeerplaats", "is waar iets wacht dat nu niet gebeurt, met de reden en de dag waarop je opnieuw kijkt."),
        new("portefeuille", "is het gebied van een bestuurder; een opgave kan door meer portefeuilles lopen."),
        new("programma", "is een werkwijze waarin je doelen nastreeft en onderweg kiest welke inspanningen daaraan bijdragen.", "/doe-de-test"),
        new("project", "is een werkwijze voor een resultaat dat je vooraf kunt beschrijven, met een begin, een eind en een contract.", "/doe-de-test"),
        new("routine", "is een werkwijze voor wat je vaker deed en wat iedereen al weet te doen.", "/doe-de-test"),
        new("signaal", "is een idee, kans, mogelijkheid of probleem. Of het een opgave wordt, zegt de opgavetoets.", "/signalen"),
        new("sparren", "is met twee mensen, elk apart, de vraag verwoorden en er dan samen één tekst van maken."),
        new("stand", "is een oordeel van een mens over inhoud, planning, geld en risico, met naam en datum.", "/standoverzicht"),
        new("sturingsdriehoek", "is bestuurlijk opdrachtgever, ambtelijk opdrachtgever en sturingsprofessional van één inspanning.", "/driehoeken"),
        new("sturingsprofessional", "is wie een inspanning leidt: projectleider, programmamanager of procesregisseur."),
        new("werkwijze", "is hoe je een inspanning stuurt: routine, project, programma, bestuursproces of improvisatie.", "/doe-de-test"),
        new("wyber", "is zoeken naar de echte vraag: eerst uitwaaieren, dan een omslag, dan versmallen.", "/wybers"),
    ];

    /// <summary>What a word means; null when it is not in the list.</summary>
    public static Begrip? Zoek(string term) => Alle.FirstOrDefault(begrip => string.Equals(begrip.Term, term, StringComparison.OrdinalIgnoreCase));
}
