// SPDX-License-Identifier: EUPL-1.2
using System.Text.RegularExpressions;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>Tells the title of a portefeuille ("Wonen en ruimte") from the name of who holds it.</summary>
internal static partial class Portefeuilletitel
{
    /// <summary>True for a text with a subject of the executive in it, and no form of address or initials.</summary>
    public static bool Lijkt(string tekst) => Onderwerp().IsMatch(tekst) && !Persoon().IsMatch(tekst);

    [GeneratedRegex(@"\b(won(en|ing\w*)|ruimte\w*|zorg|welzijn|jeugd\w*|onderwijs|financi[eë]n|econom\w+|duurzaam\w*|klimaat\w*|energie\w*|mobiliteit|verkeer|vervoer|sport|cultuur|openbare orde|veiligheid|handhaving|bestuur(lijk\w*)?|dienstverlening|sociaa?le?|wmo|participatie|inkomen|vastgoed|grond\w*|milieu|natuur|landbouw|landelijk|recreatie|toerisme|werk|bouwen|waterbeheer|waterveiligheid|personeel|organisatie|ict|digitalisering|algemene zaken|bedrijfsvoering|afval|groen|openbare ruimte|leefbaarheid|integratie|asiel|gezondheid|binnenstad|erfgoed|monumenten|armoede\w*|omgeving\w*|volkshuisvesting|infrastructuur|inwoners?zaken|dierenwelzijn)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Onderwerp();

    [GeneratedRegex(@"\b(wethouder|weth|wth|burgemeester|gedeputeerde|heemraad|dijkgraaf|dhr|mw|mevr|mevrouw|de heer)\b|\b\p{Lu}\.\s?(\p{Lu}\.)*", RegexOptions.CultureInvariant)]
    private static partial Regex Persoon();
}
