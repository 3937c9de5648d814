// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Notatie;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>The words and abbreviations that lists use for the choices of the domain.</summary>
public static class Woordenlijsten
{
    /// <summary>Judgement: colours, letters and words.</summary>
    public static Woordtabel<Licht> Stand { get; } = new("stand",
        (Licht.VolgensVerwachting, ["volgens verwachting", "groen", "g", "gr", "green", "op koers", "op schema", "volgens planning", "conform planning", "conform", "loopt", "goed", "ok", "oke", "akkoord", "op orde", "geen bijzonderheden", "on track", "volgens plan", "conform plan", "geen afwijking", "op peil", "prima", "binnen kaders"]),
        (Licht.Aandachtspunt, ["aandachtspunt", "oranje", "o", "or", "geel", "ge", "amber", "aandacht", "aandacht nodig", "vraagt aandacht", "let op", "licht vertraagd", "enige vertraging", "lichte vertraging", "vertraagd", "vertraging", "risico", "kleine afwijking", "at risk", "onder druk", "deels", "loopt vertraging op", "matig"]),
        (Licht.Bijsturen, ["bijsturen", "rood", "r", "rd", "red", "bijsturing nodig", "ernstig vertraagd", "niet op koers", "niet op schema", "achter op schema", "niet volgens planning", "stagneert", "stagnatie", "grote afwijking", "off track", "slecht", "probleem", "kritiek", "escalatie", "ingrijpen"]),
        (Licht.Onbekend, ["onbekend", "grijs", "wit", "blauw", "niet gestart", "nvt", "geen stand"]));

    /// <summary>Where an effort stands.</summary>
    public static Woordtabel<Fase> Fase { get; } = new("fase",
        (Landschap.Fase.Voorbereiding, ["voorbereiding", "in voorbereiding", "voorbereidend", "initiatief", "initiatieffase", "initiatie", "verkenning", "verkennend", "definitie", "definitiefase", "ontwerp", "ontwerpfase", "planvorming", "in planvorming", "plan", "gepland", "nog niet gestart", "niet gestart", "nog te starten", "nog starten", "moet nog starten", "start binnenkort", "concept", "idee", "ideefase", "intake", "opstart", "opstarten", "opstartfase", "voorbereidingsfase", "planfase", "besluitvorming", "in besluitvorming", "aanvraag", "te starten", "to do", "todo", "open", "nieuw", "plan van aanpak", "orientatie", "not started"]),
        (Landschap.Fase.InUitvoering, ["in uitvoering", "wordt uitgevoerd", "in progress", "uitvoering", "uitvoeringsfase", "lopend", "loopt", "actief", "gestart", "bezig", "onderhanden", "realisatie", "realisatiefase", "in realisatie", "in gang", "in behandeling", "mee bezig", "in bewerking", "running", "doing", "onder handen", "aanbesteding", "bouw", "implementatie", "doorlopend", "continu", "uitvoerend", "lopende"]),
        (Landschap.Fase.OnHold, ["on hold", "onhold", "hold", "gepauzeerd", "pauze", "stilgelegd", "ligt stil", "aangehouden", "opgeschort", "uitgesteld", "geparkeerd", "parkeerplaats", "wacht", "wachtend", "in de wacht", "in de ijskast", "bevroren", "tijdelijk gestopt"]),
        (Landschap.Fase.Afgerond, ["afgerond", "gerealiseerd", "gereed", "klaar", "afgesloten", "opgeleverd", "voltooid", "done", "uitgevoerd", "beeindigd", "afgehandeld", "geslaagd", "completed", "compleet", "nazorg", "nazorgfase", "overgedragen", "in beheer", "beheer", "gesloten", "afsluiting", "afronding", "behaald"]),
        (Landschap.Fase.Gestopt, ["gestopt", "stopgezet", "gestaakt", "afgebroken", "voortijdig beeindigd", "geannuleerd"]),
        (Landschap.Fase.Vervallen, ["vervallen", "niet doorgegaan", "gaat niet door", "ingetrokken", "afgevallen", "geschrapt", "afgewezen", "niet meer van toepassing"]),
        (Landschap.Fase.Onbekend, ["onbekend"]));

