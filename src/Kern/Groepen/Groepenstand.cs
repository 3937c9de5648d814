// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// Places that are being changed, one unit of people at a time. Broken rules are counted, so that a search may pass through them;
/// what it keeps must have none.
/// </summary>
internal sealed class Groepenstand
{
    private readonly Ronderegels _regels;
    private readonly Voorrang _voorrang;
    private readonly int[] _orde;
    private readonly List<int>[] _leden;
    private readonly double[] _verschil;
    private readonly double[] _ongelijk;
    private readonly int[] _botsingen;
    private readonly bool _telt;

    internal Groepenstand(Ronderegels regels, Voorrang voorrang, int[] plaats)
    {
        (_regels, _voorrang) = (regels, voorrang);
        Plaats = new int[regels.Aantal];
        Array.Fill(Plaats, -1);
        _leden = [.. Enumerable.Range(0, regels.Groepen).Select(_ => new List<int>(Groepsplan.Meeste))];
        (_verschil, _ongelijk, _botsingen, Geplaatst) = (new double[regels.Groepen], new double[regels.Groepen], new int[regels.Groepen], new int[voorrang.Rangen]);
        _telt = regels.Ronde.Kenmerken.Any(kenmerk => kenmerk.HoogstensGelijk is not null);
        _orde = new int[regels.Aantal];
        foreach (var (nummer, kandidaat) in Enumerable.Range(0, regels.Aantal).OrderBy(nummer => regels.Ronde.Kandidaten[nummer].Aangemeld).ThenBy(nummer => nummer).Index()) _orde[kandidaat] = nummer;
        for (var kandidaat = 0; kandidaat < plaats.Length; kandidaat++) Zet(kandidaat, plaats[kandidaat]);
    }

    /// <summary>Per candidate the group, or −1.</summary>
    internal int[] Plaats { get; }

    /// <summary>How many have a place, by rank of waiting.</summary>
    internal int[] Geplaatst { get; }

    internal int Wensen { get; private set; }

    internal int Orde { get; private set; }

    internal IReadOnlyList<int> Leden(int groep) => _leden[groep];

    /// <summary>Pairs that may not be together, and members above what a value may have.</summary>
    internal int Botsingen => _botsingen.Sum() + (_telt ? TeVeel() : 0);

    /// <summary>Members lacking or in excess, over all groups.</summary>
    internal int Scheef
    {
        get
        {
            var scheef = 0;
            for (var groep = 0; groep < _leden.Length; groep++)
                scheef += Math.Max(0, _regels.Ronde.Groepen[groep].Minimum - _leden[groep].Count) + Math.Max(0, _leden[groep].Count - _regels.Ronde.Groepen[groep].Maximum);
            return scheef;
        }
    }

    internal double Ongelijkheid => _ongelijk.Sum();

    internal double Variatie(int groep) => _leden[groep].Count < 2 ? 0 : _verschil[groep] * 2 / _leden[groep].Count / (_leden[groep].Count - 1);

    internal Oordeel Oordeel()
    {
        var variaties = Enumerable.Range(0, _leden.Length).Select(Variatie).ToArray();
        return new Oordeel([.. Geplaatst.Reverse()], Wensen, variaties.Min(), variaties.Sum(), Ongelijkheid, Orde);
    }

    /// <summary>Gives somebody another place; −1 is the waiting list.</summary>
    internal void Zet(int kandidaat, int naar)
    {
        var van = Plaats[kandidaat];
        if (van == naar) return;
        if (van >= 0)
        {
            _leden[van].Remove(kandidaat);
            Tel(kandidaat, van, -1);
        }

        if (naar >= 0)
        {
            Tel(kandidaat, naar, 1);
            _leden[naar].Add(kandidaat);
        }

        Plaats[kandidaat] = naar;
    }

    private void Tel(int kandidaat, int groep, int teken)
    {
        foreach (var lid in _leden[groep])
        {
            _verschil[groep] += teken * _regels.Verschil(kandidaat, lid);
            _ongelijk[groep] += teken * _regels.Ongelijk(kandidaat, lid);
            if (_regels.Botst(kandidaat, lid)) _botsingen[groep] += teken;
        }

        // Sums of many small changes drift; an empty group has none.
        if (_leden[groep].Count == 0) (_verschil[groep], _ongelijk[groep]) = (0, 0);
        Geplaatst[_voorrang.Rang(kandidaat)] += teken;
        Wensen += teken * _regels.Ronde.Kandidaten[kandidaat].Kosten(groep);
        Orde += teken * _orde[kandidaat];
    }

    private int TeVeel()
    {
        var teVeel = 0;
        foreach (var (kenmerk, regel) in _regels.Ronde.Kenmerken.Index())
        {
            if (regel.HoogstensGelijk is not { } hoogstens) continue;
            foreach (var leden in _leden)
                teVeel += leden.SelectMany(lid => _regels.Ronde.Waarden(lid, kenmerk)).GroupBy(waarde => waarde).Sum(waarde => Math.Max(0, waarde.Count() - hoogstens));
        }

        return teVeel;
    }
}
