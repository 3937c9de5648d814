// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// Divide n elements over groups so that the distances within groups add up to as much as possible: the maximally diverse grouping
/// problem (Gallego, Laguna, Martí and Duarte 2013, "Tabu search with strategic oscillation for the maximally diverse grouping problem").
/// </summary>
public sealed class Verdeelvraag
{
    private readonly double[] _afstanden;

    /// <summary>Makes a question.</summary>
    /// <param name="aantal">Number of elements, 1 to <see cref="Meeste"/>.</param>
    /// <param name="afstanden">Distance of i and j at i × n + j; symmetric, 0 on the diagonal, finite. The question keeps this array.</param>
    /// <param name="grenzen">One per group.</param>
    /// <exception cref="ArgumentException">When the numbers do not fit together; <see cref="Bezwaar"/> says it for people.</exception>
    public Verdeelvraag(int aantal, double[] afstanden, IReadOnlyList<Groepsgrens> grenzen)
    {
        if (Bezwaar(aantal, grenzen) is { } bezwaar) throw new ArgumentException(bezwaar, nameof(grenzen));
        if (afstanden.Length != aantal * aantal) throw new ArgumentException("There must be n × n distances.", nameof(afstanden));
        (Aantal, _afstanden, Grenzen) = (aantal, afstanden, grenzen);
    }

    /// <summary>More elements than this are refused: the distances would not fit in memory.</summary>
    public static int Meeste => 5_000;

    /// <summary>Number of elements.</summary>
    public int Aantal { get; }

    /// <summary>The limits, in the order in which groups are answered.</summary>
    public IReadOnlyList<Groepsgrens> Grenzen { get; }

    /// <summary>All distances from one element.</summary>
    public ReadOnlySpan<double> Vanaf(int element) => _afstanden.AsSpan(element * Aantal, Aantal);

    /// <summary>Why these limits cannot hold this number of elements, as a Dutch sentence; null when they can.</summary>
    public static string? Bezwaar(int aantal, IReadOnlyList<Groepsgrens> grenzen)
    {
        if (aantal < 1 || aantal > Meeste) return $"Het aantal is {aantal}; het moet van 1 tot en met {Meeste} zijn.";
        if (grenzen.Count == 0) return "Er is geen enkele groep.";
        for (var groep = 0; groep < grenzen.Count; groep++)
        {
            if (grenzen[groep].Minimum < 0) return $"De ondergrens van groep {groep + 1} is {grenzen[groep].Minimum}; minder dan 0 kan niet.";
            if (grenzen[groep].Maximum < grenzen[groep].Minimum) return $"Groep {groep + 1} heeft een bovengrens ({grenzen[groep].Maximum}) onder de ondergrens ({grenzen[groep].Minimum}).";
        }

        if (grenzen.Sum(grens => (long)grens.Minimum) is var nodig && nodig > aantal) return $"De groepen vragen samen minstens {nodig}; er zijn er {aantal}.";
        return grenzen.Sum(grens => (long)grens.Maximum) is var plaats && plaats < aantal ? $"In de groepen passen samen {plaats}; er zijn er {aantal}." : null;
    }

    /// <summary>Sum of the distances within groups.</summary>
    /// <param name="groepen">Per element the number of its group.</param>
    public double Waarde(ReadOnlySpan<int> groepen)
    {
        var som = 0.0;
        for (var een = 0; een < Aantal; een++)
        {
            var rij = Vanaf(een);
            for (var ander = een + 1; ander < Aantal; ander++)
                if (groepen[een] == groepen[ander]) som += rij[ander];
        }

        return Math.Round(som, 6);
    }
}
