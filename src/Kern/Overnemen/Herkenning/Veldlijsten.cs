// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>The fields per kind of list, with the names and abbreviations that lists of municipalities use.</summary>
internal static class Veldlijsten
{
    private const string Bronnamen = "link,url,vindplaats,herkomst,bronnen,bronvermelding,bron url,document";
    private const string Codenamen = "nummer,id,kenmerk,volgnummer,sleutel,code nummer";

    public static readonly Veld[] Opgaven =
    [
        new("code", "code", $"opgavecode,opgavenummer,opgave nummer,opgave id,code opgave,{Codenamen}"),
        new("naam", "naam", "opgave,naam opgave,opgavenaam,titel,titel opgave,maatschappelijke opgave,strategische opgave,onderwerp,opgaven", "naam opgave,titel opgave,maatschappelijke opgave"),
        new("omschrijving", "omschrijving", "beschrijving,formulering,opgaveformulering,formulering opgave,omschrijving opgave,opgavestelling,korte omschrijving,inhoud,kern,ambitie", "omschrijving,formulering,beschrijving", meer: true),
        new("portefeuille", "portefeuille", "portefeuille wethouder,portefeuille college,betrokken portefeuille", "portefeuille"),
        new("portefeuillehouder", "portefeuillehouder", "wethouder,bestuurder,gedeputeerde,heemraad,verantwoordelijk portefeuillehouder,collegelid", "portefeuillehouder,wethouder"),
        new("begrotingsprogramma", "begrotingsprogramma", "programma begroting,programma,begroting programma,programma in begroting", "begrotingsprogramma,programma begroting"),
        new("status", "status", "fase,opgavestatus,status opgave,fase opgave,stadium", "status"),
        new("thema", "thema", "thema's,themas,domein,cluster,pijler,hoofdthema,beleidsveld,beleidsterrein", "thema,domein,pijler", meer: true),
        new("opgavemanager", "opgavemanager", "opgave manager,opgaveregisseur,opgaveleider,trekker,regisseur,verantwoordelijke,trekker opgave,ambtelijk trekker,manager", "opgavemanager,opgaveregisseur,trekker"),
        new("bestuurlijk_opdrachtgever", "bestuurlijk opdrachtgever", "bestuurlijk trekker,bestuurlijk verantwoordelijke,bestuurlijk eigenaar", "bestuurlijk opdrachtgever,bestuurlijk verantwoordelijke"),
        new("ambtelijk_opdrachtgever", "ambtelijk opdrachtgever", "opdrachtgever,ambtelijk verantwoordelijke,ambtelijk eigenaar", "ambtelijk opdrachtgever,ambtelijk verantwoordelijke"),
        new("rollen", "rollen in één cel", "rollen,driehoek,rolverdeling,wie doet wat,bo ao om,bo ao"),
        new("opdracht", "opdracht", "besluit,opdracht besluit,raadsbesluit,collegebesluit,vastgesteld in,besluitvorming,bestuursopdracht", "besluit,bestuursopdracht"),
        new("opdracht_organ", "orgaan van de opdracht", "besluit door,orgaan,vastgesteld door"),
        new("opdracht_datum", "datum van de opdracht", "besluitdatum,datum besluit,datum raadsbesluit,vastgesteld op,datum vaststelling"),
        new("opdracht_nummer", "nummer van de opdracht", "besluitnummer,nummer besluit,zaaknummer besluit"),
        new("opdracht_link", "link van de opdracht", "link besluit,link naar besluit"),
        new("start", "start", "startdatum,begin,begindatum,aanvang,ingangsdatum,van,looptijd van,datum start,startjaar", "start,startdatum,begindatum,aanvang"),
        new("eind", "eind", "einddatum,einde,gereed,looptijd tot,wanneer klaar,tot,tot en met,datum einde,eindjaar,afronding,horizon", "einddatum,einde,gereed,afronding"),
        new("stand", "stand", "stand zaken,voortgang,stoplicht,kleur,rag,oordeel", "stand zaken,stoplicht,voortgang"),
        new("stand_inhoud", "stand inhoud", "status inhoud,stand zaken inhoud", "status inhoud,stand inhoud"),
        new("stand_planning", "stand planning", "status planning,stand zaken planning", "status planning,stand planning"),
        new("stand_geld", "stand geld", "status geld,status financien,stand zaken geld", "status geld,status financien,stand geld,stand financien"),
        new("stand_risico", "stand risico", "status risico,stand zaken risico", "status risico,stand risico"),
        new("stand_toelichting", "toelichting op de stand", "toelichting stand zaken,toelichting voortgang,toelichting status,toelichting stand", "toelichting stand,toelichting voortgang,toelichting status", meer: true),
        new("stand_datum", "datum van de stand", "peildatum,datum stand,stand per,bijgewerkt op,laatst bijgewerkt,datum laatste update", "peildatum,bijgewerkt"),
        new("toelichting", "toelichting", "opmerkingen,bijzonderheden,notitie,memo,overig,aandachtspunten", "toelichting,opmerkingen", meer: true),
        new("zichtbaarheid", "zichtbaarheid", "openbaarheid,vertrouwelijk,openbaar"),
        new("bron", "bron", Bronnamen, "bron,link"),
    ];