    /// <summary>Where an opgave stands; "lopend" in a list is in uitvoering, taken over.</summary>
    public static Woordtabel<Opgavestatus> Opgavestatus { get; } = new("status",
        (Landschap.Opgavestatus.Verkenning, ["verkenning", "in verkenning", "verkennen", "signaal", "idee", "kandidaat", "kandidaat opgave", "initiatief", "nieuw", "verkenningsfase", "orientatie"]),
        (Landschap.Opgavestatus.Geformuleerd, ["geformuleerd", "formulering", "in voorbereiding", "voorbereiding", "concept", "voorstel", "geagendeerd"]),
        (Landschap.Opgavestatus.OpdrachtVastgesteld, ["opdracht vastgesteld", "vastgesteld", "besloten", "opdracht gegeven", "opdracht", "bekrachtigd"]),
        (Landschap.Opgavestatus.Ingericht, ["ingericht", "inrichting", "opstart", "in opbouw", "ingesteld"]),
        (Landschap.Opgavestatus.InUitvoering, ["in uitvoering", "lopend", "uitvoering", "loopt", "actief", "gestart", "bezig", "uitvoeringsfase", "op koers", "realisatie"]),
        (Landschap.Opgavestatus.Herijking, ["herijking", "in herijking", "herijken", "heroverweging", "herziening"]),
        (Landschap.Opgavestatus.Afbouw, ["afbouw", "in afbouw", "afronding", "afbouwen", "aflopend"]),
        (Landschap.Opgavestatus.Batenborging, ["batenborging", "borging", "nazorg", "geborgd", "in beheer"]),
        (Landschap.Opgavestatus.Gesloten, ["gesloten", "afgerond", "afgesloten", "beeindigd", "gestopt", "gereed", "gerealiseerd", "vervallen", "klaar"]),
        (Landschap.Opgavestatus.GeenOpgave, ["geen opgave", "naar de lijn", "lijn", "overgedragen aan de lijn"]),
        (Landschap.Opgavestatus.Parkeerplaats, ["parkeerplaats", "geparkeerd", "on hold", "aangehouden", "uitgesteld"]),
        (Landschap.Opgavestatus.Samengevoegd, ["samengevoegd", "samenvoeging", "opgegaan in", "gefuseerd"]),
        (Landschap.Opgavestatus.Gesplitst, ["gesplitst", "opgesplitst", "splitsing"]),
        (Landschap.Opgavestatus.Onbekend, ["onbekend"]));

    /// <summary>How an effort is steered.</summary>
    public static Woordtabel<Werkwijze> Werkwijze { get; } = new("werkwijze",
        (Landschap.Werkwijze.Project, ["project", "projectmatig", "projecten", "pj", "prj", "projectmatig werken", "projectaanpak", "pilot", "bouwproject", "ict project"]),
        (Landschap.Werkwijze.Programma, ["programma", "programmatisch", "pg", "prg", "programmatische aanpak", "programmasturing"]),
        (Landschap.Werkwijze.Bestuursproces, ["bestuursproces", "proces", "procesmatig", "procesregie", "procesaanpak", "bestuurlijk proces", "beleidsproces", "gebiedsproces", "participatieproces", "procesmanagement"]),
        (Landschap.Werkwijze.Routine, ["routine", "lijn", "lijnwerk", "lijnactiviteit", "regulier", "regulier werk", "reguliere taak", "going concern", "beheer", "staande organisatie", "lijnorganisatie", "lijntaak", "lijnopdracht"]),
        (Landschap.Werkwijze.Improvisatie, ["improvisatie", "improviseren", "ad hoc", "adhoc", "crisis", "crisisaanpak", "spoed"]),
        (Landschap.Werkwijze.NogNietGekozen, ["nog niet gekozen", "onbekend"]));

    /// <summary>Level of a goal.</summary>
    public static Woordtabel<Doelsoort> Doelsoort { get; } = new("soort doel",
        (Landschap.Doelsoort.MaatschappelijkEffect, ["maatschappelijk effect", "effect", "maatschappelijk doel", "outcome", "ambitie", "hoofddoel", "strategisch doel", "maatschappelijke opgave", "impact", "hoofddoelstelling", "beoogd effect", "visie"]),
        (Landschap.Doelsoort.Doel, ["doel", "doelstelling", "programmadoel", "operationeel doel", "tactisch doel", "output", "beleidsdoel"]),
        (Landschap.Doelsoort.Tussendoel, ["tussendoel", "subdoel", "deeldoel", "subdoelstelling", "tussenresultaat", "resultaatdoel"]));

    /// <summary>Which way an indicator should go.</summary>
    public static Woordtabel<Richting> Richting { get; } = new("richting",
        (Landschap.Richting.Hoger, ["hoger", "omhoog", "stijgend", "stijgen", "meer", "hoger is beter", "toename", "verhogen", "groter", "hoog", "ja"]),
        (Landschap.Richting.Lager, ["lager", "omlaag", "dalend", "dalen", "minder", "lager is beter", "afname", "verlagen", "kleiner", "laag", "nee"]),
        (Landschap.Richting.Neutraal, ["neutraal", "gelijk", "stabiel", "gelijkblijvend", "geen"]));

