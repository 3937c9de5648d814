// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Gids;

namespace Samenhang.Leerhuis.Gids;

/// <summary>The building blocks that the program brings.</summary>
internal static class Meegeleverd
{
    private const string Eigen = "Geschreven voor Samenhang, naar de praktijk van opgavegericht werken bij gemeenten en provincies.";

    internal static IReadOnlyList<Bouwsteen> Alle { get; } =
    [
        new("wat-is-een-opgave", Invalshoek.Besturen, "Wat is een opgave?", "Een vraag uit de samenleving die om antwoord vraagt en die als opdracht is gegeven.",
            "Een opgave begint buiten: bij een idee, een kans, een mogelijkheid of een probleem dat mensen voelen. Vaak zijn er veel partijen en veel meningen, en kijkt de pers mee.\n\nNiet alles is een opgave. Wie alles opgave noemt, kan niet meer kiezen. Stel daarom vier vragen:\n- Is het een idee, kans, mogelijkheid of probleem?\n- Zijn er veel partijen bij nodig?\n- Wordt er verschillend over gedacht?\n- Is er meer aandacht voor dan gewoonlijk?\n\nPas als er een besluit is dat iemand opdracht geeft, bestaat de opgave. Tot dat moment is het een kandidaat.", Eigen, "/signalen", null),
        new("portefeuilles-en-opgaven", Invalshoek.Besturen, "Portefeuilles en opgaven", "Een wethouder heeft een portefeuille, een opgave gaat daar dwars doorheen.",
            "Portefeuilles zijn afgebakend, vragen uit de samenleving niet. Laat daarom per opgave één bestuurder coördineren, en laat zien welke portefeuilles meedoen.\n\nSpreek af wat de coördinerend bestuurder mag beslissen en wat het college samen beslist. Zet het op tafel bij de start, niet bij het eerste verschil van mening.", Eigen, "/opgaven?weergave=matrix", null),
        new("niet-voor-vier-jaar-vast", Invalshoek.Besturen, "Afspraken die mogen bewegen", "Een akkoord geeft richting; het zet de uitvoering niet voor vier jaar vast.",
            "Schrijf op wat er politiek is afgesproken, en volg waar het gebleven is. Verandert de samenleving, dan verandert de weg ernaartoe; het doel blijft zichtbaar.\n\nBespreek elk halfjaar welke afspraken nog kloppen. Stoppen is ook sturen: wat je stopt, maakt ruimte.", Eigen, "/beleidsafspraken", null),
        new("werkwijzen", Invalshoek.Sturen, "Routine, project, programma, proces of improvisatie?", "Kies per inspanning de werkwijze die past bij hoe voorspelbaar zij is.",
            "Hoe beter je weet wat eruit moet komen en hoe je er komt, hoe meer je vooraf kunt vastleggen. Van voorspelbaar naar onvoorspelbaar:\n- **Routine**: je deed het vaker; het staat in een werkwijze die iedereen kent.\n- **Project**: het resultaat is vooraf te beschrijven, er is een begin en een eind, en een contract.\n- **Programma**: je streeft doelen na en kiest onderweg welke inspanningen daaraan bijdragen.\n- **Bestuursproces**: wat het wordt, hangt af van anderen; je zorgt voor draagvlak en een volgende stap.\n- **Improvisatie**: het moet nu, er ligt geen draaiboek; je spreekt af wie beslist en tot wanneer.\n\nDe test stelt veertien vragen en legt per vraag uit wat je antwoord betekent. De test adviseert; mensen kiezen. Kijk er opnieuw naar als de feiten veranderen.", Eigen, "/doe-de-test", null),
        new("de-driehoek", Invalshoek.Sturen, "De sturingsdriehoek", "Elke inspanning heeft een bestuurlijk opdrachtgever, een ambtelijk opdrachtgever en een sturingsprofessional.",
            "De ambtelijk opdrachtgever is vaak de zwakste hoek: iemand doet het erbij. Geef deze rol uren, en houd bij hoeveel driehoeken iemand heeft.\n\nSpreek in de driehoek af:\n- wat er moet veranderen in de samenleving;\n- wie waarover beslist, en wanneer het terugkomt;\n- hoe vaak je elkaar spreekt.\n\nStaat een hoek leeg, noem dat een vacature. Dan weet iedereen het.", Eigen, "/driehoeken", null),
        new("wyberen", Invalshoek.Sturen, "Wyberen: eerst breed, dan smal", "Zoek de echte vraag voordat je het antwoord organiseert.",
            "Een wyber heeft de vorm van een ruit. Eerst waaier je uit: wie raakt het, wat is er aan de hand, wat kan er allemaal? Dan is er een omslag die je samen benoemt. Daarna maak je het smal: wat is de vraag, wie pakt haar op?\n\nNodig mensen uit die anders kijken dan jij. Laat ieder eerst zelf schrijven. En zeg achteraf wat er met iedere bijdrage is gebeurd.", Eigen, "/wybers", null),
        new("portfolio-aan-tafel", Invalshoek.Sturen, "Kiezen aan tafel", "Leg alle inspanningen van een opgave naast elkaar en kies wat start, stopt of wacht.",
            "Een opgavemanager is portfoliomanager van de eigen opgave: wat draagt genoeg bij, wat niet meer? Kijk wat een keuze losmaakt voordat je besluit: welke doelen verliezen hun drager, wie komt vrij, welk orgaan gaat erover?\n\nBewaar ook wat je niet doet, met de reden en de dag waarop je opnieuw kijkt.", Eigen, "/portfolio", null),
        new("van-effect-naar-inspanning", Invalshoek.Presteren, "Van effect naar inspanning", "Teken welke inspanning bijdraagt aan welk doel, en waarom je dat denkt.",
            "Begin bij wat er meer, groter of veiliger moet worden. Vraag dan per inspanning: draagt dit bij, hoe sterk, en hoe weet je dat? Een bijdrage is een verwachting, geen oorzaak.\n\nKijk wat er ontbreekt: een doel zonder inspanning, een inspanning zonder doel, een effect dat aan één draad hangt.", Eigen, "/doelen", null),
        new("de-stand-geven", Invalshoek.Presteren, "De stand in een minuut", "Vier lichten en één zin, gegeven door wie het weet.",
            "Een stand is een oordeel van een mens, met naam en datum. Vraag er niet meer dan nodig is: inhoud, planning, geld en risico, en één zin.\n\nBijsturen mag altijd en meteen. Zeg er dan bij hoe het komt, wat het betekent en wat je doet. Een organisatie die daar rustig op reageert, hoort het op tijd.", Eigen, "/standoverzicht", null),
        new("meten-wat-telt", Invalshoek.Presteren, "Meten wat telt", "Een indicator zegt of het doel dichterbij komt, niet hoe hard er is gewerkt.",
            "Kies er weinig. Leg vast wat je meet, waar het vandaan komt en hoe vaak. Begin met een nulmeting; zonder begin is er geen verschil.\n\nBlijf kijken als de inspanning klaar is: baten komen vaak later. Spreek daarom af wie dan nog kijkt.", Eigen, "/indicatoren", null),
        new("samen-terugkijken", Invalshoek.Leren, "Samen terugkijken", "Leren begint met laten zien wat je toen wist en waarom je zo koos.",
            "Kijk terug naar het moment van een besluit: wat wisten we, wat verwachtten we, wat gebeurde er? De tijdbalk laat zien hoe het er toen voor stond.\n\nZoek geen schuldige. Vraag wat je een volgende keer eerder wilt weten, en leg dat vast.", Eigen, "/momenten", null),
        new("mastermind", Invalshoek.Leren, "Een mastermindgroep", "Acht mensen van hetzelfde kaliber en toch verschillend, die elkaar scherp houden.",
            "In een mastermindgroep breng je een vraag in waar je zelf niet uitkomt. De anderen dragen hetzelfde soort werk, maar kijken vanuit een andere organisatie, een ander domein of een andere rol.\n\nVijf avonden, om de zes weken. Iedereen krijgt een keer de stoel. Wat je toezegt, komt de volgende avond terug. Wat er gezegd wordt, blijft in de groep.", Eigen, "/mastermind", null),
        new("gemeenschappelijke-taal", Invalshoek.Leren, "Eén taal", "Wie dezelfde woorden gebruikt, hoeft niet over woorden te praten.",
            "Opgave, programma, proces, opdrachtgever: iedereen gebruikt de woorden, niet iedereen bedoelt hetzelfde. Spreek af wat ze bij jullie betekenen, en gebruik ze dan ook zo.\n\nDe begrippenlijst is een begin. Heeft jullie organisatie een eigen woord voor een rol, dan kan Samenhang dat tonen.", Eigen, "/gids/begrippen", null),
    ];
}
