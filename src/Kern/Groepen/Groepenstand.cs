// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;

namespace Samenhang.Kern.Groepen;

/// <summary>
/// Places that are being changed, one unit of people at a time. Broken rules are counted, so that a search may pass through them; what it keeps
/// must have none. For each group and candidate it keeps sums over the members, so that the price of a change costs a few look-ups.
/// </summary>
internal sealed class Groepenstand
{
    private readonly Ronderegels _regels;
    private readonly Voorrang _voorrang;
    private readonly int[] _orde;
    private readonly int[] _kosten;
    private readonly List<int>[] _leden;
    private readonly Groepssommen _verschil;
    private readonly Groepssommen _ongelijk;
    private readonly Groepssommen _botsing;

    internal Groepenstand(Ronderegels regels, Voorrang voorrang, int[] plaats)
    {
        (_regels, _voorrang) = (regels, voorrang);
        Plaats = new int[regels.Aantal];
        Array.Fill(Plaats, -1);
        _leden = [.. Enumerable.Range(0, regels.Groepen).Select(_ => new List<int>(Groepsplan.Meeste))];
        (_verschil, _ongelijk, _botsing) = (new(regels.Groepen, regels.Aantal), new(regels.Groepen, regels.Aantal), new(regels.Groepen, regels.Aantal));
        (Geplaatst, Telt) = (new int[voorrang.Rangen], regels.Ronde.Kenmerken.Any(kenmerk => kenmerk.HoogstensGelijk is not null));
        _kosten = [.. regels.Ronde.Kandidaten.SelectMany(kandidaat => Enumerable.Range(0, regels.Groepen).Select(kandidaat.Kosten))];
        _orde = new int[regels.Aantal];
        foreach (var (nummer, kandidaat) in Enumerable.Range(0, regels.Aantal).OrderBy(nummer => regels.Ronde.Kandidaten[nummer].Aangemeld).ThenBy(nummer => nummer).Index()) _orde[kandidaat] = nummer;
        for (var kandidaat = 0; kandidaat < plaats.Length; kandidaat++) Zet(kandidaat, plaats[kandidaat]);
    }

    /// <summary>Per candidate the group, or −1.</summary>
    internal int[] Plaats { get; }

    /// <summary>How many have a place, by rank of waiting.</summary>
    internal int[] Geplaatst { get; }

    /// <summary>A value has a most number of members, which is counted apart from pairs.</summary>
    internal bool Telt { get; }

    internal int Wensen { get; private set; }

    internal int Orde { get; private set; }

    internal List<int> Leden(int groep) => _leden[groep];

    /// <summary>Pairs that may not be together, and members above what a value may have.</summary>
    internal int Botsingen
    {
        get
        {
            var som = Telt ? TeVeel() : 0;
            for (var groep = 0; groep < _leden.Length; groep++) som += (int)_botsing.Binnen[groep];
            return som;
        }
    }

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

    internal double Ongelijkheid
    {
        get
        {
            var som = 0.0;
            foreach (var binnen in _ongelijk.Binnen) som += binnen;
            return som;
        }
    }

    internal double Variatie(int groep) => Variatie(_verschil.Binnen[groep], _leden[groep].Count);

    /// <summary>How many have a place of this rank of waiting, lowest first.</summary>
    internal int Rang(int kandidaat) => _voorrang.Rang(kandidaat);

    internal int Kosten(int kandidaat, int groep) => _kosten[(kandidaat * _leden.Length) + groep];

    /// <summary>What a group becomes when one comes and another goes (−1: nobody).</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal (double Variatie, double Ongelijk, double Botsingen) Na(int groep, int komt, int gaat)
    {
        var aantal = _leden[groep].Count + (komt < 0 ? 0 : 1) - (gaat < 0 ? 0 : 1);
        var verschil = _verschil.Na(groep, komt, gaat, komt < 0 || gaat < 0 ? 0 : _regels.Verschillen(komt)[gaat]);
        var ongelijk = _ongelijk.Na(groep, komt, gaat, komt < 0 || gaat < 0 ? 0 : _regels.Ongelijkheden(komt)[gaat]) - _ongelijk.Binnen[groep];
        var botsing = _botsing.Na(groep, komt, gaat, komt < 0 || gaat < 0 ? 0 : _regels.Botsers(komt)[gaat]) - _botsing.Binnen[groep];
        return (Variatie(verschil, aantal), ongelijk, botsing);
    }

    /// <summary>How well the places meet the aims, summed anew so that it does not depend on the way to them.</summary>
    internal Oordeel Oordeel()
    {
        var variaties = _leden.Select(leden => Variatie(Paren(leden, _regels.Verschillen), leden.Count)).ToArray();
        return new Oordeel([.. Geplaatst.Reverse()], Wensen, variaties.Min(), variaties.Sum(), _leden.Sum(leden => Paren(leden, _regels.Ongelijkheden)), Orde);
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

    private static double Variatie(double verschil, int aantal) => aantal < 2 ? 0 : verschil * 2 / aantal / (aantal - 1);

    private void Tel(int kandidaat, int groep, int teken)
    {
        _verschil.Tel(groep, kandidaat, teken, _regels.Verschillen(kandidaat));
        _ongelijk.Tel(groep, kandidaat, teken, _regels.Ongelijkheden(kandidaat));
        _botsing.Tel(groep, kandidaat, teken, _regels.Botsers(kandidaat));
        Geplaatst[_voorrang.Rang(kandidaat)] += teken;
        Wensen += teken * Kosten(kandidaat, groep);
        Orde += teken * _orde[kandidaat];
    }

    private delegate ReadOnlySpan<double> Rij(int kandidaat);

    private static double Paren(List<int> leden, Rij rij)
    {
        var som = 0.0;
        foreach (var een in leden)
            foreach (var ander in leden)
                if (een < ander) som += rij(een)[ander];
        return som;
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