    /// <summary>What an indicator measures.</summary>
    public static Woordtabel<Indicatorsoort> Indicatorsoort { get; } = new("soort indicator",
        (Landschap.Indicatorsoort.Effect, ["effect", "effectindicator", "outcome", "maatschappelijk", "maatschappelijk effect"]),
        (Landschap.Indicatorsoort.Prestatie, ["prestatie", "prestatieindicator", "prestatie indicator", "output", "kpi", "resultaat"]),
        (Landschap.Indicatorsoort.Proces, ["proces", "procesindicator", "throughput", "input"]),
        (Landschap.Indicatorsoort.Onbekend, ["onbekend"]));

    /// <summary>What kind of figure it is.</summary>
    public static Woordtabel<Metingsoort> Metingsoort { get; } = new("soort meting",
        (Landschap.Metingsoort.Realisatie, ["realisatie", "gerealiseerd", "werkelijk", "gemeten", "meting", "actueel", "r", "realisatiewaarde", "uitkomst", "stand"]),
        (Landschap.Metingsoort.Nulmeting, ["nulmeting", "0 meting", "uitgangswaarde", "beginwaarde", "startwaarde", "basiswaarde", "n", "referentie"]),
        (Landschap.Metingsoort.Streefwaarde, ["streefwaarde", "streef", "doelwaarde", "target", "norm", "s", "gewenst", "ambitie", "doel"]),
        (Landschap.Metingsoort.Prognose, ["prognose", "verwachting", "verwacht", "p", "raming"]));

    /// <summary>Who may see it.</summary>
    public static Woordtabel<Zichtbaarheid> Zichtbaarheid { get; } = new("zichtbaarheid",
        (Landschap.Zichtbaarheid.Organisatie, ["organisatie", "intern", "nee niet openbaar", "binnen de organisatie"]),
        (Landschap.Zichtbaarheid.Openbaar, ["openbaar", "publiek", "extern", "iedereen"]),
        (Landschap.Zichtbaarheid.Betrokkenen, ["betrokkenen", "vertrouwelijk", "alleen betrokkenen", "geheim", "beperkt"]));

    /// <summary>What a decision does.</summary>
    public static Woordtabel<Besluitsoort> Besluitsoort { get; } = new("soort besluit",
        (Landschap.Besluitsoort.Start, ["start", "starten", "opdracht", "vaststellen opdracht", "instellen"]),
        (Landschap.Besluitsoort.Stop, ["stop", "stoppen", "beeindigen", "stopzetten", "intrekken"]),
        (Landschap.Besluitsoort.Wijzig, ["wijzig", "wijzigen", "wijziging", "aanpassen", "bijsturen", "vaststellen"]),
        (Landschap.Besluitsoort.Herijk, ["herijk", "herijken", "herijking", "heroverwegen"]),
        (Landschap.Besluitsoort.Prioriteer, ["prioriteer", "prioriteren", "prioriteit", "afwegen"]),
        (Landschap.Besluitsoort.VoegSamen, ["voeg samen", "samenvoegen", "samenvoeging"]),
        (Landschap.Besluitsoort.Splits, ["splits", "splitsen", "splitsing"]),
        (Landschap.Besluitsoort.DraagOver, ["draag over", "overdragen", "overdracht"]),
        (Landschap.Besluitsoort.Escaleer, ["escaleer", "escaleren", "escalatie"]),
        (Landschap.Besluitsoort.Begrotingswijziging, ["begrotingswijziging", "krediet", "budget", "financieel"]));

    /// <summary>Where a decision stands.</summary>
    public static Woordtabel<Besluitstatus> Besluitstatus { get; } = new("status",
        (Landschap.Besluitstatus.Voorstel, ["voorstel", "concept", "in voorbereiding"]),
        (Landschap.Besluitstatus.Geagendeerd, ["geagendeerd", "agenda", "op de agenda", "gepland"]),
        (Landschap.Besluitstatus.Genomen, ["genomen", "besloten", "vastgesteld", "afgehandeld"]),
        (Landschap.Besluitstatus.Ingetrokken, ["ingetrokken", "vervallen", "van de agenda"]));

