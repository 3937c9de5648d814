// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>One field in a sentence: from old to new, filled in, emptied, or rewritten when it is long.</summary>
public static class Veldzin
{
    /// <summary>Above this many characters old and new are not put beside each other in a sentence.</summary>
    private const int Kort = 60;

    private static readonly Dictionary<string, string> Namen = new()
    {
        ["Naam"] = "de naam",
        ["Omschrijving"] = "de omschrijving",
        ["Fase"] = "de fase",
        ["Status"] = "de status",
        ["Werkwijze"] = "de werkwijze",
        ["Start"] = "het begin",
        ["Eind"] = "de einddatum",
        ["Datum"] = "de datum",
        ["VolgendeStap"] = "de volgende stap",
        ["VolgendeStapOp"] = "de datum van de volgende stap",
        ["Zichtbaarheid"] = "de zichtbaarheid",
        ["Keuze.Motivering"] = "de motivering van de werkwijze",
        ["Keuze.Herijkdatum"] = "de herijkdatum",
        ["Keuze.Op"] = "de dag waarop de werkwijze gekozen is",
        ["Keuze.Antwoorden"] = "de werkwijzetest",
        ["Antwoorden"] = "de werkwijzetest",
        ["EerdereKeuzes"] = "de eerdere keuze van een werkwijze",
        ["PersoonId"] = "de persoon",
        ["EigenaarId"] = "de eigenaar",
        ["Stand"] = "de stand",
        ["Waarde"] = "de waarde",
        ["Sterkte"] = "de sterkte",
        ["GerealiseerdCenten"] = "de realisatie",
        ["VerplichtCenten"] = "het verplichte bedrag",
        ["PrognoseCenten"] = "de prognose",
        ["NaWijzigingCenten"] = "de begroting na wijziging",
        ["PrimitiefCenten"] = "de primitieve begroting",
        ["BestuurderId"] = "de bestuurder",
        ["Opgaven"] = "de opgave",
        ["OpgaveId"] = "de opgave",
        ["DeelVan"] = "het grotere geheel",
        ["Themas"] = "de thema's",
        ["Portefeuilles"] = "de portefeuilles",
        ["Toelichting"] = "de toelichting",
        ["LijnNaarBuiten"] = "onze lijn naar buiten",
    };

    /// <summary>For example "de fase ging van voorbereiding naar in uitvoering"; starts with a small letter and ends with a full stop.</summary>
    /// <param name="veld">Name of the field, with the part before it.</param>
    /// <param name="oud">The old value in words; empty when there was none.</param>
    /// <param name="nieuw">The new value in words; empty when there is none.</param>
    public static string Van(string veld, string? oud, string? nieuw)
    {
        var naam = Namen.GetValueOrDefault(veld) ?? $"‘{string.Join(": ", veld.Split('.').Select(Woorden.Veld))}’";
        return (string.IsNullOrEmpty(oud), string.IsNullOrEmpty(nieuw)) switch
        {
            (_, true) => $"{naam} is leeggemaakt{(oud!.Length <= Kort ? $" (was {oud})" : "")}.",
            (true, _) => nieuw!.Length <= Kort ? $"{naam} is nu {nieuw}." : $"{naam} is ingevuld.",
            _ => oud!.Length <= Kort && nieuw!.Length <= Kort ? $"{naam} ging van {oud} naar {nieuw}." : $"{naam} is herschreven.",
        };
    }
}
