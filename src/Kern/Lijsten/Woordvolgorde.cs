// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;

namespace Samenhang.Kern.Lijsten;

/// <summary>Order of words as Dutch readers expect it: capitals and marks do not count first, and "Fase 2" comes before "Fase 10".</summary>
public static class Woordvolgorde
{
    private const CompareOptions Opties = CompareOptions.IgnoreCase | CompareOptions.NumericOrdering;
    private static readonly CompareInfo Nederlands = CultureInfo.GetCultureInfo("nl-NL").CompareInfo;

    /// <summary>Negative when the first comes before the second.</summary>
    public static int Vergelijk(string een, string ander) => Nederlands.Compare(een, ander, Opties);

    /// <summary>Bytes that compare as the word does, for ordering many at once.</summary>
    internal static byte[] Sleutel(string woord) => Nederlands.GetSortKey(woord, Opties).KeyData;
}