    /// <summary>What was decided.</summary>
    public static Woordtabel<Besluituitkomst> Besluituitkomst { get; } = new("uitkomst",
        (Landschap.Besluituitkomst.Ja, ["ja", "akkoord", "aangenomen", "conform", "conform voorstel", "conform advies", "vastgesteld", "ingestemd"]),
        (Landschap.Besluituitkomst.Nee, ["nee", "niet akkoord", "afgewezen", "verworpen"]),
        (Landschap.Besluituitkomst.NietNu, ["niet nu", "aangehouden", "geparkeerd", "uitgesteld", "parkeerplaats"]),
        (Landschap.Besluituitkomst.Onbeslist, ["onbeslist"]));

    /// <summary>How one thing bears on a goal.</summary>
    public static Woordtabel<Bijdragesoort> Bijdragesoort { get; } = new("soort bijdrage",
        (Landschap.Bijdragesoort.DraagtBij, ["draagt bij", "draagt bij aan", "bijdrage", "draagtbij"]),
        (Landschap.Bijdragesoort.VersterktElkaar, ["versterkt elkaar", "versterken elkaar", "wederzijds"]));

    /// <summary>Does money come back each year?</summary>
    public static Woordtabel<Geldaard> Geldaard { get; } = new("aard",
        (Landschap.Geldaard.Incidenteel, ["incidenteel", "i", "inc", "eenmalig"]),
        (Landschap.Geldaard.Structureel, ["structureel", "s", "str", "jaarlijks"]),
        (Landschap.Geldaard.Onbekend, ["onbekend"]));

    /// <summary>Running budget or credit.</summary>
    public static Woordtabel<Geldsoort> Geldsoort { get; } = new("geldsoort",
        (Landschap.Geldsoort.Exploitatie, ["exploitatie", "e", "budget", "begroting"]),
        (Landschap.Geldsoort.Krediet, ["krediet", "k", "investering", "investeringskrediet"]));

    /// <summary>How firm a figure is.</summary>
    public static Woordtabel<Metingstatus> Metingstatus { get; } = new("status van een meting",
        (Landschap.Metingstatus.Definitief, ["definitief", "d", "vast", "vastgesteld"]),
        (Landschap.Metingstatus.Voorlopig, ["voorlopig", "v", "concept"]));

    /// <summary>Where a policy agreement was made.</summary>
    public static Woordtabel<Beleidsafspraaksoort> Beleidsafspraaksoort { get; } = new("soort afspraak",
        (Landschap.Beleidsafspraaksoort.Coalitieakkoord, ["coalitieakkoord", "coalitie", "akkoord", "bestuursakkoord", "raadsakkoord"]),
        (Landschap.Beleidsafspraaksoort.Collegeprogramma, ["collegeprogramma", "college uitvoeringsprogramma", "uitvoeringsprogramma", "college"]),
        (Landschap.Beleidsafspraaksoort.Visie, ["visie", "kader", "omgevingsvisie", "toekomstvisie"]),
        (Landschap.Beleidsafspraaksoort.Motie, ["motie", "m", "moties"]),
        (Landschap.Beleidsafspraaksoort.Amendement, ["amendement", "a", "amendementen"]),
        (Landschap.Beleidsafspraaksoort.Toezegging, ["toezegging", "t", "toezeggingen"]));

    /// <summary>How far a policy agreement has come.</summary>
    public static Woordtabel<Afspraakstand> Afspraakstand { get; } = new("stand van een afspraak",
        (Landschap.Afspraakstand.Open, ["open", "niet gestart", "nog niet gestart", "nieuw"]),
        (Landschap.Afspraakstand.InBehandeling, ["in behandeling", "loopt", "lopend", "in uitvoering", "bezig"]),
        (Landschap.Afspraakstand.Afgedaan, ["afgedaan", "gereed", "klaar", "uitgevoerd", "afgehandeld", "afgerond", "voldaan"]),
        (Landschap.Afspraakstand.Vervallen, ["vervallen", "ingetrokken", "niet meer nodig"]));

    /// <summary>True when a word is a judgement.</summary>
    internal static bool IsStand(string tekst) => Standlezer.Kent(tekst);

    /// <summary>True when a word is a phase.</summary>
    internal static bool IsFase(string tekst) => Faselezer.Kent(tekst, out _);

    /// <summary>True when a word is a status of an opgave.</summary>
    internal static bool IsOpgavestatus(string tekst) => Opgavestatus.Kent(tekst, out _);

    /// <summary>True when a word is a werkwijze.</summary>
    internal static bool IsWerkwijze(string tekst) => Werkwijze.Kent(tekst, out _);
}
