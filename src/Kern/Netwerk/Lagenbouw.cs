// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Netwerk;

/// <summary>The network in columns: boxes, and for a line that passes a column a place in that column, so that no line runs through a box.</summary>
internal sealed class Lagenbouw
{
    private readonly List<int> _laag;

    internal Lagenbouw(Netwerkinhoud inhoud, int[] laag)
    {
        _laag = [.. laag];
        Knopen = laag.Length;
        var aantal = laag.Length == 0 ? 0 : laag.Max() + 1;
        Rijen = [.. Enumerable.Range(0, aantal).Select(_ => new List<int>())];
        for (var knoop = 0; knoop < laag.Length; knoop++)
        {
            Rijen[laag[knoop]].Add(knoop);
        }

        Wegen = [.. inhoud.Lijnen.Select(Weg)];
        Links = Buren(stuk => stuk.Naar, stuk => (stuk.Van, stuk.Gewicht));
        Rechts = Buren(stuk => stuk.Van, stuk => (stuk.Naar, stuk.Gewicht));
    }

    /// <summary>Number of boxes; what has a higher number is a place in a line.</summary>
    internal int Knopen { get; }

    /// <summary>What stands in each column, from top to bottom.</summary>
    internal List<int>[] Rijen { get; }

    /// <summary>The places each line passes, from left to right; of a line within one column only its ends.</summary>
    internal int[][] Wegen { get; }

    /// <summary>Per place what is connected in the column before it.</summary>
    internal (int Ander, int Gewicht)[][] Links { get; }

    /// <summary>Per place what is connected in the column after it.</summary>
    internal (int Ander, int Gewicht)[][] Rechts { get; }

    internal int Aantal => _laag.Count;

    private List<(int Van, int Naar, int Gewicht)> Stukken { get; } = [];

    internal int Laag(int plaats) => _laag[plaats];

    private int[] Weg(Lijn lijn)
    {
        var (van, naar) = _laag[lijn.Van] <= _laag[lijn.Naar] ? (lijn.Van, lijn.Naar) : (lijn.Naar, lijn.Van);
        var weg = new List<int> { van };
        for (var laag = _laag[van] + 1; laag < _laag[naar]; laag++)
        {
            weg.Add(_laag.Count);
            Rijen[laag].Add(_laag.Count);
            _laag.Add(laag);
        }

        weg.Add(naar);
        for (var stap = 1; stap < weg.Count && _laag[van] != _laag[naar]; stap++)
        {
            Stukken.Add((weg[stap - 1], weg[stap], weg[stap - 1] >= Knopen && weg[stap] >= Knopen ? 8 : lijn.Primair ? 4 : 1));
        }

        return [.. weg];
    }

    private (int Ander, int Gewicht)[][] Buren(Func<(int Van, int Naar, int Gewicht), int> bij, Func<(int Van, int Naar, int Gewicht), (int, int)> ander)
    {
        var per = Stukken.ToLookup(bij, ander);
        return [.. Enumerable.Range(0, _laag.Count).Select(plaats => per[plaats].ToArray())];
    }
}
