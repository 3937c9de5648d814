// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Netwerk;

/// <summary>
/// Gives everything in the columns a height: as near as can be to what it is connected with, in its order and without touching its neighbours.
/// For one column that is least squares under an order, which pooling adjacent violators solves exactly.
/// </summary>
internal static class Hoogten
{
    private const int Beurten = 24;

    /// <summary>The middle of each place; the lowest top is 0.</summary>
    /// <param name="bouw">The columns, in order.</param>
    /// <param name="hoog">Height of each place.</param>
    internal static double[] Van(Lagenbouw bouw, double[] hoog)
    {
        var midden = new double[bouw.Aantal];
        foreach (var rij in bouw.Rijen)
        {
            var onder = 0.0;
            foreach (var plaats in rij)
            {
                midden[plaats] = onder + (hoog[plaats] / 2);
                onder += hoog[plaats] + Maten.Tussen;
            }

            foreach (var plaats in rij)
            {
                midden[plaats] -= onder / 2;
            }
        }

        for (var beurt = 0; beurt < Beurten; beurt++)
        {
            for (var stap = 0; stap < bouw.Rijen.Length; stap++)
            {
                Plaats(bouw, bouw.Rijen[beurt % 2 == 0 ? bouw.Rijen.Length - 1 - stap : stap], hoog, midden);
            }
        }

        var top = bouw.Rijen.SelectMany(rij => rij).Select(plaats => midden[plaats] - (hoog[plaats] / 2)).DefaultIfEmpty(0).Min();
        return Array.ConvertAll(midden, hoogte => hoogte - top);
    }

    private static void Plaats(Lagenbouw bouw, List<int> rij, double[] hoog, double[] midden)
    {
        var blokken = new Stack<(double Som, double Gewicht, int Aantal)>();
        var schuif = new double[rij.Count];
        for (var i = 0; i < rij.Count; i++)
        {
            schuif[i] = i == 0 ? 0 : schuif[i - 1] + ((hoog[rij[i - 1]] + hoog[rij[i]]) / 2) + Maten.Tussen;
            var (wens, gewicht) = Wens(bouw, rij[i], midden);
            var blok = (Som: (wens - schuif[i]) * gewicht, Gewicht: gewicht, Aantal: 1);
            while (blokken.TryPeek(out var boven) && boven.Som / boven.Gewicht > blok.Som / blok.Gewicht)
            {
                blokken.Pop();
                blok = (blok.Som + boven.Som, blok.Gewicht + boven.Gewicht, blok.Aantal + boven.Aantal);
            }

            blokken.Push(blok);
        }

        var plaats = rij.Count;
        foreach (var (som, gewicht, aantal) in blokken)
        {
            for (var nog = 0; nog < aantal; nog++)
            {
                plaats--;
                midden[rij[plaats]] = (som / gewicht) + schuif[plaats];
            }
        }
    }

    private static (double Wens, double Gewicht) Wens(Lagenbouw bouw, int plaats, double[] midden)
    {
        var (som, gewicht) = (0.0, 0.0);
        foreach (var (ander, zwaarte) in bouw.Links[plaats])
        {
            som += midden[ander] * zwaarte;
            gewicht += zwaarte;
        }

        foreach (var (ander, zwaarte) in bouw.Rechts[plaats])
        {
            som += midden[ander] * zwaarte;
            gewicht += zwaarte;
        }

        // What has no line stays about where it was.
        return gewicht == 0 ? (midden[plaats], 0.01) : (som / gewicht, gewicht);
    }
}
