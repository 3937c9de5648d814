// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>All kinds of records, in the order in which they are stored and compared.</summary>
public static class Soorten
{
    /// <summary>Every kind once.</summary>
    public static IReadOnlyList<Soort> Alle { get; } =
    [
        new Soort<Opgave>(0, "opgave", "opgaven"),
        new Soort<Opdracht>(1, "opdracht", "opdrachten"),
        new Soort<Mandaat>(2, "mandaat", "mandaten"),
        new Soort<Rolvervulling>(3, "rolvervulling", "rolvervullingen"),
        new Soort<Doel>(4, "doel", "doelen"),
        new Soort<Inspanning>(5, "inspanning", "inspanningen"),
        new Soort<Bijdrage>(6, "bijdrage", "bijdragen"),
        new Soort<Afhankelijkheid>(7, "afhankelijkheid", "afhankelijkheden"),
        new Soort<Indicator>(8, "indicator", "indicatoren"),
        new Soort<Meting>(9, "meting", "metingen"),
        new Soort<Stand>(10, "stand", "standen"),
        new Soort<Mijlpaal>(11, "mijlpaal", "mijlpalen"),
        new Soort<Risico>(12, "risico", "risico's"),
        new Soort<Besluit>(13, "besluit", "besluiten"),
        new Soort<Partij>(14, "partij", "partijen"),
        new Soort<Portefeuille>(15, "portefeuille", "portefeuilles"),
        new Soort<Budgetregel>(16, "budgetregel", "budgetregels"),
        new Soort<Begrotingskoppeling>(17, "begrotingskoppeling", "begrotingskoppelingen"),
        new Soort<Beleidsafspraak>(18, "beleidsafspraak", "beleidsafspraken"),
        new Soort<Moment>(19, "moment", "momenten"),
        new Soort<Notitie>(20, "notitie", "notities"),
        new Soort<Instelling>(21, "instelling", "instellingen"),
        new Soort<Wissing>(22, "wissing", "wissingen"),
        new Soort<Bijlage>(23, "bijlage", "bijlagen"),
        new Soort<Acceptatie>(24, "acceptatie", "acceptaties"),
        new Soort<Overleg>(25, "overleg", "overleggen"),
        new Soort<Afspraak>(26, "afspraak", "afspraken"),
        new Soort<Signaal>(27, "signaal", "signalen"),
        new Soort<Opgavetoets>(28, "opgavetoets", "opgavetoetsen"),
        new Soort<Waarneming>(29, "waarneming", "waarnemingen"),
        new Soort<Wyber>(30, "wyber", "wybers"),
    ];

    private static readonly Dictionary<string, Soort> OpNaam = Alle.ToDictionary(soort => soort.Naam);

    private static readonly Dictionary<Type, Soort> OpType = Alle.ToDictionary(soort => soort.Type);

    /// <summary>The kind with this stored name, or null when a newer release wrote it.</summary>
    public static Soort? Zoek(string naam) => OpNaam.GetValueOrDefault(naam);

    /// <summary>The kind of this record.</summary>
    public static Soort Van(Feit feit) => OpType[feit.GetType()];
}
