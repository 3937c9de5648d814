// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Samenhang.Kern.Toetsen;

/// <summary>
/// Numbers under keys, many under one key, in a few arrays instead of a list for each key: a hundred thousand are put away in milliseconds.
/// The arrays are short: long ones are cleared away only together with everything else that lives long.
/// </summary>
internal sealed class Sleutelkast
{
    private const int Geen = -1, Bits = 11, Blok = 1 << Bits;
    private readonly List<Vak[]> _vakken = [];
    private int[][] _laatste;
    private int _aantal, _verschuif;

    /// <summary>Holds nothing yet.</summary>
    /// <param name="verwacht">About how many numbers come; more is allowed.</param>
    internal Sleutelkast(int verwacht) => _laatste = Leeg(Math.Max(Blok, verwacht));

    /// <summary>Puts a number under a key.</summary>
    internal void Voeg(Naamsleutel sleutel, int nummer)
    {
        if (_aantal == _laatste.Length * Blok)
        {
            _laatste = Leeg(2 * _aantal);
            for (var vak = 0; vak < _aantal; vak++) Hang(vak);
        }

        if (_aantal == _vakken.Count * Blok) _vakken.Add(new Vak[Blok]);
        Bij(_aantal) = new Vak(sleutel, nummer, Geen);
        Hang(_aantal++);
    }

    /// <summary>The first place with a number under this key, the one added last; negative when there is none.</summary>
    internal int Eerste(ulong sleutel) => Vanaf(Laatste(sleutel), sleutel);

    /// <summary>The place after this one, under the same key; negative when there is none.</summary>
    internal int Volgende(int plaats) => Vanaf(Bij(plaats).Vorige, Bij(plaats).Sleutel.Sleutel);

    /// <summary>What is in this place.</summary>
    internal (ulong Woord, int Nummer) Inhoud(int plaats) => (Bij(plaats).Sleutel.Woord, Bij(plaats).Nummer);

    private int Vanaf(int plaats, ulong sleutel)
    {
        while (plaats != Geen && Bij(plaats).Sleutel.Sleutel != sleutel) plaats = Bij(plaats).Vorige;
        return plaats;
    }

    private void Hang(int plaats)
    {
        ref var vak = ref Bij(plaats);
        ref var laatste = ref Laatste(vak.Sleutel.Sleutel);
        vak = vak with { Vorige = laatste };
        laatste = plaats;
    }

    private ref Vak Bij(int plaats) => ref _vakken[plaats >> Bits][plaats & (Blok - 1)];

    /// <summary>The high bits of a product are well mixed; the number of rows is a power of two.</summary>
    private ref int Laatste(ulong sleutel)
    {
        var rij = (int)(unchecked(sleutel * 11400714819323198485UL) >> _verschuif);
        return ref _laatste[rij >> Bits][rij & (Blok - 1)];
    }

    private int[][] Leeg(int vakken)
    {
        var aantal = (int)BitOperations.RoundUpToPowerOf2((uint)vakken);
        _verschuif = 64 - BitOperations.Log2((uint)aantal);
        var rijen = new int[aantal / Blok][];
        for (var blok = 0; blok < rijen.Length; blok++) Array.Fill(rijen[blok] = new int[Blok], Geen);
        return rijen;
    }

    private readonly record struct Vak(Naamsleutel Sleutel, int Nummer, int Vorige);
}
