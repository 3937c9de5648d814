// SPDX-License-Identifier: EUPL-1.2
using System.Runtime.CompilerServices;

namespace Samenhang.Kern.Groepen;

/// <summary>
/// Searches by simulated annealing (Kirkpatrick 1983; for this problem Palubeckis, Karčiauskas and Riškus 2011): exchanges and steps are
/// proposed by chance, a loss is accepted with a chance that falls with the temperature. Several rounds, each longer than the one before,
/// each ending in a division that no single exchange or step improves.
/// </summary>
internal sealed class Afkoeling(Verdeelvraag vraag, long zaad)
{
    /// <summary>Temperatures per round.</summary>
    private const int Trappen = 200;

    /// <summary>Steps of the first round, times n².</summary>
    private const long Begin = 80;
    private static readonly double[] Drempels = [.. Enumerable.Range(0, 1024).Select(deel => -Math.Log((deel + 0.5) / 1024))];

    private readonly bool _stapt = vraag.Grenzen.Any(grens => grens.Minimum < grens.Maximum) && vraag.Grenzen.Count > 1;
    private Toeval _toeval = new(zaad);

    /// <summary>The best division so far, per element its group.</summary>
    internal int[] Beste { get; private set; } = [];

    internal double Waarde { get; private set; } = double.NegativeInfinity;

    /// <summary>Searches for a number of steps, or until the value is known to be enough; whether it was not stopped before.</summary>
    internal bool Zoek(long stappen, double genoeg, IProgress<Zoekstand>? voortgang, CancellationToken stop)
    {
        long gedaan = 0;
        var lengte = Math.Max(1, Math.Min(stappen / 4, Begin * vraag.Aantal * vraag.Aantal));
        for (var ronde = 0; gedaan < stappen && Waarde < genoeg; ronde++)
        {
            var indeling = new Indeling(vraag, Beginverdeling.Maak(vraag, ronde / 2 % 2 == 0, ref _toeval));
            var heet = Spreiding(indeling);
            var begroot = Math.Min(stappen - gedaan, lengte);
            lengte += lengte / 4;
            var begin = gedaan;
            for (var trap = 0; trap < Trappen && !stop.IsCancellationRequested; trap++)
            {
                gedaan += Loop(indeling, heet * Warmte(trap, ronde % 2 == 0 ? 0.05 : 0.02), Math.Max(1, begroot / Trappen));
                voortgang?.Report(new Zoekstand(Math.Min(1, (double)gedaan / stappen), Waarde));
            }

            gedaan = Math.Max(gedaan, begin + begroot);
            Onthoud(indeling);
            if (stop.IsCancellationRequested) return false;
        }

        return true;
    }

    /// <summary>
    /// Temperature as a part of <see cref="Spreiding"/>. Rounds end warmer and colder by turns: distances by chance are best at the one,
    /// distances between points at the other.
    /// </summary>
    private static double Warmte(int trap, double koudst) => 0.2 * Math.Pow(koudst / 0.2, trap / (Trappen - 1.0));

    private void Onthoud(Indeling indeling)
    {
        Afdaling.Voer(indeling);
        var waarde = vraag.Waarde(indeling.Groep);
        if (waarde > Waarde) (Beste, Waarde) = (indeling.Groep, waarde);
    }

    /// <summary>How much exchanges by chance differ: the measure of temperature.</summary>
    private double Spreiding(Indeling indeling)
    {
        var (som, aantal) = (0.0, 0);
        for (var keer = 0; keer < 1000; keer++)
        {
            var (een, ander) = (_toeval.Onder(vraag.Aantal), _toeval.Onder(vraag.Aantal));
            if (indeling.Groep[een] == indeling.Groep[ander]) continue;
            som += Math.Pow(indeling.WinstVanRuil(een, ander), 2);
            aantal++;
        }

        return aantal == 0 ? 1 : Math.Sqrt(som / aantal);
    }

    /// <summary>Proposes at one temperature. A proposal is a step; an accepted one counts for the rows that change too.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private long Loop(Indeling indeling, double warmte, long begroot)
    {
        var (toeval, aantal, groep) = (_toeval, vraag.Aantal, indeling.Groep);
        var prijs = 1 + (aantal / 16);
        long gedaan = 0;
        while (gedaan < begroot)
        {
            gedaan++;
            var bits = toeval.Bits();
            var een = Toeval.Uit(bits, aantal);
            var drempel = -warmte * Drempels[bits & 1023];
            if (_stapt && (bits & 0x1C00) == 0)
            {
                var naar = Toeval.Uit(bits >> 32, vraag.Grenzen.Count);
                if (!indeling.Kan(groep[een], naar) || indeling.WinstVanStap(een, naar) < drempel) continue;
                indeling.Stap(een, naar);
            }
            else
            {
                var ander = Toeval.Uit(bits >> 32, aantal);
                if (groep[een] == groep[ander] || indeling.WinstVanRuil(een, ander) < drempel) continue;
                indeling.Ruil(een, ander);
            }

            gedaan += prijs;
        }

        _toeval = toeval;
        return gedaan;
    }
}
