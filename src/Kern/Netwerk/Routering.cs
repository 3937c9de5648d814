// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Netwerk;

/// <summary>Finds the way of each line: where it leaves a box, where it passes a column, and its own point on the box it reaches.</summary>
internal sealed class Routering(Netwerkinhoud inhoud, Lagenbouw bouw, ImmutableArray<Vlak> vlakken, int[] links, double[] midden)
{
    /// <summary>Room for the head of an arrow.</summary>
    private const int Punt = 2;

    internal ImmutableArray<Route> Alle()
    {
        var aankomst = Aankomsten();
        return [.. inhoud.Lijnen.Select((lijn, nummer) => Een(lijn, bouw.Wegen[nummer], aankomst[nummer]))];
    }

    private Route Een(Lijn lijn, int[] weg, int aankomst)
    {
        var (van, naar) = (vlakken[weg[0]], vlakken[weg[^1]]);
        if (van.Laag == naar.Laag)
        {
            return Boog(lijn, vlakken[lijn.Van], vlakken[lijn.Naar]);
        }

        var punten = new List<(int, int)> { (van.X + van.Breed, van.Y + (van.Hoog / 2)) };
        foreach (var plaats in weg[1..^1])
        {
            var (x, y) = (links[bouw.Laag(plaats)], Maten.Boven + (int)Math.Round(midden[plaats]));
            punten.Add((x, y));
            punten.Add((x + van.Breed, y));
        }

        punten.Add((naar.X - Punt, aankomst));
        return new Route([.. punten], false);
    }

    /// <summary>Within one column: goals that strengthen each other on the right, efforts that need each other on the left.</summary>
    private static Route Boog(Lijn lijn, Vlak van, Vlak naar)
    {
        var rechts = lijn.Soort != Lijnsoort.Afhankelijkheid;
        var (begin, eind) = van.Y <= naar.Y ? (van.Hoog * 3 / 4, naar.Hoog / 4) : (van.Hoog / 4, naar.Hoog * 3 / 4);
        int X(Vlak vlak) => rechts ? vlak.X + vlak.Breed + Punt : vlak.X - Punt;
        return new Route([(X(van), van.Y + begin), (X(naar), naar.Y + eind)], true);
    }

    /// <summary>Lines reach a box beside each other, in the order in which they come.</summary>
    private int[] Aankomsten()
    {
        var aankomst = new int[inhoud.Lijnen.Length];
        foreach (var groep in Enumerable.Range(0, aankomst.Length).GroupBy(nummer => bouw.Wegen[nummer][^1]))
        {
            var vlak = vlakken[groep.Key];
            var lijnen = groep.OrderBy(nummer => midden[bouw.Wegen[nummer][^2]]).ThenBy(nummer => nummer).ToList();
            var ruimte = Math.Min(11.0, (vlak.Hoog - 16.0) / Math.Max(1, lijnen.Count - 1));
            for (var i = 0; i < lijnen.Count; i++)
            {
                aankomst[lijnen[i]] = vlak.Y + (int)Math.Round((vlak.Hoog / 2.0) + ((i - ((lijnen.Count - 1) / 2.0)) * ruimte));
            }
        }

        return aankomst;
    }
}
