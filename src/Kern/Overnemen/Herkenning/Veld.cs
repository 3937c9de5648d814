// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Frozen;

namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>Something a column of a list can tell.</summary>
public sealed class Veld
{
    private readonly FrozenSet<string> _namen;
    private readonly string[] _zakken;
    private readonly string[][] _trefwoorden;

    /// <summary>Makes a field.</summary>
    /// <param name="sleutel">Name in files that the product writes, and in reports.</param>
    /// <param name="label">Name for people.</param>
    /// <param name="namen">Names that lists use for it, between commas.</param>
    /// <param name="trefwoorden">Words that are enough when they stand in a longer header, between commas; several words with spaces must all be there.</param>
    /// <param name="meer">True when several columns may hold it.</param>
    internal Veld(string sleutel, string label, string namen = "", string trefwoorden = "", bool meer = false)
    {
        (Sleutel, Label, Meer) = (sleutel, label, meer);
        var koppen = namen.Split(',', StringSplitOptions.RemoveEmptyEntries).Append(sleutel).Append(label).Select(Kopnaam.Van).ToList();
        _namen = koppen.Select(kop => kop.Samen).ToFrozenSet();
        _zakken = koppen.Where(kop => kop.Woorden.Count > 1).Select(kop => kop.Zak).Distinct().ToArray();
        _trefwoorden = trefwoorden.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(deel => Kopnaam.Van(deel).Woorden.ToArray()).ToArray();
    }

    /// <summary>Name in files that the product writes, and in reports.</summary>
    public string Sleutel { get; }

    /// <summary>Name for people.</summary>
    public string Label { get; }

    /// <summary>True when several columns may hold it.</summary>
    public bool Meer { get; }

    /// <summary>True when the header is a known name or holds the words that are enough; typing errors aside.</summary>
    internal bool Kent(Kopnaam kop) => _namen.Contains(kop.Samen) || _zakken.Contains(kop.Zak) || _trefwoorden.Any(woorden => woorden.All(kop.Woorden.Contains));

    /// <summary>How well a header fits, 0 (not) to 100 (a known name).</summary>
    internal int Score(Kopnaam kop)
    {
        if (kop.Samen.Length == 0) return 0;
        if (_namen.Contains(kop.Samen)) return 100;
        if (_zakken.Contains(kop.Zak)) return 95;
        if (kop.Samen.Length is >= 8 and <= 40 && _namen.Any(naam => naam.Length >= 6 && naam[0] == kop.Samen[0] && Bewerkingsafstand.Hoogstens(naam, kop.Samen, kop.Samen.Length >= 12 ? 2 : 1))) return 80;
        var beste = _trefwoorden.Where(woorden => woorden.All(kop.Woorden.Contains)).Select(woorden => woorden.Length).DefaultIfEmpty(0).Max();
        return beste == 0 ? 0 : 50 + Math.Min(20, 20 * beste / kop.Woorden.Count) + beste;
    }
}
