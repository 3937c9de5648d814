// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Overnemen;

namespace Samenhang.Kern.Toetsen;

/// <summary>Keys of which two names share one when they are the same but for the order of their words, joined words, or one word with a typing mistake.</summary>
internal static class Naamsleutels
{
    private const int Letters = 3;

    internal static IEnumerable<ulong> Van(Naamdelen naam)
    {
        yield return Hash(naam.Samen);
        var woorden = naam.Woorden;
        var som = 0UL;
        foreach (var woord in woorden)
        {
            som = unchecked(som + Hash(woord));
        }

        yield return Meng(som, 1);
        foreach (var woord in woorden)
        {
            if (woord.Length < Naamdelen.KortsteVerschil || woord.Any(char.IsDigit))
            {
                continue;
            }

            yield return Meng(unchecked(som - Hash(woord) + Hash(woord.AsSpan(0, Letters))), 2);
            yield return Meng(unchecked(som - Hash(woord) + Hash(woord.AsSpan(woord.Length - Letters))), 3);
        }
    }

    /// <summary>FNV-1a, 64 bits: cheap, and the same in every run.</summary>
    private static ulong Hash(ReadOnlySpan<char> tekst)
    {
        var hash = 14695981039346656037UL;
        foreach (var teken in tekst)
        {
            hash = unchecked((hash ^ teken) * 1099511628211UL);
        }

        return hash;
    }

    private static ulong Meng(ulong waarde, ulong soort) => unchecked((waarde ^ soort) * 1099511628211UL);
}
