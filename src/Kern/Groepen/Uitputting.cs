// SPDX-License-Identifier: EUPL-1.2
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Samenhang.Kern.Groepen;

/// <summary>
/// The best division of a small number of elements, by dynamic programming over subsets: the best way to give a subset to the first g
/// groups follows from the best ways for its own subsets and g − 1 groups. Takes g × 3ⁿ steps, whatever the distances are.
/// </summary>
internal static class Uitputting
{
    /// <summary>The most elements for which this takes well under half a second.</summary>
    internal const int Meeste = 14;

    /// <summary>The most groups: each costs a pass over all subsets.</summary>
    internal const int MeesteGroepen = 50;

    internal static int[] Zoek(Verdeelvraag vraag)
    {
        var vol = (1 << vraag.Aantal) - 1;
        var gewicht = Gewichten(vraag);
        var vorige = new double[vol + 1];
        Array.Fill(vorige, double.NegativeInfinity, 1, vol);
        var keuzes = new int[vraag.Grenzen.Count][];
        for (var groep = 0; groep < keuzes.Length; groep++)
        {
            keuzes[groep] = new int[vol + 1];
            vorige = Groep(vraag.Grenzen[groep], vorige, gewicht, keuzes[groep], groep == keuzes.Length - 1 ? vol : 0);
        }

        var groepen = new int[vraag.Aantal];
        var over = vol;
        for (var groep = keuzes.Length - 1; groep >= 0; over ^= keuzes[groep][over], groep--)
            for (var element = 0; element < groepen.Length; element++)
                if ((keuzes[groep][over] >> element & 1) == 1) groepen[element] = groep;
        return groepen;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double[] Groep(Groepsgrens grens, double[] vorige, double[] gewicht, int[] keuze, int vanaf)
    {
        var beste = new double[vorige.Length];
        Array.Fill(beste, double.NegativeInfinity);
        for (var geheel = vanaf; geheel < beste.Length; geheel++)
        {
            for (var deel = geheel; ; deel = (deel - 1) & geheel)
            {
                var aantal = BitOperations.PopCount((uint)deel);
                if (aantal >= grens.Minimum && aantal <= grens.Maximum && vorige[geheel ^ deel] + gewicht[deel] is var waarde && waarde > beste[geheel])
                    (beste[geheel], keuze[geheel]) = (waarde, deel);
                if (deel == 0) break;
            }
        }

        return beste;
    }

    /// <summary>Per subset the sum of the distances within it.</summary>
    private static double[] Gewichten(Verdeelvraag vraag)
    {
        var gewicht = new double[1 << vraag.Aantal];
        for (var deel = 1; deel < gewicht.Length; deel++)
        {
            var laagste = BitOperations.TrailingZeroCount(deel);
            var rest = deel & (deel - 1);
            gewicht[deel] = gewicht[rest];
            for (var ander = rest; ander != 0; ander &= ander - 1) gewicht[deel] += vraag.Vanaf(laagste)[BitOperations.TrailingZeroCount(ander)];
        }

        return gewicht;
    }
}
