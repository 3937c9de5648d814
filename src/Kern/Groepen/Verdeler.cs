// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>Answers a <see cref="Verdeelvraag"/>: exact when it is small, otherwise as good as the steps allow, with a proven upper bound.</summary>
public static class Verdeler
{
    /// <summary>
    /// Steps that a core of 2020 takes in half a second of every second. The number of steps decides where the search ends, not the clock:
    /// so the same question and seed give the same answer, also on a machine that is busy with something else.
    /// </summary>
    public const long StappenPerSeconde = 180_000_000;

    /// <summary>Less than this is rounding, not a better division.</summary>
    private const double Merkbaar = 1e-5;

    /// <summary>Steps for a number of seconds.</summary>
    /// <param name="seconden">More than 0; more than a day counts as a day.</param>
    public static long Stappen(double seconden) => Math.Max(1, (long)(Math.Min(seconden, 86_400) * StappenPerSeconde));

    /// <summary>Searches the best division.</summary>
    /// <param name="vraag">What to divide.</param>
    /// <param name="zaad">Where chance begins; the same seed and steps give the same answer.</param>
    /// <param name="stappen">How long to search, see <see cref="Stappen"/>; 1 or more.</param>
    /// <param name="voortgang">Hears how far it is.</param>
    /// <param name="stop">Ends the search early: the best so far is the answer, and <see cref="Verdeeluitkomst.Voltooid"/> is false.</param>
    public static Verdeeluitkomst Verdeel(Verdeelvraag vraag, long zaad, long stappen, IProgress<Zoekstand>? voortgang = null, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        ArgumentOutOfRangeException.ThrowIfLessThan(stappen, 1);
        if (vraag.Aantal <= Uitputting.Meeste && vraag.Grenzen.Count <= Uitputting.MeesteGroepen)
        {
            var beste = Uitputting.Zoek(vraag);
            return Uitkomst(vraag, beste, vraag.Waarde(beste), true);
        }

        var zoektocht = new Toppenzoeker(vraag, zaad);
        var bovengrens = Bovengrens.Van(vraag);
        var voltooid = zoektocht.Zoek(stappen, bovengrens - Merkbaar, voortgang, stop);
        return Uitkomst(vraag, zoektocht.Beste, bovengrens, voltooid);
    }

    private static Verdeeluitkomst Uitkomst(Verdeelvraag vraag, int[] groepen, double bovengrens, bool voltooid)
    {
        var waarde = vraag.Waarde(groepen);
        IReadOnlyList<IReadOnlyList<int>> leden = [.. Enumerable.Range(0, vraag.Grenzen.Count).Select(groep => groepen.Index().Where(paar => paar.Item == groep).Select(paar => paar.Index).ToArray())];
        return new Verdeeluitkomst(waarde, Math.Max(waarde, bovengrens - waarde < Merkbaar ? waarde : bovengrens), leden, voltooid);
    }
}