    public static readonly Veld[] Doelen =
    [
        new("code", "code", $"doelcode,doelnummer,doel id,code doel,doel nummer,{Codenamen}"),
        new("opgave", "opgave", "naam opgave,code opgave,opgavecode,hoort bij opgave,programma,thema", "opgave"),
        new("naam", "naam", "doel,doelstelling,doelen,naam doel,titel,beoogd effect,ambitie,omschrijving,wat willen we bereiken,doelomschrijving,maatschappelijk doel,effect,subdoel", "doelstelling,naam doel,beoogd effect,willen we bereiken,omschrijving doel"),
        new("soort", "soort", "soort doel,doelsoort,type,type doel,niveau,doelniveau,categorie", "soort,niveau"),
        new("ouder_doel", "bovenliggend doel", "hoofddoel,bovenliggend,hoger doel,draagt bij aan,ouder,draagt bij aan doel,valt onder,parent", "bovenliggend,hoofddoel,draagt bij"),
        new("smart", "SMART-uitwerking", "smart,meetbaar,uitwerking", "smart"),
        new("vastgesteld_door", "vastgesteld door", "orgaan,besluit door", "vastgesteld door"),
        new("bron", "bron", Bronnamen, "bron,link"),
    ];

    public static readonly Veld[] Inspanningen =
    [
        new("code", "code", $"projectcode,projectnummer,inspanningcode,task id,taak id,inspanningsnummer,project nummer,project id,code inspanning,code project,inspanning nummer,maatregelnummer,actienummer,{Codenamen}", "projectnummer,projectcode"),
        new("naam", "naam", "inspanning,project,projectnaam,naam project,naam inspanning,activiteit,actie,maatregel,titel,task name,taaknaam,taak,title,projecttitel,project titel,onderwerp,initiatief,prestatie,wat,naam activiteit,project of programma,naam project of programma,werkzaamheden,inspanningen,projecten,activiteiten,maatregelen,acties,omschrijving project,wat gaan we doen,wat gaan we daarvoor doen,project activiteit,project programma",
            "naam project,naam inspanning,naam activiteit,projectnaam,naam maatregel,gaan we doen,naam programma,titel"),
        new("omschrijving", "omschrijving", "beschrijving,korte omschrijving,inhoud,projectomschrijving,description,doel en resultaat,resultaat,beoogd resultaat,aanleiding,korte beschrijving,omschrijving inspanning", "omschrijving,beschrijving,resultaat", meer: true),
        new("opgave", "opgave", "naam opgave,opgaven,code opgave,opgavecode,hoort bij opgave,draagt bij aan opgave,maatschappelijke opgave,strategische opgave,opgave(n)", "opgave,opgaven"),
        new("thema", "thema", "thema's,themas,domein,cluster,pijler,programma,beleidsveld,bucket,bucketnaam,bucket name,beleidsterrein,hoofdthema,categorie,gebied,programma thema,onderdeel", "thema,domein,programma,pijler", meer: true),
        new("werkwijze", "werkwijze", "soort,type,aanpak,projectsoort,soort inspanning,type inspanning,vorm,werkvorm,sturingsvorm,type project,soort project", "werkwijze,aanpak,projectsoort"),
        new("doelen", "doelen", "doel,doelstelling,draagt bij aan,draagt bij aan doel,doelcodes,code doel,beoogd effect,bijdrage aan doel,gekoppelde doelen", "doelen,doel,doelstelling,draagt bij", meer: true),
        new("fase", "fase", "projectfase,stadium,huidige fase,fasering", "fase,projectfase,stadium"),
        new("status", "status", "projectstatus,status project,status inspanning,statuskleur", "status"),
        new("stand", "stand", "stand zaken,voortgang,stoplicht,kleur,rag,algemeen,progress,totaalbeeld,overall,totaaloordeel,algehele status,oordeel,status algemeen,kleurcode,algemeen beeld", "stand zaken,stoplicht,voortgang,totaalbeeld"),
        new("stand_inhoud", "stand inhoud", "inhoud status,status inhoud,kwaliteit,scope,status kwaliteit,resultaat status,inhoud kwaliteit,stand zaken inhoud", "status inhoud,stand inhoud,stand kwaliteit,status kwaliteit"),
        new("stand_planning", "stand planning", "planning,tijd,status planning,doorlooptijd,status tijd,planning status,stand zaken planning", "status planning,stand planning,status tijd,stand tijd"),
        new("stand_geld", "stand geld", "geld,financien,status geld,status financien,budget status,financieel,status budget,stand zaken geld,stand zaken financien", "status geld,status financien,stand geld,stand financien,status budget"),
        new("stand_risico", "stand risico", "status risico,risico status,risico's status,stand zaken risico", "status risico,stand risico"),
        new("stand_toelichting", "toelichting op de stand", "toelichting stand zaken,toelichting voortgang,toelichting status,toelichting stand,voortgangsrapportage,laatste ontwikkelingen", "toelichting stand,toelichting voortgang,toelichting status,laatste ontwikkelingen", meer: true),
        new("stand_datum", "datum van de stand", "peildatum,datum stand,stand per,bijgewerkt op,laatst bijgewerkt,datum laatste update,datum status", "peildatum,bijgewerkt"),
        new("toelichting", "toelichting", "opmerkingen,bijzonderheden,notitie,memo,overig,aandachtspunten,notities,commentaar", "toelichting,opmerkingen,bijzonderheden", meer: true),
        new("start", "start", "startdatum,begin,begindatum,aanvang,ingangsdatum,start project,start date,datum start,startmoment,startjaar,planning start,looptijd van,van,start uitvoering,start planning", "start,startdatum,begindatum,aanvang,begin"),
        new("eind", "eind", "einddatum,einde,gereed,opleverdatum,oplevering,oplever datum,deadline,afronding,datum gereed,gereed datum,planning eind,planning gereed,looptijd tot,tot,tot en met,eindjaar,einde project,datum einde,datum oplevering,klaar,afgerond,streefdatum,eind planning,due date,end date,vervaldatum,wanneer klaar,realisatiedatum,wanneer gereed", "einddatum,einde,eind,gereed,oplevering,opleverdatum,deadline,afronding,streefdatum"),
        new("looptijd", "looptijd", "planning van tot,periode,doorlooptijd van tot,wanneer,jaar,uitvoeringsjaar,tijdvak,jaar uitvoering", "looptijd,uitvoeringsjaar"),
        new("budget", "budget", "budget_eur,budget_keuro,kosten,raming,begroot,krediet,beschikbaar budget,projectbudget,totaal budget,budget totaal,middelen,begroting,kostenraming,investering,totale kosten,lasten", "budget,krediet,raming,kosten,investering,begroot", meer: true),
        new("verplicht", "verplicht", "aangegaan,verplichtingen", "verplichtingen"),
        new("gerealiseerd", "gerealiseerd", "besteed,uitgaven,uitgegeven,realisatie,werkelijk,bestedingen,realisatie budget", "besteed,gerealiseerd,uitgaven,bestedingen"),
        new("prognose", "prognose", "verwachte uitgaven,eindprognose,prognose eindstand", "prognose"),
        new("dekking", "dekking", "dekkingsbron,financiering,dekking budget", "dekking,financiering"),
        new("bestuurlijk_opdrachtgever", "bestuurlijk opdrachtgever", "bestuurlijk trekker,bestuurlijk verantwoordelijke,bestuurlijk eigenaar,opdrachtgever bestuurlijk", "bestuurlijk opdrachtgever,bestuurlijk verantwoordelijke,bestuurlijk trekker"),
        new("ambtelijk_opdrachtgever", "ambtelijk opdrachtgever", "opdrachtgever,ambtelijk verantwoordelijke,ambtelijk eigenaar,opdrachtgever ambtelijk,interne opdrachtgever", "ambtelijk opdrachtgever,ambtelijk verantwoordelijke"),
        new("sturingsprofessional", "sturingsprofessional", "projectleider,programmamanager,procesregisseur,procesmanager,toegewezen aan,assigned to,owner,projectmanager,trekker,ambtelijk trekker,opdrachtnemer,ambtelijk opdrachtnemer,projectverantwoordelijke,verantwoordelijke,uitvoerder,projectleider trekker,contactpersoon,eigenaar,manager,coordinator,procesleider,kartrekker,wie,actiehouder,projectleider programmamanager,behandelaar,programmaleider",
            "projectleider,programmamanager,procesregisseur,trekker,opdrachtnemer,projectmanager,actiehouder"),
        new("portefeuillehouder", "portefeuillehouder", "wethouder,bestuurder,gedeputeerde,heemraad,verantwoordelijk portefeuillehouder,collegelid", "portefeuillehouder,wethouder"),
        new("portefeuille", "portefeuille", "portefeuille wethouder", "portefeuille"),
        new("rollen", "rollen in één cel", "rollen,driehoek,rolverdeling,wie doet wat,bo ao pl,bo ao on,bo ao"),
        new("lijneigenaar", "lijneigenaar", "lijnmanager,verantwoordelijk afdelingshoofd"),
        new("verantwoordelijke", "verantwoordelijke bij improvisatie"),
        new("afdeling", "afdeling", "team,organisatieonderdeel,eenheid,vakafdeling,sector,afdeling team,verantwoordelijk team,uitvoerende afdeling,bureau,directie", "afdeling,team,organisatieonderdeel"),
        new("volgende_stap", "volgende stap", "eerstvolgende stap,vervolgstap,vervolg,vervolgacties,volgende acties,eerstvolgende actie", "volgende stap,vervolg"),
        new("volgende_stap_datum", "datum van de volgende stap", "datum volgende stap,datum vervolg", "datum volgende"),
        new("mijlpaal", "mijlpaal", "mijlpalen,eerstvolgende mijlpaal,volgende mijlpaal,belangrijkste mijlpaal", "mijlpaal,mijlpalen", meer: true),
        new("mijlpaal_datum", "datum van de mijlpaal", "datum mijlpaal", "datum mijlpaal"),
        new("risico", "risico", "risico's,risicos,belangrijkste risico,toprisico,risico en beheersmaatregel,knelpunten", "risico,risicos,knelpunten", meer: true),
        new("uren", "uren per week van de sturingsprofessional", "uren,uren per week,uren pw,inzet uren,capaciteit uren,benodigde uren per week", "uren week"),
        new("extern_kenmerk", "extern kenmerk", "zaaknummer,kenmerk extern,referentie,dossiernummer,kostenplaats,referentienummer,zaak,djuma,corsa,ander systeem,fcl", "zaaknummer,dossiernummer,referentie"),
        new("zichtbaarheid", "zichtbaarheid", "openbaarheid,vertrouwelijk,openbaar"),
        new("bron", "bron", Bronnamen, "bron,link"),
    ];

