// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Netwerk;

/// <summary>
/// How much a goal is supported, or an effort supports it: an estimate to compare with others, never a prediction. What is unknown makes it
/// a bandwidth. Without a unit: one strong contribution is 1.
/// </summary>
/// <param name="Laag">If everything unknown is weak; never above <paramref name="Hoog"/>.</param>
/// <param name="Hoog">If everything unknown is strong.</param>
public readonly record struct Steun(double Laag, double Hoog)
{
    /// <summary>Nothing.</summary>
    public static Steun Geen { get; }

    /// <summary>Full: the goal or effort itself.</summary>
    public static Steun Vol { get; } = new(1, 1);

    /// <summary>Halfway the bandwidth.</summary>
    public double Midden => (Laag + Hoog) / 2;

    /// <summary>Some strength in it is unknown.</summary>
    public bool IsOnzeker => Hoog - Laag > Verwaarloosbaar;

    /// <summary>Nothing holds it up, whatever the unknown strengths are.</summary>
    public bool IsGeen => Hoog < Verwaarloosbaar;

    /// <summary>Smaller than this is nothing: sums of fractions are never exact.</summary>
    public const double Verwaarloosbaar = 1e-9;

    /// <summary>The strength of one contribution, from −2/3 to 1; unknown is from weak to strong (domain-model §5).</summary>
    /// <param name="sterkte">−2 to 3; empty is unknown.</param>
    public static Steun Van(int? sterkte) =>
        sterkte is { } bekend ? new(bekend / (double)Bijdrage.SterkteMax, bekend / (double)Bijdrage.SterkteMax) : new(1 / (double)Bijdrage.SterkteMax, 1);

    /// <summary>Both together.</summary>
    public static Steun operator +(Steun een, Steun ander) => new(een.Laag + ander.Laag, een.Hoog + ander.Hoog);

    /// <summary>The one by way of the other: the smallest and largest product that the bandwidths allow.</summary>
    public static Steun operator *(Steun een, Steun ander)
    {
        var (a, b, c, d) = (een.Laag * ander.Laag, een.Laag * ander.Hoog, een.Hoog * ander.Laag, een.Hoog * ander.Hoog);
        return new(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }
}
