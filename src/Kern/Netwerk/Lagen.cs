// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Netwerk;

/// <summary>Gives every box a column, so that each contribution goes to the right and columns keep one kind where the network allows it.</summary>
internal static class Lagen
{
    private static readonly Knoopsoort[][] Trap =
        [[Knoopsoort.Inspanning, Knoopsoort.Groep], [Knoopsoort.Tussendoel], [Knoopsoort.Doel], [Knoopsoort.Effect]];

    /// <summary>The column of each box, from 0; no column is empty.</summary>
    internal static int[] Van(Netwerkinhoud inhoud)
    {
        var aantal = inhoud.Knopen.Length;
        var trede = inhoud.Knopen.Select(knoop => Array.FindIndex(Trap, soorten => soorten.Contains(knoop.Soort))).ToArray();
        var minst = new int[aantal];
        var laag = new int[aantal];
        var begin = 0;
        for (var nu = 0; nu < Trap.Length; nu++)
        {
            for (var knoop = 0; knoop < aantal; knoop++)
            {
                if (trede[knoop] == nu)
                {
                    minst[knoop] = begin;
                }
            }

            laag = LangstePad(inhoud, minst, knoop => trede[knoop] <= nu);
            for (var knoop = 0; knoop < aantal; knoop++)
            {
                if (trede[knoop] <= nu)
                {
                    begin = Math.Max(begin, laag[knoop] + 1);
                }
            }
        }

        var gebruikt = laag.Distinct().Order().ToList();
        return [.. laag.Select(nummer => gebruikt.IndexOf(nummer))];
    }

    /// <summary>The lowest columns in which every line between these boxes goes right. Boxes in a circle, which the rules refuse, get one in spite of it.</summary>
    private static int[] LangstePad(Netwerkinhoud inhoud, int[] minst, Func<int, bool> mee)
    {
        var laag = (int[])minst.Clone();
        var uit = new List<int>[laag.Length];
        var open = new int[laag.Length];
        foreach (var lijn in inhoud.Lijnen.Where(lijn => lijn.Soort == Lijnsoort.DraagtBij && mee(lijn.Van) && mee(lijn.Naar)))
        {
            (uit[lijn.Van] ??= []).Add(lijn.Naar);
            open[lijn.Naar]++;
        }

        var klaar = new bool[laag.Length];
        var rij = new Queue<int>(Enumerable.Range(0, laag.Length).Where(knoop => open[knoop] == 0));
        for (var volgende = 0; ;)
        {
            while (rij.TryDequeue(out var hier))
            {
                if (klaar[hier])
                {
                    continue;
                }

                klaar[hier] = true;
                foreach (var naar in uit[hier] ?? [])
                {
                    if (!klaar[naar])
                    {
                        laag[naar] = Math.Max(laag[naar], laag[hier] + 1);
                        if (--open[naar] == 0)
                        {
                            rij.Enqueue(naar);
                        }
                    }
                }
            }

            while (volgende < klaar.Length && klaar[volgende])
            {
                volgende++;
            }

            if (volgende == klaar.Length)
            {
                return laag;
            }

            rij.Enqueue(volgende);
        }
    }
}
