// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>The fourteen questions and their weights: all that the outcome of the werkwijzetest rests on, besides the rules of <see cref="Werkwijzetest"/>.</summary>
public static class Werkwijzevragen
{
    /// <summary>The five werkwijzen, from predictable to unpredictable: the order of the weights.</summary>
    public static ImmutableArray<Werkwijze> Schaal { get; } =
        [Werkwijze.Routine, Werkwijze.Project, Werkwijze.Programma, Werkwijze.Bestuursproces, Werkwijze.Improvisatie];

    /// <summary>The questions in order.</summary>
    public static ImmutableArray<Werkwijzevraag> Alle { get; } =
    [
        // Weights of a yes:                                                       routine project programma bestuursproces improvisatie
        new(1, "herhaling", "Hebben we dit eerder zo gedaan, en doen we het vaker zo?", "Hetzelfde product of dezelfde dienst, op dezelfde manier, met vaste rollen.",
            "We doen dit vaker, op dezelfde manier", "We deden dit niet eerder zo", new(3, -2, -1, -1, -1)),
        new(2, "spoed", "Moet er binnen dagen iets staan, terwijl niemand het eind nog ziet?", "Ligt er een draaiboek klaar? Antwoord dan nee.",
            "Het moet er binnen dagen staan, zonder draaiboek", "Het hoeft niet binnen dagen", new(0, -1, -1, -1, 4)),
        new(3, "resultaat", "Weten we nu welk resultaat er moet liggen?", "Je kunt nu al zeggen wanneer het klaar is.",
            "Het resultaat is nu te beschrijven", "Welk resultaat er moet liggen, is nog niet te zeggen", new(1, 3, -1, -2, -1)),
        new(4, "effect", "Sturen we op een effect in de samenleving, meer dan op een product?", "Bijvoorbeeld minder armoede, in plaats van een gebouw of een systeem.",
            "We sturen op een effect, niet op een product", "We leveren een product", new(-1, -1, 3, 0, 0)),
        new(5, "doelen", "Zijn er meer doelen die met elkaar kunnen schuren?", "Wat goed is voor het ene doel, kan het andere tegenwerken.",
            "Er zijn meer doelen, die kunnen schuren", "De doelen schuren niet", new(-1, -1, 2, 1, 0)),
        new(6, "initiatief", "Is het initiatief zelf nog een idee, vraag of wens?", "Er is nog geen opdracht die zegt wat er moet gebeuren.",
            "Het is nog een idee, vraag of wens", "Het initiatief is duidelijk", new(-1, -1, -2, 3, 0)),
        new(7, "partijen", "Weten we welke partijen meedoen, en blijven die?", "Wie nodig is, zit aan tafel en loopt niet zomaar weg.",
            "De partijen zijn bekend en blijven", "Welke partijen meedoen, is niet zeker", new(0, 1, 0, -2, 0)),
        new(8, "besluit", "Is duidelijk wie besluit, wanneer, en bindt dat besluit?", "Ook andere partijen houden zich eraan.",
            "Duidelijk is wie besluit, en dat het bindt", "Wie besluit, of dat bindt, is niet duidelijk", new(0, 1, 0, -2, 0)),
        new(9, "leiding", "Is onze organisatie opdrachtgever, en leidend?", "Wij bepalen wat er komt en kunnen anderen aan de afspraak houden.",
            "Wij zijn opdrachtgever en leiden", "Wij leiden niet alleen", new(1, 1, 1, -3, 0)),
        new(10, "afspraak", "Passen tijd, geld en kwaliteit in een vaste afspraak?", "Opdrachtgever, projectleider en lijnmanagers kunnen er nu voor tekenen.",
            "Tijd, geld en kwaliteit passen in een afspraak", "Tijd, geld en kwaliteit zijn niet vast te leggen", new(0, 3, -1, -1, -1)),
        new(11, "samenhang", "Moeten inspanningen die al lopen samenhang krijgen?", "Er gebeurt al veel; het moet elkaar gaan versterken.",
            "Lopende inspanningen moeten samenhang krijgen", "Er is geen lopend werk dat samenhang mist", new(0, -1, 3, -1, 0)),
        new(12, "tijdelijk", "Is het tijdelijk?", "Eens houdt het op, of gaat het over naar de lijn.",
            "Het is tijdelijk", "Het blijft doorgaan", new(-3, 2, 1, 0, 1)),
        new(13, "fasen", "Is het werk te verdelen in fasen met een besluit ertussen?", "Na elke fase kun je stoppen, doorgaan of bijstellen.",
            "Het werk heeft fasen met een besluit ertussen", "Fasen zijn vooraf niet te geven", new(0, 2, 0, -1, -1)),
        new(14, "leren", "Zou de opgave veranderen als we volgende maand iets nieuws leren?", "Nieuwe kennis verandert dan wat we willen bereiken, niet alleen hoe.",
            "Wat we leren, verandert de opgave", "Wat we leren, verandert de opgave niet", new(-1, -1, 1, 1, 1)),
    ];

    /// <summary>How many there are.</summary>
    public static int Aantal => Alle.Length;

    /// <summary>The question with this number, or null when there is none.</summary>
    public static Werkwijzevraag? Zoek(int nummer) => nummer >= 1 && nummer <= Alle.Length ? Alle[nummer - 1] : null;
}
