// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Web.Testdata;

/// <summary>Words of which names are made that could be those of a municipality.</summary>
internal static class Testwoorden
{
    internal static readonly string[] Themas =
    [
        "Bestaanszekerheid", "Wonen", "Jeugd", "Zorg", "Klimaat", "Energie", "Mobiliteit", "Veiligheid", "Economie", "Onderwijs", "Cultuur", "Dienstverlening", "Openbare ruimte", "Landelijk gebied",
    ];

    internal static readonly string[] Opgaven =
    [
        "Iedereen doet mee", "Een thuis voor iedereen", "Kansrijk opgroeien", "Langer gezond leven", "Klimaatbestendig", "Een warme stad zonder gas", "Bereikbaar en verkeersveilig",
        "Weerbare samenleving", "Werk voor morgen", "Levendig centrum", "Sterke wijken", "Dichtbij de inwoner", "Water en bodem sturend", "Vitaal platteland", "Eerlijke kansen in het onderwijs",
    ];

    internal static readonly string[] Werkwoorden =
    [
        "Aanpak", "Uitvoering", "Herinrichting", "Versterking", "Verkenning", "Vernieuwing", "Uitbreiding", "Pilot", "Programma", "Onderzoek", "Begeleiding", "Opknapbeurt", "Verduurzaming", "Samenwerking",
        "Campagne", "Herijking", "Inrichting", "Doorontwikkeling",
    ];

    internal static readonly string[] Onderwerpen =
    [
        "schuldhulpverlening", "laaggeletterdheid", "wijkteams", "jeugdhulp op school", "mantelzorg", "dagbesteding", "huisvesting van spoedzoekers", "betaalbare woningen", "woningisolatie",
        "het warmtenet", "laadpalen", "fietsroutes", "schoolzones", "het stationsgebied", "de weekmarkt", "bedrijventerreinen", "ondermijning", "buurtpreventie", "groene schoolpleinen",
        "hemelwaterafvoer", "bomen in de straat", "sportvelden", "het zwembad", "de bibliotheek", "inburgering", "vroegsignalering", "de digitale balie", "het omgevingsloket", "de dorpshuizen",
        "kwetsbare ouderen", "armoede onder kinderen", "werkleertrajecten", "de binnenhaven", "stikstofruimte", "natuurverbinding",
    ];

    internal static readonly string[] Plekken =
    [
        "Noord", "Zuid", "Oost", "West", "Centrum", "de Vogelbuurt", "de Stationswijk", "het Havenkwartier", "Oosterveld", "de Bloemenwijk", "Molenhoek", "het Buitengebied", "Westerkwartier",
        "de Rivierenbuurt", "Hoogland", "Nieuwland", "de Schilderswijk", "Kerkdorp", "Waterrijk", "de Componistenbuurt",
    ];

    internal static readonly string[] Richtingen = ["Meer", "Minder", "Betere", "Snellere", "Veiliger", "Gezondere", "Groenere", "Eerlijkere"];

    internal static readonly string[] Effecten =
    [
        "inwoners met betaald werk", "kinderen in armoede", "wachttijd voor jeugdhulp", "woningen voor starters", "uitstoot van CO2", "verkeersslachtoffers", "eenzaamheid onder ouderen",
        "vertrouwen in de gemeente", "groen in de wijk", "inbraken", "jongeren met een startkwalificatie", "mensen met problematische schulden", "wateroverlast bij hoosbuien", "bezoekers in het centrum",
    ];

    internal static readonly string[] Voornamen =
    [
        "Anna", "Bram", "Carla", "Daan", "Els", "Fatima", "Gerrit", "Hanneke", "Ilse", "Jan", "Karim", "Lieke", "Mohamed", "Nynke", "Omar", "Petra", "Quinten", "Roos", "Sjoerd", "Tjitske", "Umit",
        "Vera", "Willem", "Xandra", "Yvonne", "Zeynep", "Aafke", "Bouke", "Jikke", "Maarten",
    ];

    internal static readonly string[] Achternamen =
    [
        "de Vries", "Jansen", "van den Berg", "Bakker", "Visser", "Smit", "Meijer", "de Boer", "Mulder", "de Groot", "Bos", "Vos", "Peters", "Hendriks", "van Leeuwen", "Dekker", "Brouwer", "de Wit",
        "Dijkstra", "Smits", "de Graaf", "van der Meer", "van der Linden", "Kok", "Jacobs", "Yılmaz", "El Amrani", "Hoekstra", "Ongenaë", "Postma",
    ];

    internal static readonly string[] Functies =
    [
        "wethouder", "gemeentesecretaris", "directeur sociaal domein", "opgavemanager", "programmamanager", "projectleider", "procesregisseur", "beleidsadviseur", "teamleider", "controller",
    ];

    internal static readonly string[] Afdelingen = ["Samenleving", "Ruimte", "Werk en inkomen", "Veiligheid", "Bedrijfsvoering", "Dienstverlening", "Beheer openbare ruimte"];

    internal static readonly string[] Programmas = ["1 Sociaal domein", "2 Wonen en ruimte", "3 Economie", "4 Duurzaamheid", "5 Veiligheid", "6 Bestuur en dienstverlening"];
}
