// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;

namespace Samenhang.Kern.Lijsten;

/// <summary>The slots that have one value of a facet: as bits when there are many, as a sorted row of numbers when there are few.</summary>
internal sealed class Slots
{
    private readonly int[]? _los;
    private readonly ulong[]? _bits;

    private Slots(int[]? los, ulong[]? bits, int aantal)
    {
        _los = los;
        _bits = bits;
        Aantal = aantal;
    }

    /// <summary>How many slots there are.</summary>
    internal int Aantal { get; }

    /// <summary>Makes a set of slots that rise and occur once.</summary>
    internal static Slots Van(List<int> slots, int lengte)
    {
        if (slots.Count < lengte / 32)
        {
            return new Slots([.. slots], null, slots.Count);
        }

        var bits = Masker.Leeg(lengte);
        foreach (var slot in slots)
        {
            Masker.Zet(bits, slot);
        }

        return new Slots(null, bits, slots.Count);
    }

    /// <summary>How many of these are in the mask.</summary>
    internal int AantalIn(ulong[] masker)
    {
        var aantal = 0;
        if (_bits is null)
        {
            foreach (var slot in _los!)
            {
                aantal += Masker.Bevat(masker, slot) ? 1 : 0;
            }

            return aantal;
        }

        for (var i = 0; i < _bits.Length; i++)
        {
            aantal += BitOperations.PopCount(_bits[i] & masker[i]);
        }

        return aantal;
    }

    /// <summary>Adds these to the mask, which is at least as long.</summary>
    internal void VoegToe(ulong[] doel)
    {
        if (_bits is null)
        {
            foreach (var slot in _los!)
            {
                Masker.Zet(doel, slot);
            }

            return;
        }

        for (var i = 0; i < _bits.Length; i++)
        {
            doel[i] |= _bits[i];
        }
    }

    /// <summary>The set without and with some slots; both lists rise.</summary>
    internal Slots Met(List<int> weg, List<int> erbij, int lengte)
    {
        var masker = Masker.Leeg(lengte);
        VoegToe(masker);
        foreach (var slot in weg)
        {
            Masker.Wis(masker, slot);
        }

        foreach (var slot in erbij)
        {
            Masker.Zet(masker, slot);
        }

        var aantal = Masker.Tel(masker);
        if (aantal >= lengte / 32)
        {
            return new Slots(null, masker, aantal);
        }

        var los = new int[aantal];
        var plaats = 0;
        foreach (var slot in Masker.Slots(masker))
        {
            los[plaats++] = slot;
        }

        return new Slots(los, null, aantal);
    }
}
