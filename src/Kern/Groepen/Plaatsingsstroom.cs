// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// The best places when only sizes, open groups and one person per organisation count: a flow of greatest worth from candidates through
/// organisations to groups, by longest augmenting paths (Ahuja, Magnanti and Orlin, Network Flows, §9.7). No division that keeps all
/// rules is worth more.
/// </summary>
internal sealed class Plaatsingsstroom
{
    private readonly Ronderegels _regels;
    private readonly Voorrang _voorrang;
    private readonly List<int> _naar = [];
    private readonly List<List<int>> _vanuit = [];
    private readonly List<(int Boog, int Kandidaat, int Groep)> _keuzes = [];
    private readonly List<(int Boog, int Ruimte)> _vast = [];
    private readonly List<int> _eerste = [];
    private readonly int _doel;
    private int[] _ruimte = [];
    private long[] _waarde = [];

    internal Plaatsingsstroom(Ronderegels regels, Voorrang voorrang)
    {
        (_regels, _voorrang) = (regels, voorrang);
        var (aantal, groepen) = (regels.Aantal, regels.Groepen);
        for (var knoop = 0; knoop < aantal + groepen + 2; knoop++) _vanuit.Add([]);
        _doel = aantal + groepen + 1;
        var werkgevers = new Dictionary<(string, int), int>();
        for (var kandidaat = 0; kandidaat < aantal; kandidaat++)
        {
            _vast.Add((Boog(0, kandidaat + 1), 1));
            for (var groep = 0; groep < groepen; groep++)
            {
                if ((regels.Open[kandidaat] >> groep & 1) == 0) continue;
                var knoop = 1 + aantal + groep;
                if (regels.Ronde.Kandidaten[kandidaat].Organisatie is { Length: > 0 } werkgever && !werkgevers.TryGetValue((werkgever, groep), out knoop))
                {
                    _vanuit.Add([]);
                    werkgevers[(werkgever, groep)] = knoop = _vanuit.Count - 1;
                    _vast.Add((Boog(knoop, 1 + aantal + groep), 1));
                }

                _keuzes.Add((Boog(kandidaat + 1, knoop), kandidaat, groep));
            }
        }

        foreach (var (groep, plan) in regels.Ronde.Groepen.Index())
        {
            _eerste.Add(Boog(1 + aantal + groep, _doel));
            _vast.Add((_eerste[^1], plan.Minimum));
            _vast.Add((Boog(1 + aantal + groep, _doel), plan.Maximum - plan.Minimum));
        }
    }

    /// <summary>Arcs looked at so far: the measure of work.</summary>
    internal long Werk { get; private set; }

    /// <summary>Finds the best places.</summary>
    /// <param name="open">Per candidate the open groups and waiting, as bits.</param>
    /// <param name="plaats">Per candidate the group, or −1.</param>
    /// <returns>The worth, or null when a group cannot reach its minimum or somebody who must have a place has none.</returns>
    internal long? Los(ulong[] open, out int[] plaats)
    {
        Zet(open);
        var moeten = open.Count(bits => (bits & _regels.Wachtbit) == 0);
        var nodig = moeten + _regels.Ronde.Groepen.Sum(groep => groep.Minimum);
        var totaal = 0L;
        while (Pad() is > 0 and var winst) totaal += winst;
        plaats = new int[_regels.Aantal];
        Array.Fill(plaats, -1);
        foreach (var (boog, kandidaat, groep) in _keuzes)
            if (_ruimte[boog ^ 1] > 0) plaats[kandidaat] = groep;
        totaal -= nodig * _voorrang.Nodig;
        return totaal < 0 ? null : totaal;
    }

    private int Boog(int van, int naar)
    {
        _vanuit[van].Add(_naar.Count);
        _naar.Add(naar);
        _vanuit[naar].Add(_naar.Count);
        _naar.Add(van);
        return _naar.Count - 2;
    }

    private void Zet(ulong[] open)
    {
        (_ruimte, _waarde) = (new int[_naar.Count], new long[_naar.Count]);
        foreach (var (boog, ruimte) in _vast) _ruimte[boog] = ruimte;
        foreach (var (boog, kandidaat, groep) in _keuzes)
        {
            if ((open[kandidaat] >> groep & 1) == 0) continue;
            _ruimte[boog] = 1;
            Waarde(boog, _voorrang.Gewicht(kandidaat) - _regels.Ronde.Kandidaten[kandidaat].Kosten(groep) + ((open[kandidaat] & _regels.Wachtbit) == 0 ? _voorrang.Nodig : 0));
        }

        // The first places of a group are worth more than everything else together.
        foreach (var boog in _eerste) Waarde(boog, _voorrang.Nodig);
    }

    private void Waarde(int boog, long waarde) => (_waarde[boog], _waarde[boog ^ 1]) = (waarde, -waarde);

    /// <summary>Sends one person along the path of greatest worth; 0 when there is none.</summary>
    private long Pad()
    {
        var (ver, via, wacht, rij) = (new long[_vanuit.Count], new int[_vanuit.Count], new bool[_vanuit.Count], new Queue<int>());
        Array.Fill(ver, long.MinValue);
        ver[0] = 0;
        rij.Enqueue(0);
        while (rij.TryDequeue(out var knoop))
        {
            wacht[knoop] = false;
            foreach (var boog in _vanuit[knoop])
            {
                Werk++;
                if (_ruimte[boog] == 0 || ver[knoop] + _waarde[boog] <= ver[_naar[boog]]) continue;
                (ver[_naar[boog]], via[_naar[boog]]) = (ver[knoop] + _waarde[boog], boog);
                if (wacht[_naar[boog]] || _naar[boog] == _doel) continue;
                wacht[_naar[boog]] = true;
                rij.Enqueue(_naar[boog]);
            }
        }

        if (ver[_doel] <= 0) return 0;
        for (var knoop = _doel; knoop != 0; knoop = _naar[via[knoop] ^ 1])
        {
            _ruimte[via[knoop]]--;
            _ruimte[via[knoop] ^ 1]++;
        }

        return ver[_doel];
    }
}
