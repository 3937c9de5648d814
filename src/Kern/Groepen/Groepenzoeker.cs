// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// Searches varied groups that keep the priority already reached, by simulated annealing over people who change places, and then takes
/// every exchange that is better in the order of the aims. Passes through broken rules at a price; keeps only places without.
/// </summary>
internal sealed class Groepenzoeker
{
    /// <summary>Each begins so hot that a group may come to other levels altogether.</summary>
    private const int Ronden = 24;
    private const int Trappen = 120;

    /// <summary>Sums that were changed often are this near to sums made anew.</summary>
    private const double Ruimte = 1e-7;

    /// <summary>The first and the last temperature: below the last nothing moves any more.</summary>
    private const double Warm = 0.6, Koud = 0.004;
    private readonly Ronderegels _regels;
    private readonly Voorrang _voorrang;
    private readonly int[][] _eenheden;
    private readonly ulong[] _open;
    private readonly int[] _van;
    private readonly int[][] _perGroep;
    private readonly double _schaal;
    private readonly double _schaalGelijk;
    private readonly double[] _variatie;
    private Toeval _toeval;
    private int _botsingen;
    private int _scheef;
    private double _ongelijkheid;
    private Oordeel? _doel;
    private int[] _doelrang = [];
    private double _genoeg;

    internal Groepenzoeker(Ronderegels regels, Voorrang voorrang, ulong[] open, long zaad)
    {
        (_regels, _voorrang, _toeval, _eenheden) = (regels, voorrang, new Toeval(zaad), [.. regels.Eenheden]);
        _variatie = new double[regels.Groepen];
        _open = [.. _eenheden.Select(eenheid => Open(eenheid, open))];
        _van = new int[regels.Aantal];
        foreach (var (nummer, eenheid) in _eenheden.Index())
            foreach (var lid in eenheid) _van[lid] = nummer;
        _perGroep = [.. Enumerable.Range(0, regels.Groepen).Select(groep => Enumerable.Range(0, _eenheden.Length).Where(nummer => (_open[nummer] >> groep & 1) == 1).ToArray())];
        _schaal = Gewicht(Richting.Gevarieerd);
        _schaalGelijk = Gewicht(Richting.Gelijk) * regels.Groepen * 28;
    }

    /// <summary>The best places so far; null when none that keep the rules were met.</summary>
    internal int[]? Beste { get; private set; }

    internal Oordeel? Oordeel { get; private set; }

    /// <summary>Searches; whether it was not stopped before all steps were taken.</summary>
    /// <param name="begin">Places to begin from, with the priority to keep; null when none are known that keep the rules.</param>
    /// <param name="stappen">How many changes are proposed.</param>
    /// <param name="voortgang">Hears the part that is done, 0 to 1.</param>
    /// <param name="stop">Ends it early.</param>
    internal bool Zoek(int[]? begin, long stappen, IProgress<double>? voortgang, CancellationToken stop)
    {
        int[] leeg = [.. Enumerable.Repeat(-1, _regels.Aantal)];
        if (begin is not null) Onthoud(new Groepenstand(_regels, _voorrang, begin));
        _doel = Oordeel;
        _doelrang = _doel is null ? [] : [.. _doel.Geplaatst.Reverse()];
        for (var ronde = 0; ronde < Ronden && !stop.IsCancellationRequested; ronde++)
        {
            // First the least varied group as good as it gets; then, from there, all groups together.
            _genoeg = ronde < Ronden / 2 ? double.MaxValue : Oordeel?.LaagsteVariatie ?? double.MaxValue;
            var stand = new Groepenstand(_regels, _voorrang, ronde < Ronden / 2 ? begin ?? Beste ?? leeg : Beste ?? leeg);
            for (var trap = 0; trap < Trappen && !stop.IsCancellationRequested; trap++)
            {
                Loop(stand, Warm * Math.Pow(Koud / Warm, trap / (Trappen - 1.0)), stappen / Ronden / Trappen, stop);
                voortgang?.Report(((ronde * Trappen) + trap + 1) / (double)(Ronden * Trappen));
            }
        }

        if (Beste is not null) Verfijn(new Groepenstand(_regels, _voorrang, Beste), stop);
        return !stop.IsCancellationRequested;
    }

    private double Gewicht(Richting richting) => Math.Max(1e-9, _regels.Ronde.Kenmerken.Where(kenmerk => kenmerk.Richting == richting).Sum(kenmerk => kenmerk.Gewicht));

    private ulong Open(int[] eenheid, ulong[] open)
    {
        var samen = eenheid.Aggregate(ulong.MaxValue, (bits, lid) => bits & open[lid]);
        return eenheid.Any(een => eenheid.Any(ander => _regels.Botst(een, ander))) ? samen & _regels.Wachtbit : samen;
    }

