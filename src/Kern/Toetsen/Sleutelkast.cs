// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Samenhang.Kern.Toetsen;

/// <summary>Numbers under keys, many under one key, in two arrays instead of a list for each key: a hundred thousand are put away in milliseconds.</summary>
internal sealed class Sleutelkast
{
    private const int Geen = -1;
    private int[] _laatste;
    private Vak[] _vakken;
    private int _aantal;

    /// <summary>Holds nothing yet.</summary>
    /// <param name="verwacht">About how many numbers come; more is allowed.</param>
    internal Sleutelkast(int verwacht)
    {
        _vakken = new Vak[Math.Max(16, verwacht)];
        _laatste = Leeg(_vakken.Length);
    }

    /// <summary>Puts a number under a key.</summary>
    internal void Voeg(Naamsleutel sleutel, int nummer)
    {
        if (_aantal == _vakken.Length)
        {
            Array.Resize(ref _vakken, 2 * _aantal);
            _laatste = Leeg(_vakken.Length);
            for (var vak = 0; vak < _aantal; vak++) Hang(vak);
        }

        _vakken[_aantal] = new Vak(sleutel, nummer, Geen);
        Hang(_aantal++);
    }

    /// <summary>The first place with a number under this key, the one added last; negative when there is none.</summary>
    internal int Eerste(ulong sleutel) => Vanaf(_laatste[Rij(sleutel)], sleutel);

    /// <summary>The place after this one, under the same key; negative when there is none.</summary>
    internal int Volgende(int plaats) => Vanaf(_vakken[plaats].Vorige, _vakken[plaats].Sleutel.Sleutel);

    /// <summary>What is in this place.</summary>
    internal (ulong Woord, int Nummer) Inhoud(int plaats) => (_vakken[plaats].Sleutel.Woord, _vakken[plaats].Nummer);

    private int Vanaf(int plaats, ulong sleutel)
    {
        while (plaats != Geen && _vakken[plaats].Sleutel.Sleutel != sleutel) plaats = _vakken[plaats].Vorige;
        return plaats;
    }

    private void Hang(int plaats)
    {
        var rij = Rij(_vakken[plaats].Sleutel.Sleutel);
        _vakken[plaats] = _vakken[plaats] with { Vorige = _laatste[rij] };
        _laatste[rij] = plaats;
    }

    /// <summary>The high bits of a product are well mixed; the number of rows is a power of two.</summary>
    private int Rij(ulong sleutel) => (int)(unchecked(sleutel * 11400714819323198485UL) >> (64 - BitOperations.Log2((uint)_laatste.Length)));

    private static int[] Leeg(int vakken)
    {
        var rijen = new int[BitOperations.RoundUpToPowerOf2((uint)vakken)];
        Array.Fill(rijen, Geen);
        return rijen;
    }

    private readonly record struct Vak(Naamsleutel Sleutel, int Nummer, int Vorige);
}
