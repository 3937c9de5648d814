// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Samenhang.Kern.Lijsten;

/// <summary>A set of slots as bits, 64 in a word. A shorter one lacks the slots beyond its end.</summary>
internal static class Masker
{
    internal static ulong[] Leeg(int lengte) => new ulong[(lengte + 63) >> 6];

    internal static bool Bevat(ulong[] masker, int slot) => (masker[slot >> 6] >> (slot & 63) & 1) != 0;

    internal static void Zet(ulong[] masker, int slot) => masker[slot >> 6] |= 1UL << (slot & 63);

    internal static void Wis(ulong[] masker, int slot) => masker[slot >> 6] &= ~(1UL << (slot & 63));

    internal static int Tel(ulong[] masker)
    {
        var aantal = 0;
        foreach (var woord in masker)
        {
            aantal += BitOperations.PopCount(woord);
        }

        return aantal;
    }

    /// <summary>Keeps in <paramref name="doel"/> only what is also in <paramref name="ander"/>.</summary>
    internal static void Doorsnede(ulong[] doel, ulong[] ander)
    {
        for (var i = 0; i < doel.Length; i++)
        {
            doel[i] &= ander[i];
        }
    }

    /// <summary>The slots of the mask, rising.</summary>
    internal static Lopend Slots(ulong[] masker) => new(masker);

    internal ref struct Lopend(ulong[] masker)
    {
        private ulong _rest = masker.Length == 0 ? 0 : masker[0];
        private int _woord;

        public readonly Lopend GetEnumerator() => this;

        public int Current { get; private set; }

        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (++_woord >= masker.Length)
                {
                    return false;
                }

                _rest = masker[_woord];
            }

            Current = (_woord << 6) + BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