    public static readonly Veld[] Bijdragen =
    [
        new("van", "van", "inspanning,project,van inspanning,inspanningcode,code inspanning,bron inspanning,wat,van doel of inspanning,wat draagt bij,activiteit,maatregel", "inspanning"),
        new("naar", "naar", "doel,naar doel,doelcode,code doel,aan doel,draagt bij aan,aan", "doel"),
        new("sterkte", "sterkte", "gewicht,mate,bijdrage,score,kracht,mate van bijdrage,impact", "sterkte,mate,score"),
        new("primair", "primair", "hoofdlijn,hoofddoel,belangrijkste", "primair"),
        new("onderbouwing", "onderbouwing", "toelichting,motivering,uitleg,bewijs", "onderbouwing,toelichting"),
        new("soort", "soort", "type,soort bijdrage"),
        new("vanaf", "vanaf", "start,ingangsdatum,begindatum"),
        new("tot", "tot", "eind,einddatum,tot en met"),
    ];

    public static readonly Veld[] Indicatoren =
    [
        new("code", "code", $"indicatorcode,indicatornummer,indicator id,code indicator,indicator nummer,{Codenamen}"),
        new("naam", "naam", "indicator,naam indicator,titel,kpi,prestatie indicator,prestatie-indicator,effectindicator,omschrijving indicator,indicatoren", "naam indicator,titel indicator"),
        new("eenheid", "eenheid", "meeteenheid,maat,unit,uitgedrukt in", "eenheid"),
        new("doel", "doel", "doelstelling,hoort bij doel,code doel,doelcode,meet doel,bij doel", "doel,doelstelling"),
        new("soort", "soort", "soort indicator,type indicator,type,indicatorsoort", "soort,type"),
        new("gewenste_richting", "gewenste richting", "richting,gewenst,trend gewenst,hoger is beter,gewenste ontwikkeling", "richting"),
        new("bron_cijfer", "bron van het cijfer", "cijferbron,databron,bron cijfers,bron data,meetinstrument,meetmethode", "databron,bron cijfer"),
        new("definitie", "definitie", "omschrijving,beschrijving,toelichting,meetwijze,berekening", "definitie,omschrijving", meer: true),
        new("peilfrequentie", "peilfrequentie", "frequentie,meetfrequentie", "frequentie"),
        new("bbv_nummer", "BBV-nummer", "bbv,nummer bbv", "bbv"),
        new("wettelijke_norm", "wettelijke norm", "norm", "norm"),
        new("nulmeting", "nulmeting", "0-meting,uitgangswaarde,beginwaarde,startwaarde,basiswaarde", "nulmeting,uitgangswaarde", meer: true),
        new("realisatie", "realisatie", "gerealiseerd,huidige waarde,waarde,gemeten,laatste waarde,actuele waarde,werkelijk", "realisatie,gerealiseerd", meer: true),
        new("streefwaarde", "streefwaarde", "streef,doelwaarde,target,gewenste waarde", "streefwaarde,doelwaarde,target", meer: true),
        new("prognose", "prognose", "verwachting", "prognose", meer: true),
        new("bron", "bron", Bronnamen, "bron,link"),
    ];

