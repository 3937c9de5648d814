// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>
/// Which words stand in which records, made once and never changed: a sorted vocabulary, and per word one run of numbers in one array. A
/// record is known here by its place in the row of <see cref="Sleutel"/>s.
/// </summary>
internal sealed class Woordenindex
{
    private readonly int[] _sleutels;
    private readonly ulong[] _afgesloten;
    private readonly string[] _woorden;
    private readonly int[] _begin;
    private readonly int[] _posten;
    private readonly (string Stam, int Woord)[] _stammen;
    private readonly uint[] _letters;
    private readonly string _alles;
    private readonly int[] _inAlles;

    internal Woordenindex(int[] sleutels, ulong[] afgesloten, string[] woorden, int[] begin, int[] posten)
    {
        (_sleutels, _afgesloten, _woorden, _begin, _posten) = (sleutels, afgesloten, woorden, begin, posten);
        _stammen = new (string, int)[woorden.Length];
        _letters = new uint[woorden.Length];
        _inAlles = new int[woorden.Length];
        var plaats = 0;
        for (var woord = 0; woord < woorden.Length; woord++)
        {
            var stam = Stam.Van(woorden[woord]);
            _stammen[woord] = (stam == woorden[woord] ? woorden[woord] : stam, woord);
            _letters[woord] = Letters(woorden[woord]);
            _inAlles[woord] = plaats;
            plaats += woorden[woord].Length + 1;
        }

        Array.Sort(_stammen, static (een, ander) => string.CompareOrdinal(een.Stam, ander.Stam));
        _alles = string.Join('\n', woorden);
    }

    /// <summary>How many records there are.</summary>
    internal int Aantal => _sleutels.Length;

    /// <summary>How many different words there are.</summary>
    internal int Woorden => _woorden.Length;

    /// <summary>What the caller calls this record.</summary>
    internal int Sleutel(int stuk) => _sleutels[stuk];

    /// <summary>The record with this key, or a negative number.</summary>
    internal int Stuk(int sleutel) => Array.BinarySearch(_sleutels, sleutel);

    internal bool IsAfgesloten(int stuk) => (_afgesloten[stuk >> 6] >> (stuk & 63) & 1) != 0;

    internal string Woord(int woord) => _woorden[woord];

    /// <summary>Where a word stands: the record times four, plus the field in which it weighs most.</summary>
    internal ReadOnlySpan<int> Posten(int woord) => _posten.AsSpan(_begin[woord].._begin[woord + 1]);

    /// <summary>The word with exactly these letters, or a negative number.</summary>
    internal int Zoek(string woord) => Array.BinarySearch(_woorden, woord, StringComparer.Ordinal);

    /// <summary>The words that begin with these letters: the first one, and the one after the last.</summary>
    internal (int Vanaf, int Tot) MetBegin(string begin)
    {
        var eerste = Eerste(begin, _woorden.Length, woord => _woorden[woord]);
        var na = eerste;
        while (na < _woorden.Length && _woorden[na].StartsWith(begin, StringComparison.Ordinal))
        {
            na++;
        }

        return (eerste, na);
    }

    /// <summary>The words with this stem.</summary>
    internal IEnumerable<int> MetStam(string stam)
    {
        for (var plaats = Eerste(stam, _stammen.Length, nummer => _stammen[nummer].Stam); plaats < _stammen.Length && _stammen[plaats].Stam == stam; plaats++)
        {
            yield return _stammen[plaats].Woord;
        }
    }

    /// <summary>The words that hold these letters after their begin, with the place in the word.</summary>
    internal IEnumerable<(int Woord, int Plaats)> Binnenin(string letters)
    {
        var vanaf = 0;
        while (vanaf < _alles.Length && _alles.IndexOf(letters, vanaf, StringComparison.Ordinal) is var gevonden and >= 0)
        {
            var woord = Array.BinarySearch(_inAlles, gevonden);
            woord = woord < 0 ? ~woord - 1 : woord;
            if (gevonden > _inAlles[woord])
            {
                yield return (woord, gevonden - _inAlles[woord]);
            }

            vanaf = gevonden + 1;
        }
    }

    /// <summary>The words that differ at most this many letters from the given one, or begin with letters that do.</summary>
    internal IEnumerable<(int Woord, int Afstand)> Lijkend(string woord, int hoogstens)
    {
        var letters = Letters(woord);
        for (var ander = 0; ander < _woorden.Length; ander++)
        {
            if (System.Numerics.BitOperations.PopCount(letters & ~_letters[ander]) <= hoogstens
                && Letterafstand.Tot(woord, _woorden[ander], hoogstens) is var afstand && afstand <= hoogstens)
            {
                yield return (ander, afstand);
            }
        }
    }

    /// <summary>Which letters a word has, as bits; digits share what is left.</summary>
    private static uint Letters(string woord)
    {
        var bits = 0u;
        foreach (var letter in woord)
        {
            bits |= 1u << (char.IsAsciiLetterLower(letter) ? letter - 'a' : 26 + (letter % 6));
        }

        return bits;
    }

    private static int Eerste(string waarde, int lengte, Func<int, string> op)
    {
        var (laag, hoog) = (0, lengte);
        while (laag < hoog)
        {
            var midden = (laag + hoog) / 2;
            (laag, hoog) = string.CompareOrdinal(op(midden), waarde) < 0 ? (midden + 1, hoog) : (laag, midden);
        }

        return laag;
    }
}
