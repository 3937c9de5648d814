// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>The answer to a <see cref="Verdeelvraag"/>.</summary>
/// <param name="Waarde">Sum of the distances within groups.</param>
/// <param name="Bovengrens">No division has a greater sum; proven, and equal to <paramref name="Waarde"/> when that is the best.</param>
/// <param name="Groepen">The elements of each group, ascending, in the order of the limits.</param>
/// <param name="Voltooid">All steps were taken. If not, somebody or the clock stopped the search, and another run may give another answer.</param>
public sealed record Verdeeluitkomst(double Waarde, double Bovengrens, IReadOnlyList<IReadOnlyList<int>> Groepen, bool Voltooid)
{
    /// <summary>The division is proven to be the best.</summary>
    public bool Bewezen => Bovengrens <= Waarde;

    /// <summary>What could still be won, as a part of the upper bound: 0 when proven, 0.05 when at most 5 % can be won.</summary>
    public double Speling => Bovengrens <= Waarde ? 0 : (Bovengrens - Waarde) / Math.Max(Math.Abs(Bovengrens), double.Epsilon);
}

/// <summary>How far a search is.</summary>
/// <param name="Deel">Part of the steps that were taken, 0 to 1.</param>
/// <param name="Waarde">The best so far.</param>
public readonly record struct Zoekstand(double Deel, double Waarde);