    public static readonly Veld[] Metingen =
    [
        new("indicator", "indicator", "indicatorcode,code indicator,naam indicator,kpi,indicatornaam,code", "indicator"),
        new("jaar", "jaar", "periode,meetjaar,peiljaar,meetperiode,kwartaal", "jaar,periode"),
        new("soort", "soort", "type,soort meting,type waarde,soort waarde", "soort,type"),
        new("waarde", "waarde", "meetwaarde,cijfer,uitkomst,meting,resultaat,score", "waarde,cijfer"),
        new("peildatum", "peildatum", "datum,meetdatum,datum meting", "peildatum,meetdatum"),
        new("status", "status", "definitief,voorlopig"),
        new("bron", "bron", Bronnamen, "bron,link"),
    ];

    public static readonly Veld[] Beleidsafspraken =
    [
        new("afspraak", "afspraak", "beleidsafspraak,tekst afspraak,politieke afspraak,motie,toezegging,motie of toezegging,wat is afgesproken,afspraak raad,coalitieafspraak", "afspraak,toezegging,motie"),
        new("soort", "soort", "soort afspraak,type,type afspraak", "soort,type"),
        new("datum", "datum", "datum afspraak,datum motie,datum toezegging,datum raad", "datum"),
        new("eigenaar", "eigenaar", "verantwoordelijke,portefeuillehouder,wethouder,behandelaar,wie", "eigenaar"),
        new("stand", "stand", "status,stand zaken,afdoening,status afspraak", "status,stand zaken"),
        new("waar_gebleven", "waar gebleven", "afhandeling,toelichting,wat is gedaan,reactie,voortgang,stand van zaken toelichting", "waar gebleven,afhandeling", meer: true),
        new("opgave", "opgave", "opgaven,naam opgave,code opgave,hoort bij opgave", "opgave", meer: true),
        new("inspanning", "inspanning", "inspanningen,project,code inspanning,hoort bij inspanning", "inspanning", meer: true),
        new("link", "link", Bronnamen + ",bron", "link"),
    ];

