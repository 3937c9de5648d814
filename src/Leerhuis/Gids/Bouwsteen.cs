// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Platform.Gids;

namespace Samenhang.Leerhuis.Gids;

/// <summary>A building block of the guide as it is read.</summary>
internal sealed record Bouwsteen(string Sleutel, Invalshoek Invalshoek, string Titel, string Kern, string Tekst, string Herkomst, string? Plek, string? Bijeenkomst)
{
    /// <summary>Number of the version; the one that the program brings is 1.</summary>
    internal int Versie { get; init; } = 1;

    internal string Door { get; init; } = "meegeleverd";

    /// <summary>Address of a film about it.</summary>
    internal string? Film { get; init; }

    /// <summary>When it was written (UTC); nothing for the version that the program brings.</summary>
    internal DateTime? Op { get; init; }

    internal static Bouwsteen Van(Gidstekst rij) =>
        new(rij.Sleutel, rij.Invalshoek, rij.Titel, rij.Kern, rij.Tekst, rij.Herkomst, rij.Plek, rij.Bijeenkomst) { Versie = rij.Versie, Door = rij.Door, Op = rij.Op, Film = rij.Film };

    internal static string Woord(Invalshoek hoek) => hoek switch
    {
        Invalshoek.Besturen => "Opgavegericht besturen",
        Invalshoek.Sturen => "Opgavegericht sturen",
        Invalshoek.Presteren => "Opgavegericht presteren",
        _ => "Opgavegericht leren",
    };

    internal static string Uitleg(Invalshoek hoek) => hoek switch
    {
        Invalshoek.Besturen => "Hoe raad, college en opgavemanager samen richting geven.",
        Invalshoek.Sturen => "Hoe de organisatie inspanningen kiest en in samenhang stuurt.",
        Invalshoek.Presteren => "Hoe je laat zien wat het de samenleving oplevert.",
        _ => "Hoe mensen en organisatie er beter in worden.",
    };
}
