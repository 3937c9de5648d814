// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Profielen;

/// <summary>A profile of each role to begin with, until the organisation writes its own.</summary>
internal static class Profielteksten
{
    private const string GewoneEscalatie =
        "Zegt de lijn nee? Vraag eerst naar de reden en naar wat wel kan. Komen jullie er niet uit, leg het dan binnen een week voor aan de gemeentesecretaris of de directie. De lijn heeft geen veto, en jij hebt geen recht op mensen: er wordt gekozen.";

    private static readonly Dictionary<Rol, string[]> Alle = new()
    {
        [Rol.Opgavemanager] =
        [
            "Zorgt dat de opgave antwoord krijgt. Is regisseur: houdt overzicht over wie opdracht geeft, en vertegenwoordigt de organisatie buiten. Is portfoliomanager van de opgave: ziet het geheel en stuurt op samenhang tussen de inspanningen.",
            "Stelt voor welke inspanningen starten, stoppen of samengaan, en in welke volgorde. Besluit dat zelf binnen het mandaat van de opgave. Wat daarbuiten valt, gaat naar het college of de raad.",
            "Denkt in effecten in plaats van producten. Verbindt bestuur, samenleving en organisatie. Kan iets stoppen. Blijft rustig als belangen botsen, en zegt eerlijk wat nog onbekend is.",
            "Gaat niet over mensen, wel over wat de opgave nodig heeft. Vraagt capaciteit op tijd aan en zegt hoeveel, hoe lang en waarvoor. De lijnmanager gaat over wie het doet en over het gewone werk.",
            GewoneEscalatie,
        ],
        [Rol.BestuurlijkOpdrachtgever] =
        [
            "Draagt de bestuurlijke verantwoordelijkheid: zegt wat er bereikt moet worden en waarom, en verantwoordt zich daarover aan de raad.",
            "Besluit over richting, grenzen en prioriteit, binnen wat college en raad afspraken. Besluit niet over de uitvoering van elke dag: dat doet de ambtelijk opdrachtgever.",
            "Weet wat er speelt in de samenleving. Durft te kiezen en legt keuzes uit. Kijkt over de grens van de eigen portefeuille.",
            "Stuurt geen medewerkers aan. Vragen over capaciteit gaan via de ambtelijk opdrachtgever.",
            "Blijft een besluit liggen omdat de lijn geen mensen heeft? Dan kiest het college wat later mag.",
        ],
        [Rol.AmbtelijkOpdrachtgever] =
        [
            "Geeft de opdracht aan de sturingsprofessional, en is ambtelijk eindverantwoordelijk voor het resultaat. Blijft ook na de oplevering letten op wat het oplevert.",
            "Besluit over opdracht, planning, geld en risico binnen het mandaat. Besluit bij elke overgang naar een volgende fase. Grotere afwijkingen gaan naar de bestuurlijk opdrachtgever.",
            "Stelt de vraag achter de vraag. Maakt duidelijke afspraken en houdt zich eraan. Neemt er de tijd voor: opdrachtgeven doe je er niet even bij.",
            "Spreekt met de lijnmanager af wie meedoet en voor hoeveel uur. Is vaak zelf ook lijnmanager: zeg dan steeds vanuit welke rol je spreekt.",
            GewoneEscalatie,
        ],
        [Rol.Sturingsprofessional] =
        [
            "Leidt de inspanning: als projectleider, programmamanager of procesregisseur. Zorgt dat er gebeurt wat is afgesproken, op een manier die past bij de gekozen werkwijze.",
            "Besluit over de aanpak en over wat het team doet, binnen de opdracht. Meldt meteen als het anders loopt, met oorzaak, gevolg en maatregel.",
            "Kent het vak van de gekozen werkwijze. Plant, verbindt en spreekt aan. Herkent wanneer de werkwijze niet meer past.",
            "Spreekt met de lijnmanager af wat teamleden doen en wanneer ze klaar zijn. De lijnmanager blijft hun leidinggevende.",
            "Komt iemand toch niet beschikbaar? Zeg het dezelfde week tegen de ambtelijk opdrachtgever. Die zoekt het uit met de lijn.",
        ],
        [Rol.MedeOpdrachtgever] =
        [
            "Geeft mee opdracht omdat de inspanning ook het eigen doel raakt. Eén ander is eindverantwoordelijk.",
            "Beslist mee over wat het eigen doel raakt. Bij verschil van mening beslist de eindverantwoordelijk opdrachtgever.",
            "Brengt het eigen belang open in, en zoekt wat voor beiden werkt.",
            "Regelt in de eigen lijn wat daar nodig is.",
            "Loopt het vast in de eigen lijn, dan meldt de mede-opdrachtgever dat in het driehoekoverleg.",
        ],
        [Rol.GedelegeerdOpdrachtgever] =
        [
            "Doet van dag tot dag wat de ambtelijk opdrachtgever heeft overgedragen. De eindverantwoordelijkheid blijft waar ze was.",
            "Beslist wat is overgedragen, en legt de rest voor. Wat dat is, staat op papier.",
            "Is bereikbaar, kent de inhoud en weet wanneer iets omhoog moet.",
            "Regelt met de lijn wat elke dag nodig is.",
            "Zegt de lijn nee, dan neemt de ambtelijk opdrachtgever het over.",
        ],
        [Rol.Lijneigenaar] =
        [
            "Verantwoordt een routine in de lijn: werk dat terugkomt en een vaste manier van doen heeft.",
            "Besluit hoe het werk gaat en wie het doet. Een grote verandering wordt een eigen inspanning met een opdrachtgever.",
            "Kent het werk en de cijfers. Verbetert in kleine stappen.",
            "Is zelf de lijn.",
            "Vraagt een opgave om meer dan er kan? Zeg wat er dan blijft liggen, en laat kiezen.",
        ],
        [Rol.Verantwoordelijke] =
        [
            "Staat aan het roer van een improvisatie: er is haast, en niemand weet precies waar het eindigt.",
            "Besluit ter plekke wat nodig is, en legt het meteen vast. Stopt op de afgesproken einddatum, of vraagt om een nieuwe keuze.",
            "Handelt snel, houdt overzicht en deelt wat er bekend is. Vraagt op tijd om hulp.",
            "Mag mensen nu nodig hebben; regelt het daarna netjes met hun lijnmanager.",
            "Lukt het niet met de lijn, bel dan dezelfde dag de gemeentesecretaris.",
        ],
        [Rol.Teamlid] =
        [
            "Werkt mee vanuit het eigen vak, en denkt mee over het geheel.",
            "Besluit over de uitvoering van de eigen taak.",
            "Kent het eigen vak, werkt samen en zegt op tijd als iets niet lukt.",
            "Houdt de eigen lijnmanager op de hoogte van uren en planning.",
            "Vragen twee mensen tegelijk om jouw tijd? Laat hen samen kiezen; jij hoeft dat niet.",
        ],
    };

    /// <summary>The text to begin with.</summary>
    internal static string Van(Rol rol, Profieldeel deel) => Alle[rol][(int)deel];
}
