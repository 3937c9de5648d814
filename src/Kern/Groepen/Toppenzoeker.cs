// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// Searches by iterated maxima search (Lai and Hao 2016): from a top (a division that no exchange or step improves) it shakes lightly and climbs
/// again, as long as that leads higher; when it does not, it shakes hard and goes on elsewhere.
/// </summary>
internal sealed class Toppenzoeker(Verdeelvraag vraag, long zaad)
{
    /// <summary>Divisions by chance of which the best begins the search.</summary>
    private const int Begin = 10;

    /// <summary>Light shakes without a higher top before a hard one.</summary>
    private const int Geduld = 5;

    /// <summary>Changes in a light shake, each the best of a few by chance.</summary>
    private const int Schokken = 3;
    private const int Keus = 5;

    private readonly Afdaling _afdaling = new(vraag);
    private readonly bool _stapt = vraag.Grenzen.Any(grens => grens.Minimum < grens.Maximum) && vraag.Grenzen.Count > 1;
    private Toeval _toeval = new(zaad);
    private long _werk;

    /// <summary>The best division so far, per element its group.</summary>
    internal int[] Beste { get; private set; } = [];

    internal double Waarde { get; private set; } = double.NegativeInfinity;

    /// <summary>Searches for a number of steps, or until the value is known to be enough; whether it was not stopped before.</summary>
    internal bool Zoek(long stappen, double genoeg, IProgress<Zoekstand>? voortgang, CancellationToken stop)
    {
        bool Verder()
        {
            if (stop.IsCancellationRequested) return false;
            voortgang?.Report(new Zoekstand(Math.Min(1, (double)(_werk + _afdaling.Werk) / stappen), Waarde));
            return _werk + _afdaling.Werk < stappen && Waarde < genoeg && !stop.IsCancellationRequested;
        }

        var top = Nieuw(0, stop);
        for (var keer = 1; keer < Begin && Verder(); keer++)
            if (Nieuw(keer, stop) is var ander && ander.Waarde > top.Waarde) top = ander;
        var kopie = (long)vraag.Aantal * vraag.Grenzen.Count / 8;
        var poging = Nieuw(Begin, stop);
        while (Verder())
        {
            for (var vergeefs = 0; vergeefs < Geduld && Verder(); _werk += kopie)
            {
                poging.Neem(top);
                Schud(poging, Schokken, Keus);
                _afdaling.Voer(poging, false, stop);
                vergeefs++;
                if (poging.Waarde <= top.Waarde + _afdaling.Merkbaar) continue;
                (top, poging, vergeefs) = (poging, top, 0);
                Onthoud(top);
            }

            poging.Neem(top);
            (top, poging) = (poging, top);
            Schud(top, Math.Max(1, vraag.Aantal / vraag.Grenzen.Count), 1);
            _afdaling.Voer(top, false, stop);
            Onthoud(top);
            _werk += kopie;
        }

        return !stop.IsCancellationRequested;
    }

    private Indeling Nieuw(int keer, CancellationToken stop)
    {
        var indeling = new Indeling(vraag, Beginverdeling.Maak(vraag, keer % 2 == 0, ref _toeval));
        _werk += (long)vraag.Aantal * vraag.Aantal;
        _afdaling.Voer(indeling, true, stop);
        Onthoud(indeling);
        return indeling;
    }

    private void Onthoud(Indeling indeling)
    {
        if (indeling.Waarde <= Waarde + _afdaling.Merkbaar) return;
        (Beste, Waarde) = ((int[])indeling.Groep.Clone(), indeling.Waarde);
    }

    /// <summary>Changes a division by chance: a number of times the best of a few exchanges and steps.</summary>
    private void Schud(Indeling indeling, int keren, int keus)
    {
        for (var keer = 0; keer < keren; keer++)
        {
            var (hoogste, wie, ander, naar) = (double.NegativeInfinity, -1, -1, -1);
            for (var beurt = 0; beurt < keus; beurt++)
            {
                var bits = _toeval.Bits();
                var een = Toeval.Uit(bits, vraag.Aantal);
                var twee = Toeval.Uit(bits >> 32, vraag.Aantal);
                if (indeling.Groep[een] != indeling.Groep[twee] && indeling.WinstVanRuil(een, twee) is var ruil && ruil > hoogste) (hoogste, wie, ander) = (ruil, een, twee);
                if (!_stapt) continue;
                var groep = _toeval.Onder(vraag.Grenzen.Count);
                if (!indeling.Kan(indeling.Groep[een], groep) || indeling.WinstVanStap(een, groep) <= hoogste) continue;
                (hoogste, wie, ander, naar) = (indeling.WinstVanStap(een, groep), een, -1, groep);
            }

            _werk += (10 * keus) + (vraag.Aantal / 2);
            if (ander >= 0) indeling.Ruil(wie, ander);
            else if (wie >= 0) indeling.Stap(wie, naar);
        }
    }
}
