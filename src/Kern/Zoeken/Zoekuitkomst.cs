// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>What was found. Nothing in it depends on what the viewer does not see.</summary>
/// <param name="Treffers">The results that were asked for, the best first.</param>
/// <param name="Aantallen">How many there are of each kind that has any, whatever kind was asked for; in the order of <see cref="Volgorde"/>.</param>
/// <param name="Bedoeld">Per word that was not found: the word, and the words like it that were.</param>
/// <param name="IsDeels">Nothing has all words; these have the most.</param>
/// <param name="Woorden">Says which words of a text were found.</param>
public sealed record Zoekuitkomst(
    IReadOnlyList<Treffer> Treffers,
    IReadOnlyList<(string Soort, int Aantal)> Aantallen,
    IReadOnlyList<(string Getypt, IReadOnlyList<string> Gevonden)> Bedoeld,
    bool IsDeels,
    Gevondenwoorden Woorden)
{
    /// <summary>Kinds in the order in which people look for them.</summary>
    public static IReadOnlyList<string> Volgorde { get; } =
    [
        "opgave", "inspanning", "doel", Zoekvraag.Persoon, "indicator", "partij", "besluit", "signaal", "opdracht", "mandaat", "beleidsafspraak", "mijlpaal", "risico", "overleg", "afspraak", "wyber", "notitie", "bijlage", "stand", "portefeuille", "moment",
        "budgetregel", "begrotingskoppeling", "bijdrage", "afhankelijkheid", "acceptatie", "opgavetoets", "waarneming", "instelling",
    ];

    /// <summary>Nothing was searched for.</summary>
    public static Zoekuitkomst Leeg { get; } = new([], [], [], false, new Gevondenwoorden([], []));

    /// <summary>How many there are of all kinds together.</summary>
    public int Totaal => Aantallen.Sum(deel => deel.Aantal);

    /// <summary>How many there are of one kind; of all when none is given.</summary>
    public int AantalVan(string? soort) => soort is null ? Totaal : Aantallen.FirstOrDefault(deel => deel.Soort == soort).Aantal;
}
