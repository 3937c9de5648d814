// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Zoeken;

/// <summary>A record in one number: its kind and its slot, so that keys rise as records are walked through.</summary>
internal static class Stuksleutel
{
    /// <summary>Number of a person, who is no record of the Beeld.</summary>
    internal const int Persoon = 100;

    private const int Bits = 24;

    internal static int Van(int soort, int plaats) => (soort << Bits) | plaats;

    internal static int Soort(int sleutel) => sleutel >> Bits;

    internal static int Plaats(int sleutel) => sleutel & ((1 << Bits) - 1);
}
