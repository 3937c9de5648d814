// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>The costs of one budget year, in whole cents; exploitatie and krediet together, income left out.</summary>
/// <param name="Jaar">Budget year; 0 when the source gives an amount without a year.</param>
/// <param name="Begroot">Budget that holds; empty when nobody told.</param>
/// <param name="Gerealiseerd">Spent.</param>
/// <param name="Verplicht">Committed, not spent yet.</param>
public sealed record Jaarbedrag(int Jaar, long? Begroot, long? Gerealiseerd, long? Verplicht)
{
    /// <summary>Adds up the lines per year, oldest year first.</summary>
    public static ImmutableArray<Jaarbedrag> Van(IEnumerable<Budgetregel> regels)
    {
        var perJaar = new SortedDictionary<int, Jaarbedrag>();
        foreach (var regel in regels)
        {
            if (regel.Richting == Geldrichting.Lasten)
            {
                var jaar = regel.Jaar ?? 0;
                var tot = perJaar.GetValueOrDefault(jaar) ?? new Jaarbedrag(jaar, null, null, null);
                perJaar[jaar] = tot.Plus(new Jaarbedrag(jaar, regel.BegrootCenten, regel.GerealiseerdCenten, regel.VerplichtCenten));
            }
        }

        return [.. perJaar.Values];
    }

    /// <summary>Adds up amounts per year, oldest year first.</summary>
    public static ImmutableArray<Jaarbedrag> Samen(IEnumerable<Jaarbedrag> bedragen) =>
        [.. bedragen.GroupBy(bedrag => bedrag.Jaar).OrderBy(groep => groep.Key).Select(groep => groep.Aggregate((een, ander) => een.Plus(ander)))];

    /// <summary>The amounts of a year; empty when there are none.</summary>
    public static Jaarbedrag? In(ImmutableArray<Jaarbedrag> bedragen, int jaar)
    {
        foreach (var bedrag in bedragen)
        {
            if (bedrag.Jaar == jaar)
            {
                return bedrag;
            }
        }

        return null;
    }

    private Jaarbedrag Plus(Jaarbedrag ander) =>
        new(Jaar, Tel(Begroot, ander.Begroot), Tel(Gerealiseerd, ander.Gerealiseerd), Tel(Verplicht, ander.Verplicht));

    private static long? Tel(long? een, long? ander) => een is null ? ander : ander is null ? een : een + ander;
}
