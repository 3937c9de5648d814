// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Samenhang.Kern.Zoeken;

/// <summary>Words of which the compounds of municipalities are often made, so that they are seen also where they never stand alone.</summary>
internal static class Bouwstenen
{
    private static readonly FrozenSet<string> Woorden = """
        aanpak aanvraag adaptatie advies afval afspraak agenda akkoord arbeid armoede avond balie bank basis bedrijf bedrijven begeleiding begroting beheer beleid bescherming
        besluit bestaan bestand bestuur bewoner bibliotheek bijstand binnen bodem boom bouw brand brug budget burger buurt centrum cijfer coach collectief college
        contract cultuur dak data deel dienst dienstverlening digitaal doel dorp dorps duurzaam economie energie erf erfgoed fiets financien fonds formulier front gas gebied gebouw
        geld geluid gemeente gezin gezond gezondheid goed grond groen groep haven hulp huis huisvesting huur hypotheek infra inkomen inkoop inspraak inwoner isolatie
        jaar jeugd jongeren kaart kader kamer kans keten kind kinder klimaat kosten kracht kunst kwaliteit laad land landbouw leefbaar leerling leer leven lijn locatie loket lokaal
        maatschappij makelaar mantel markt meld melding milieu mobiliteit monitor museum natuur net netwerk nota nood omgeving onderhoud onderwijs onderzoek ondernemer
        ondersteuning ontwikkeling opgave opleiding opvang organisatie ouder ouderen overlast overleg paal parkeer park pact partner perspectief plan plattelands plein
        politie polder ploeg portaal poort preventie prijs prestatie proces product programma project raad raads rapport recht regeling regio regie rente riool risico rook rotonde route ruimte
        samen samenleving sanering scan school schuld schulden sector sluis sociaal speel spoor sport stad stads stage stand station stelsel straat strategie
        strand studie subsidie taal taak team techniek teelt tarief toerisme toezicht tuin toegang traject uitvoering vaardigheid veilig veiligheid veld
        verbinding vergunning verduurzaming verkeer vermogen verordening vervoer verzuim visie vloer vluchteling voedsel voor voorziening vraag vrijwilliger vrij
        wacht wandel warmte water web weerbaar weg welzijn werk werkgever werknemer wethouder wet wijk winkel wind wonen woning zaak zee zekerheid ziekte zon zone zorg zwem
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    internal static bool Bevat(string woord) => Woorden.Contains(woord);
}