    public static readonly Veld[] Begroting =
    [
        new("programma", "programma", "begrotingsprogramma,programmanaam,naam programma,programma begroting", "programma"),
        new("taakveld", "taakveld", "iv3 taakveld,iv3,taakvelden,taakveldcode,taakveld nummer", "taakveld"),
        new("product", "product", "productnaam,beheerproduct,deelproduct,kostenplaats,product nummer", "product"),
        new("onderdeel", "onderdeel", "omschrijving,post,naam,begrotingspost,budget omschrijving", "omschrijving,post"),
        new("jaar", "jaar", "begrotingsjaar,boekjaar", "jaar"),
        new("lasten", "lasten", "lasten_keuro,lasten_eur,uitgaven,kosten,bedrag,budget,begroot,totale lasten", "lasten,uitgaven,bedrag", meer: true),
        new("baten", "baten (begroting)", "baten_keuro,baten_eur,inkomsten,opbrengsten,baten,totale baten", "baten,inkomsten", meer: true),
        new("opgave", "opgave", "naam opgave,code opgave,opgavecode", "opgave"),
        new("inspanning", "inspanning", "project,projectnaam,code inspanning,naam project,activiteit,projectnummer", "inspanning,project"),
        new("doel", "doel", "doelstelling,code doel", "doel"),
        new("aandeel", "aandeel in procenten", "aandeel,percentage,deel", "aandeel,percentage"),
        new("soort", "soort", "exploitatie of krediet,geldsoort"),
        new("aard", "aard", "incidenteel of structureel,incidenteel structureel,i/s,i s"),
        new("dekking", "dekking", "dekkingsbron", "dekking"),
        new("verplicht", "verplicht", "verplichtingen,aangegaan", "verplichtingen"),
        new("gerealiseerd", "gerealiseerd", "realisatie,besteed,werkelijk", "realisatie,besteed"),
        new("prognose", "prognose", "verwacht", "prognose"),
        new("peildatum", "peildatum", "datum", "peildatum"),
        new("bron", "bron", Bronnamen, "bron,link"),
    ];
}
