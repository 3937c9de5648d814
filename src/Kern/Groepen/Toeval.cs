// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Samenhang.Kern.Groepen;

/// <summary>
/// Numbers that look random and follow from a seed alone, the same on every machine and in every version of .NET (xoroshiro128+,
/// Blackman and Vigna 2018; seeded by splitmix64). Not for secrets.
/// </summary>
internal struct Toeval
{
    private ulong _een;
    private ulong _ander;

    internal Toeval(long zaad)
    {
        var staat = unchecked((ulong)zaad);
        _een = Meng(ref staat);
        _ander = Meng(ref staat) | 1;
    }

    /// <summary>Sixty-four bits.</summary>
    internal ulong Bits()
    {
        unchecked
        {
            var uit = _een + _ander;
            var anders = _een ^ _ander;
            _een = BitOperations.RotateLeft(_een, 24) ^ anders ^ (anders << 16);
            _ander = BitOperations.RotateLeft(anders, 37);
            return uit;
        }
    }

    /// <summary>A number from 0 up to, not including, <paramref name="grens"/>.</summary>
    internal int Onder(int grens) => Uit(Bits() >> 32, grens);

    /// <summary>A number of 32 random bits brought under a limit, by multiplying instead of dividing.</summary>
    internal static int Uit(ulong bits, int grens) => unchecked((int)(((bits & 0xFFFFFFFF) * (uint)grens) >> 32));

    private static ulong Meng(ref ulong staat)
    {
        unchecked
        {
            var z = staat += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
