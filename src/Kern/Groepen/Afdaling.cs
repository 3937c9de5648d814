// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;

namespace Samenhang.Kern.Groepen;

/// <summary>
/// Takes exchanges and steps that add something, until none does. Goes pair of groups by pair of groups (Lai, Hao and others 2021), and looks
/// again only at pairs of which a group changed; an element whose gain cannot outweigh its least distance is passed over.
/// </summary>
internal sealed class Afdaling
{
    /// <summary>Work of looking at a pair of groups at all.</summary>
    private const int Aanloop = 16;

    private readonly Verdeelvraag _vraag;
    private readonly double[] _dubbelDichtst;
    private readonly double[] _winst;
    private readonly long[] _bekeken;
    private readonly double _merkbaar;

    internal Afdaling(Verdeelvraag vraag)
    {
        var (aantal, groepen, grootst) = (vraag.Aantal, vraag.Grenzen.Count, 0.0);
        (_vraag, _winst, _dubbelDichtst, _bekeken) = (vraag, new double[aantal], new double[aantal], new long[groepen * groepen]);
        for (var element = 0; element < aantal; element++)
        {
            var dichtst = double.PositiveInfinity;
            for (var ander = 0; ander < aantal; ander++)
            {
                if (ander == element) continue;
                var afstand = vraag.Vanaf(element)[ander];
                (dichtst, grootst) = (Math.Min(dichtst, afstand), Math.Max(grootst, Math.Abs(afstand)));
            }

            _dubbelDichtst[element] = 2 * dichtst;
        }

        // Sums of many changes drift by rounding; what is less than that is not gain.
        _merkbaar = grootst * aantal * 1e-11;
    }

    /// <summary>Look-ups so far: the measure of work.</summary>
    internal long Werk { get; private set; }

    /// <summary>Less than this is rounding, not gain.</summary>
    internal double Merkbaar => _merkbaar;

    /// <summary>Improves a division until nothing does.</summary>
    /// <param name="indeling">What is improved.</param>
    /// <param name="nieuw">Nothing is known of it; otherwise what did not change since <see cref="Indeling.Neem"/> cannot be improved.</param>
    /// <param name="stop">Ends it early.</param>
    internal void Voer(Indeling indeling, bool nieuw, CancellationToken stop)
    {
        var groepen = _vraag.Grenzen.Count;
        Array.Fill(_bekeken, nieuw ? -1 : 0);
        for (var verder = true; verder && !stop.IsCancellationRequested;)
        {
            verder = false;
            for (var hier = 0; hier < groepen && !stop.IsCancellationRequested; hier++)
            {
                for (var daar = hier + 1; daar < groepen; daar++)
                {
                    ref var bekeken = ref _bekeken[(hier * groepen) + daar];
                    if (Math.Max(indeling.Gewijzigd[hier], indeling.Gewijzigd[daar]) <= bekeken) continue;
                    while (Verbeter(indeling, hier, daar)) verder = true;
                    bekeken = indeling.Wijzigingen;
                }

                Werk += groepen;
            }
        }
    }

    /// <summary>Takes the first exchange or step between two groups that adds something; whether there was one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Verbeter(Indeling indeling, int hier, int daar)
    {
        var hierSom = indeling.Som(hier);
        var daarSom = indeling.Som(daar);
        var hierLeden = indeling.Leden(hier);
        var daarLeden = indeling.Leden(daar);
        var (meeste, beste) = (double.NegativeInfinity, -1);
        var winst = _winst.AsSpan(0, daarLeden.Length);
        for (var plek = 0; plek < winst.Length; plek++)
        {
            var ander = daarLeden[plek];
            winst[plek] = hierSom[ander] - daarSom[ander];
            if (winst[plek] > meeste) (meeste, beste) = (winst[plek], ander);
        }

        Werk += Aanloop + hierLeden.Length + daarLeden.Length;
        if (meeste > _merkbaar && indeling.Kan(daar, hier)) return Stap(indeling, beste, hier);
        var kan = indeling.Kan(hier, daar);
        foreach (var een in hierLeden)
        {
            var eigen = daarSom[een] - hierSom[een];
            if (kan && eigen > _merkbaar) return Stap(indeling, een, daar);
            if (eigen + meeste <= _dubbelDichtst[een] + _merkbaar) continue;
            var rij = _vraag.Vanaf(een);
            var (hoogste, wie) = (_merkbaar, -1);
            for (var plek = 0; plek < winst.Length; plek++)
            {
                var samen = eigen + winst[plek] - (2 * rij[daarLeden[plek]]);
                if (samen > hoogste) (hoogste, wie) = (samen, daarLeden[plek]);
            }

            Werk += winst.Length;
            if (wie < 0) continue;
            indeling.Ruil(een, wie);
            Werk += _vraag.Aantal / 2;
            return true;
        }

        return false;
    }

    private bool Stap(Indeling indeling, int element, int naar)
    {
        indeling.Stap(element, naar);
        Werk += _vraag.Aantal / 2;
        return true;
    }
}
