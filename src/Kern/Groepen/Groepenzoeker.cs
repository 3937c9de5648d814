// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// Searches varied groups that keep the priority already reached, by simulated annealing over people who change places, and then takes
/// every exchange that is better in the order of the aims. Passes through broken rules at a price; keeps only places without.
/// </summary>
internal sealed class Groepenzoeker
{
    private const int Ronden = 4;
    private const int Trappen = 120;
    private readonly Ronderegels _regels;
    private readonly Voorrang _voorrang;
    private readonly int[][] _eenheden;
    private readonly ulong[] _open;
    private readonly int[] _van;
    private readonly int[][] _perGroep;
    private readonly double _schaal;
    private readonly double _schaalGelijk;
    private Toeval _toeval;
    private Oordeel? _doel;
    private double _genoeg;

    internal Groepenzoeker(Ronderegels regels, Voorrang voorrang, ulong[] open, long zaad)
    {
        (_regels, _voorrang, _toeval, _eenheden) = (regels, voorrang, new Toeval(zaad), [.. regels.Eenheden]);
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
        for (var ronde = 0; ronde < Ronden && !stop.IsCancellationRequested; ronde++)
        {
            // First the least varied group as good as it gets; then, from there, all groups together.
            _genoeg = ronde < Ronden / 2 ? double.MaxValue : Oordeel?.LaagsteVariatie ?? double.MaxValue;
            var stand = new Groepenstand(_regels, _voorrang, ronde < Ronden / 2 ? begin ?? Beste ?? leeg : Beste ?? leeg);
            for (var trap = 0; trap < Trappen && !stop.IsCancellationRequested; trap++)
            {
                Loop(stand, 0.15 * Math.Pow(0.002, trap / (Trappen - 1.0)), stappen / Ronden / Trappen, stop);
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
                if ((bits >> 60) != 0 || (_open[komt] & _regels.Wachtbit) == 0) continue;
                Zet(stand, komt, -1);
                if (Neem(stand, ref nu, warmte)) continue;
                Zet(stand, komt, groep);
                continue;
            }

            var past = leden.Count + _eenheden[komt].Length <= _regels.Ronde.Groepen[groep].Maximum;
            if (past && (leden.Count < _regels.Ronde.Groepen[groep].Minimum || (bits >> 62) == 0))
            {
                Zet(stand, komt, groep);
                if (!Neem(stand, ref nu, warmte)) Zet(stand, komt, vandaan);
                continue;
            }

            if (leden.Count == 0) continue;
            var gaat = _van[leden[Toeval.Uit(bits >> 32, leden.Count)]];
            if ((_open[gaat] >> (vandaan < 0 ? _regels.Groepen : vandaan) & 1) == 0) continue;
            Zet(stand, gaat, vandaan);
            Zet(stand, komt, groep);
            if (Neem(stand, ref nu, warmte)) continue;
            Zet(stand, komt, vandaan);
            Zet(stand, gaat, groep);
        }
    }

    private void Zet(Groepenstand stand, int eenheid, int groep)
    {
        foreach (var lid in _eenheden[eenheid]) stand.Zet(lid, groep);
    }

    private bool Neem(Groepenstand stand, ref double nu, double warmte)
    {
        var straks = Energie(stand);
        if (straks > nu && straks - nu > -warmte * Math.Log(((_toeval.Bits() >> 11) + 1) / 9007199254740993.0)) return false;
        nu = straks;
        if (_doel is null || Tekort(stand) == 0) Onthoud(stand);
        return true;
    }

    /// <summary>What is missing of the priority that was already reached.</summary>
    private int Tekort(Groepenstand stand)
    {
        if (_doel is null) return 0;
        var tekort = Math.Max(0, stand.Wensen - _doel.Wensen);
        for (var rang = 0; rang < stand.Geplaatst.Length; rang++) tekort += Math.Max(0, _doel.Geplaatst[^(rang + 1)] - stand.Geplaatst[rang]);
        return tekort;
    }

    private double Energie(Groepenstand stand)
    {
        var (laagste, som) = (double.MaxValue, 0.0);
        for (var groep = 0; groep < _perGroep.Length; groep++)
        {
            var variatie = stand.Variatie(groep);
            som += variatie;
            laagste = Math.Min(laagste, variatie);
        }

        var gebroken = stand.Botsingen + stand.Scheef + Tekort(stand);
        return (0.25 * gebroken) - (((Math.Min(laagste, _genoeg) * _perGroep.Length) + som) / _schaal) + (0.02 * stand.Ongelijkheid / _schaalGelijk);
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
        if (van == naar || !Mag(een, naar) || (ander >= 0 && !Mag(ander, van))) return false;
        Zet(stand, een, naar);
        if (ander >= 0) Zet(stand, ander, van);
        var voor = Beste;
        Onthoud(stand);
        if (!ReferenceEquals(voor, Beste)) return true;
        Zet(stand, een, van);
        if (ander >= 0) Zet(stand, ander, naar);
        return false;
    }

    private bool Mag(int eenheid, int plaats) => (_open[eenheid] >> (plaats < 0 ? _regels.Groepen : plaats) & 1) == 1;
}
