// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen;

namespace Samenhang.Kern.Toetsen;

/// <summary>Keys of which two names share one when they are the same but for the order of their words, joined words, or one word with a typing mistake.</summary>
internal static class Naamsleutels
{
    /// <summary>Room for the keys of nearly every name; <see cref="Van"/> takes more when a name needs it.</summary>
    internal const int Gewoonlijk = 64;

    private const int Letters = 3;
    private const ulong Begin = 14695981039346656037UL;

    /// <summary>The keys of a name: of its words joined, of its words in any order, and of all words but one.</summary>
    /// <param name="naam">The name.</param>
    /// <param name="verwant">It has words that are alike: then one word says nothing about the whole, and no key tells its word.</param>
    /// <param name="ruimte">Where they are put, when they fit.</param>
    internal static ReadOnlySpan<Naamsleutel> Van(Naamdelen naam, bool verwant, Span<Naamsleutel> ruimte)
    {
        var woorden = naam.Woorden;
        var meest = 2 + (2 * woorden.Length);
        if (ruimte.Length < meest) ruimte = new Naamsleutel[meest];
        var (som, samen, aantal) = (0UL, Begin, 2);
        foreach (var woord in woorden)
        {
            var hash = Hash(woord);
            samen = Hash(woord, samen);
            som = unchecked(som + hash);
            if (woord.Length < Naamdelen.KortsteVerschil || Naamdelen.HeeftCijfer(woord)) continue;
            ruimte[aantal++] = new(unchecked(Hash(woord.AsSpan(0, Letters)) - hash), hash);
            ruimte[aantal++] = new(unchecked(Hash(woord.AsSpan(woord.Length - Letters)) - hash), hash);
        }

        (ruimte[0], ruimte[1]) = (new(samen, 0), new(Meng(som, 1), 0));
        for (var plaats = 2; plaats < aantal; plaats++)
        {
            // What the other words add is known after the last of them.
            ruimte[plaats] = new(Meng(unchecked(som + ruimte[plaats].Sleutel), 2 + ((ulong)plaats % 2)), verwant ? 0 : ruimte[plaats].Woord);
        }

        return ruimte[..aantal];
    }

    /// <summary>FNV-1a, 64 bits: cheap, and the same in every run.</summary>
    private static ulong Hash(ReadOnlySpan<char> tekst, ulong hash = Begin)
    {
        foreach (var teken in tekst)
        {
            hash = unchecked((hash ^ teken) * 1099511628211UL);
        }

        return hash;
    }

    /// <summary>One number of two, mixed.</summary>
    internal static ulong Meng(ulong waarde, ulong soort) => unchecked((waarde ^ soort) * 1099511628211UL);
}
