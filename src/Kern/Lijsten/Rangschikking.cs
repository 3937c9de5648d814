// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Lijsten;

/// <summary>The slots of a list in an order: those that have the field first, then the others by name.</summary>
/// <param name="slots">All slots that hold a row.</param>
/// <param name="gevuld">How many of them have the field.</param>
internal sealed class Rangschikking(int[] slots, int gevuld)
{
    /// <summary>The slots in order.</summary>
    internal ReadOnlySpan<int> Slots => slots;

    /// <summary>The same order from last to first; those without the field stay last.</summary>
    internal Rangschikking Omgekeerd() => new([.. slots.Take(gevuld).Reverse(), .. slots.Skip(gevuld)], gevuld);

    /// <summary>The place of each slot; 0 for a slot without row.</summary>
    internal int[] Rangen(int lengte)
    {
        var rangen = new int[lengte];
        for (var plaats = 0; plaats < slots.Length; plaats++)
        {
            rangen[slots[plaats]] = plaats;
        }

        return rangen;
    }

    /// <summary>The order in which some slots were taken out and some put in at their place, found by halving.</summary>
    /// <param name="weg">The slots that go, or that stay and must be placed anew, as a mask.</param>
    /// <param name="erbij">Slots to place; those with the field and those without.</param>
    /// <param name="heeft">Has the row in this slot the field?</param>
    /// <param name="vergelijk">Orders two slots that both have the field, or both lack it.</param>
    internal Rangschikking Met(ulong[] weg, IEnumerable<int> erbij, Predicate<int> heeft, Comparison<int> vergelijk)
    {
        var vol = Zonder(slots.AsSpan(0, gevuld), weg);
        var leeg = Zonder(slots.AsSpan(gevuld), weg);

        var volgorde = Comparer<int>.Create(vergelijk);
        foreach (var slot in erbij)
        {
            var deel = heeft(slot) ? vol : leeg;
            deel.Insert(~deel.BinarySearch(slot, volgorde), slot);
        }

        return new Rangschikking([.. vol, .. leeg], vol.Count);
    }

    private static List<int> Zonder(ReadOnlySpan<int> slots, ulong[] weg)
    {
        var rest = new List<int>(slots.Length + 8);
        foreach (var slot in slots)
        {
            if (!Masker.Bevat(weg, slot))
            {
                rest.Add(slot);
            }
        }

        return rest;
    }
}
