// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Netwerk;

/// <summary>
/// Orders the columns so that few lines cross: in turns each column follows the weighted middle of the column beside it, after which neighbours
/// change places where that takes crossings away (the sweeps of Sugiyama, Tagawa and Toda, 1981). The same network always gives the same order.
/// </summary>
internal static class Ordening
{
    private const int Beurten = 16;

    /// <summary>Above this many places in a column neighbours are not compared: it costs more than it gives.</summary>
    private const int TeVeel = 600;

    internal static void Orden(Lagenbouw bouw)
    {
        var positie = new int[bouw.Aantal];
        foreach (var rij in bouw.Rijen)
        {
            Nummer(rij, positie);
        }

        var beste = bouw.Rijen.Select(rij => rij.ToArray()).ToArray();
        var minst = Kruisingen(bouw, positie);
        for (var beurt = 0; beurt < Beurten && minst > 0; beurt++)
        {
            var naarLinks = beurt % 2 == 0;
            for (var stap = 1; stap < bouw.Rijen.Length; stap++)
            {
                Sorteer(bouw, bouw.Rijen[naarLinks ? bouw.Rijen.Length - 1 - stap : stap], naarLinks ? bouw.Rechts : bouw.Links, positie);
            }

            foreach (var rij in bouw.Rijen.Where(rij => rij.Count <= TeVeel))
            {
                Wissel(bouw, rij, positie);
            }

            var kruisingen = Kruisingen(bouw, positie);
            if (kruisingen < minst)
            {
                (minst, beste) = (kruisingen, bouw.Rijen.Select(rij => rij.ToArray()).ToArray());
            }
        }

        for (var laag = 0; laag < beste.Length; laag++)
        {
            bouw.Rijen[laag].Clear();
            bouw.Rijen[laag].AddRange(beste[laag]);
        }
    }

    /// <summary>How many pairs of lines between neighbouring columns cross, in the order of the columns.</summary>
    internal static long Kruisingen(Lagenbouw bouw)
    {
        var positie = new int[bouw.Aantal];
        foreach (var rij in bouw.Rijen)
        {
            Nummer(rij, positie);
        }

        return Kruisingen(bouw, positie);
    }

    private static long Kruisingen(Lagenbouw bouw, int[] positie)
    {
        var som = 0L;
        for (var laag = 0; laag + 1 < bouw.Rijen.Length; laag++)
        {
            // Ends on the right, in the order of their beginnings: each pair the wrong way round crosses. Counted with a binary indexed tree.
            var boom = new int[bouw.Rijen[laag + 1].Count + 1];
            var gehad = 0;
            foreach (var plaats in bouw.Rijen[laag])
            {
                var naar = Array.ConvertAll(bouw.Rechts[plaats], buur => positie[buur.Ander]);
                foreach (var einde in naar)
                {
                    var eerder = 0;
                    for (var i = einde + 1; i > 0; i -= i & -i) eerder += boom[i];
                    som += gehad - eerder;
                }

                foreach (var einde in naar)
                {
                    for (var i = einde + 1; i < boom.Length; i += i & -i) boom[i]++;
                    gehad++;
                }
            }
        }

        return som;
    }

    /// <summary>By the middle of what is connected on one side. What has nothing there stays beside what it stood under; what has no line at all goes to the bottom.</summary>
    private static void Sorteer(Lagenbouw bouw, List<int> rij, (int Ander, int Gewicht)[][] buren, int[] positie)
    {
        var midden = new Dictionary<int, double>();
        var vorige = -1.0;
        foreach (var plaats in rij)
        {
            var eigen = Midden(buren[plaats], positie);
            vorige = double.IsNaN(eigen) ? vorige : eigen;
            midden[plaats] = bouw.Links[plaats].Length + bouw.Rechts[plaats].Length == 0 ? double.MaxValue : vorige;
        }

        var geordend = rij.OrderBy(plaats => midden[plaats]).ThenBy(plaats => positie[plaats]).ToList();
        rij.Clear();
        rij.AddRange(geordend);
        Nummer(rij, positie);
    }

    private static double Midden((int Ander, int Gewicht)[] buren, int[] positie)
    {
        var (som, gewicht) = (0.0, 0);
        foreach (var (ander, zwaarte) in buren)
        {
            som += positie[ander] * zwaarte;
            gewicht += zwaarte;
        }

        return gewicht == 0 ? double.NaN : som / gewicht;
    }

    private static void Wissel(Lagenbouw bouw, List<int> rij, int[] positie)
    {
        var links = rij.ToDictionary(plaats => plaats, plaats => Posities(bouw.Links[plaats], positie));
        var rechts = rij.ToDictionary(plaats => plaats, plaats => Posities(bouw.Rechts[plaats], positie));
        for (var (beter, ronde) = (true, 0); beter && ronde < 6; ronde++)
        {
            beter = false;
            for (var i = 0; i + 1 < rij.Count; i++)
            {
                var (een, ander) = (rij[i], rij[i + 1]);
                if (Kruist(links[een], links[ander]) + Kruist(rechts[een], rechts[ander]) > Kruist(links[ander], links[een]) + Kruist(rechts[ander], rechts[een]))
                {
                    (rij[i], rij[i + 1]) = (ander, een);
                    beter = true;
                }
            }
        }

        Nummer(rij, positie);
    }

    private static int[] Posities((int Ander, int Gewicht)[] buren, int[] positie)
    {
        var ends = Array.ConvertAll(buren, buur => positie[buur.Ander]);
        Array.Sort(ends);
        return ends;
    }

    /// <summary>Crossings when the first stands above the second: pairs of which the end of the first is lower.</summary>
    private static int Kruist(int[] eerste, int[] tweede)
    {
        var (som, j) = (0, 0);
        foreach (var einde in eerste)
        {
            while (j < tweede.Length && tweede[j] < einde)
            {
                j++;
            }

            som += j;
        }

        return som;
    }

    private static void Nummer(List<int> rij, int[] positie)
    {
        for (var i = 0; i < rij.Count; i++)
        {
            positie[rij[i]] = i;
        }
    }
}