    private void Loop(Groepenstand stand, double warmte, long stappen, CancellationToken stop)
    {
        var nu = Energie(stand);
        for (var stap = 0L; stap < stappen; stap++)
        {
            if ((stap & 0xFFFF) == 0xFFFF && stop.IsCancellationRequested) return;
            var groep = _toeval.Onder(_perGroep.Length);
            if (_perGroep[groep].Length == 0) continue;
            var bits = _toeval.Bits();
            var komt = _perGroep[groep][Toeval.Uit(bits, _perGroep[groep].Length)];
            var vandaan = stand.Plaats[_eenheden[komt][0]];
            var leden = stand.Leden(groep);
            if (vandaan == groep)
            {
                // Who is in already, leaves for the waiting list, now and then.
                if ((bits >> 60) == 0 && (_open[komt] & _regels.Wachtbit) != 0) Neem(stand, komt, -1, -1, ref nu, warmte);
                continue;
            }

            var past = leden.Count + _eenheden[komt].Length <= _regels.Ronde.Groepen[groep].Maximum;
            if (past && (leden.Count < _regels.Ronde.Groepen[groep].Minimum || (bits >> 62) == 0))
            {
                Neem(stand, komt, groep, -1, ref nu, warmte);
                continue;
            }

            if (leden.Count == 0) continue;
            var gaat = _van[leden[Toeval.Uit(bits >> 32, leden.Count)]];
            if ((_open[gaat] >> (vandaan < 0 ? _regels.Groepen : vandaan) & 1) != 0) Neem(stand, komt, groep, gaat, ref nu, warmte);
        }
    }

    private void Zet(Groepenstand stand, int eenheid, int groep)
    {
        foreach (var lid in _eenheden[eenheid]) stand.Zet(lid, groep);
    }

    /// <summary>Moves a unit, in exchange for another or nobody (−1), when the energy or chance allows it.</summary>
    private void Neem(Groepenstand stand, int komt, int naar, int gaat, ref double nu, double warmte)
    {
        var van = stand.Plaats[_eenheden[komt][0]];
        var snel = !stand.Telt && _eenheden[komt].Length == 1 && (gaat < 0 || _eenheden[gaat].Length == 1);
        if (snel && !Mag(Straks(stand, _eenheden[komt][0], van, naar, gaat < 0 ? -1 : _eenheden[gaat][0]), nu, warmte)) return;
        if (gaat >= 0) Zet(stand, gaat, van);
        Zet(stand, komt, naar);
        var straks = Energie(stand);
        if (!snel && !Mag(straks, nu, warmte))
        {
            Zet(stand, komt, van);
            if (gaat >= 0) Zet(stand, gaat, naar);
            Energie(stand);
            return;
        }

        nu = straks;
        if ((_doel is null || Tekort(stand, 0) == 0) && Beter(stand)) Onthoud(stand);
    }

    private bool Mag(double straks, double nu, double warmte) => straks <= nu || straks - nu <= -warmte * Math.Log(((_toeval.Bits() >> 11) + 1) / 9007199254740993.0);

    /// <summary>What is missing of the priority that was already reached, with wishes changed by so much.</summary>
    private int Tekort(Groepenstand stand, int wensen)
    {
        if (_doel is null) return 0;
        var tekort = Math.Max(0, stand.Wensen + wensen - _doel.Wensen);
        for (var rang = 0; rang < _doelrang.Length; rang++) tekort += Math.Max(0, _doelrang[rang] - stand.Geplaatst[rang]);
        return tekort;
    }

    /// <summary>The energy of places; what <see cref="Straks"/> needs of them is kept.</summary>
    private double Energie(Groepenstand stand)
    {
        var (laagste, som) = Variatie(stand);
        (_botsingen, _scheef, _ongelijkheid) = (stand.Botsingen, stand.Scheef, stand.Ongelijkheid);
        return Energie(laagste, som, _botsingen + _scheef + Tekort(stand, 0), _ongelijkheid);
    }

    private double Energie(double laagste, double som, double gebroken, double ongelijk) =>
        (0.25 * gebroken) - (((Math.Min(laagste, _genoeg) * _perGroep.Length) + som) / _schaal) + (0.02 * ongelijk / _schaalGelijk);

    private (double Laagste, double Som) Variatie(Groepenstand stand)
    {
        var (laagste, som) = (double.MaxValue, 0.0);
        for (var groep = 0; groep < _perGroep.Length; groep++)
        {
            var variatie = _variatie[groep] = stand.Variatie(groep);
            som += variatie;
            laagste = Math.Min(laagste, variatie);
        }

        return (laagste, som);
    }

