// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Groepen;
using Samenhang.Platform.Mastermind;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Leerhuis.Mastermind;

/// <summary>What people choose from, and how it is called.</summary>
internal static class Mastermindkeuzes
{
    internal static IReadOnlyList<string> Regios { get; } =
        ["Drenthe", "Flevoland", "Fryslân", "Gelderland", "Groningen", "Limburg", "Noord-Brabant", "Noord-Holland", "Overijssel", "Utrecht", "Zeeland", "Zuid-Holland"];

    internal static IReadOnlyList<string> Domeinen { get; } = ["Sociaal domein", "Fysiek domein", "Veiligheid", "Economie", "Bedrijfsvoering", "Dienstverlening", "Bestuur en participatie"];

    private static readonly string[] Niveauwoorden = ["ondersteunend", "uitvoerend", "leidt een project of team", "leidt een opgave of afdeling", "leidt de organisatie"];
    private static readonly string[] Ervaringwoorden = ["korter dan 2 jaar", "2 tot 5 jaar", "5 tot 10 jaar", "10 tot 15 jaar", "15 jaar of langer"];
    private static readonly string[] Groottewoorden = ["tot 25.000 inwoners", "25.000 tot 50.000", "50.000 tot 100.000", "100.000 tot 250.000", "vanaf 250.000, of een provincie"];
    private static readonly string[] Zwaartewoorden = ["klein en afgebakend", "binnen één afdeling", "over afdelingen heen", "over organisaties heen", "organisatiebreed of regionaal, met veel belangen"];

    internal static IReadOnlyList<Keuze> Perspectieven { get; } = [.. Enum.GetValues<Perspectief>().Select(keuze => new Keuze(keuze.ToString(), Woord(keuze)))];

    internal static IReadOnlyList<Keuze> Niveaus { get; } = Genummerd(Niveauwoorden);

    internal static IReadOnlyList<Keuze> Ervaringen { get; } = Genummerd(Ervaringwoorden);

    internal static IReadOnlyList<Keuze> Grootten { get; } = Genummerd(Groottewoorden);

    internal static IReadOnlyList<Keuze> Zwaarten { get; } = Genummerd(Zwaartewoorden);

    internal static IReadOnlyList<Keuze> Van(IEnumerable<string> woorden) => [.. woorden.Select(woord => new Keuze(woord, woord))];

    internal static string Woord(Perspectief keuze) => keuze switch
    {
        Perspectief.Gemeentesecretaris => "Gemeentesecretaris",
        Perspectief.Directie => "Lid van DT of MT",
        Perspectief.Opgavemanager => "Opgavemanager",
        Perspectief.Opdrachtgever => "Ambtelijk opdrachtgever",
        Perspectief.Sturingsprofessional => "Project-, proces- of programmamanager",
        _ => "Anders",
    };

    internal static string Woord(Mastermindstaat staat) => staat switch
    {
        Mastermindstaat.Aangemeld => "aangemeld",
        Mastermindstaat.Besproken => "intake gedaan",
        Mastermindstaat.Toegelaten => "toegelaten",
        Mastermindstaat.Geplaatst => "heeft een plaats",
        Mastermindstaat.Wachtlijst => "op de wachtlijst",
        Mastermindstaat.Afgewezen => "geen plaats",
        _ => "teruggetrokken",
    };

    internal static string Woord(Richting richting) => richting switch
    {
        Richting.Gevarieerd => "gevarieerd",
        Richting.Gelijk => "gelijk",
        _ => "negeren",
    };

    internal static string Niveau(int niveau) => Woord(Niveauwoorden, niveau);

    internal static string Ervaring(int band) => Woord(Ervaringwoorden, band);

    internal static string Grootte(int klasse) => Woord(Groottewoorden, klasse);

    private static string Woord(string[] woorden, int nummer) => nummer >= 1 && nummer <= woorden.Length ? woorden[nummer - 1] : "onbekend";

    private static IReadOnlyList<Keuze> Genummerd(string[] woorden) => [.. woorden.Index().Select(woord => new Keuze($"{woord.Index + 1}", $"{woord.Index + 1}: {woord.Item}"))];
}