    /// <summary>The energy after a move of one person, and another in exchange (−1: nobody), without making it.</summary>
    private double Straks(Groepenstand stand, int wie, int van, int naar, int ruil)
    {
        var (laagste, som, ongelijk, gebroken) = (double.MaxValue, 0.0, _ongelijkheid, (double)_botsingen);
        for (var groep = 0; groep < _variatie.Length; groep++)
        {
            var variatie = _variatie[groep];
            if (groep == van || groep == naar)
            {
                var na = groep == van ? stand.Na(groep, ruil, wie) : stand.Na(groep, wie, ruil);
                (variatie, ongelijk, gebroken) = (na.Variatie, ongelijk + na.Ongelijk, gebroken + na.Botsingen);
            }

            som += variatie;
            laagste = Math.Min(laagste, variatie);
        }

        var wensen = (naar < 0 ? 0 : stand.Kosten(wie, naar)) - (van < 0 ? 0 : stand.Kosten(wie, van));
        if (ruil >= 0) wensen += (van < 0 ? 0 : stand.Kosten(ruil, van)) - (naar < 0 ? 0 : stand.Kosten(ruil, naar));
        Plaats(stand, wie, van, naar, 1);
        Plaats(stand, ruil, naar, van, 1);
        var scheef = ruil >= 0 ? _scheef : ScheefNa(stand, van, naar);
        var uit = Energie(laagste, som, gebroken + scheef + Tekort(stand, wensen), ongelijk);
        Plaats(stand, wie, van, naar, -1);
        Plaats(stand, ruil, naar, van, -1);
        return uit;
    }

    /// <summary>Counts somebody who goes from or to the waiting list.</summary>
    private static void Plaats(Groepenstand stand, int wie, int van, int naar, int teken)
    {
        if (wie >= 0 && van < 0 != naar < 0) stand.Geplaatst[stand.Rang(wie)] += van < 0 ? teken : -teken;
    }

    private int ScheefNa(Groepenstand stand, int van, int naar)
    {
        var scheef = 0;
        for (var groep = 0; groep < _perGroep.Length; groep++)
        {
            var (plan, aantal) = (_regels.Ronde.Groepen[groep], stand.Leden(groep).Count + (groep == naar ? 1 : 0) - (groep == van ? 1 : 0));
            scheef += Math.Max(0, plan.Minimum - aantal) + Math.Max(0, aantal - plan.Maximum);
        }

        return scheef;
    }

    /// <summary>A quick look whether places may be better than the best so far; <see cref="Onthoud"/> decides.</summary>
    private bool Beter(Groepenstand stand)
    {
        if (_doel is null || Oordeel is not { } beste || stand.Wensen < _doel.Wensen) return true;
        for (var rang = 0; rang < _doelrang.Length; rang++)
            if (stand.Geplaatst[rang] > _doelrang[rang]) return true;
        var (laagste, som) = Variatie(stand);
        return laagste > beste.LaagsteVariatie + Ruimte || (laagste > beste.LaagsteVariatie - Ruimte && som > beste.Variatie - Ruimte);
    }

    private void Onthoud(Groepenstand stand)
    {
        if (stand.Scheef > 0 || stand.Botsingen > 0) return;
        var oordeel = stand.Oordeel();
        if (oordeel.Vergelijk(Oordeel) <= 0) return;
        (Beste, Oordeel) = ((int[])stand.Plaats.Clone(), oordeel);
    }

    /// <summary>Takes every step and every exchange that is better in the order of the aims, until none is.</summary>
    private void Verfijn(Groepenstand stand, CancellationToken stop)
    {
        for (var beter = true; beter && !stop.IsCancellationRequested;)
        {
            beter = false;
            for (var een = 0; een < _eenheden.Length && !stop.IsCancellationRequested; een++)
            {
                for (var groep = 0; groep < _perGroep.Length; groep++)
                    if ((_open[een] >> groep & 1) == 1) beter |= Probeer(stand, een, groep, -1);
                for (var ander = 0; ander < een; ander++) beter |= Probeer(stand, een, stand.Plaats[_eenheden[ander][0]], ander);
            }
        }
    }

    private bool Probeer(Groepenstand stand, int een, int naar, int ander)
    {
        var van = stand.Plaats[_eenheden[een][0]];
        if (van == naar || !IsOpen(een, naar) || (ander >= 0 && !IsOpen(ander, van))) return false;
        Zet(stand, een, naar);
        if (ander >= 0) Zet(stand, ander, van);
        var voor = Beste;
        Onthoud(stand);
        if (!ReferenceEquals(voor, Beste)) return true;
        Zet(stand, een, van);
        if (ander >= 0) Zet(stand, ander, naar);
        return false;
    }

    private bool IsOpen(int eenheid, int plaats) => (_open[eenheid] >> (plaats < 0 ? _regels.Groepen : plaats) & 1) == 1;
}
