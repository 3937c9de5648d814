// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;

namespace Samenhang.Kern.Groepen;

/// <summary>A linear model with whole numbers, that is written in the LP format which solvers read. Every variable is 0 or more.</summary>
internal sealed class Rekenmodel
{
    /// <summary>More terms than this on a line are too long for some readers.</summary>
    private const int PerRegel = 12;

    private readonly List<(double Hoogste, bool Geheel)> _variabelen = [];
    private readonly StringBuilder _regels = new();
    private int _aantal;

    /// <summary>A part of a sum: a number times a variable.</summary>
    internal readonly record struct Term(double Maal, int Variabele);

    internal int Variabele(double hoogste, bool geheel = false)
    {
        _variabelen.Add((hoogste, geheel));
        return _variabelen.Count - 1;
    }

    /// <summary>0 or 1.</summary>
    internal int Schakelaar() => Variabele(1, true);

    /// <summary>Demands that a sum is at most, at least or equal to a number.</summary>
    internal void Eis(IEnumerable<Term> som, string teken, double getal)
    {
        var termen = Samen(som);
        if (termen.Count > 0) _regels.Append(CultureInfo.InvariantCulture, $"r{++_aantal}: {Som(termen)} {teken} {getal:R}\n");
        else if (teken switch { "<=" => getal < 0, ">=" => getal > 0, _ => getal != 0 }) Onmogelijk();
    }

    /// <summary>The model with what must be as small as possible.</summary>
    internal string Schrijf(IEnumerable<Term> kleinst)
    {
        var uit = new StringBuilder("Minimize\n").Append("doel: ").Append(Som(Samen(kleinst))).Append("\nSubject To\n").Append(_regels).Append("Bounds\n");
        foreach (var (nummer, (hoogste, _)) in _variabelen.Index()) uit.Append(CultureInfo.InvariantCulture, $"0 <= x{nummer} <= {hoogste:R}\n");
        uit.Append("Generals\n");
        foreach (var (nummer, (_, geheel)) in _variabelen.Index())
            if (geheel) uit.Append(CultureInfo.InvariantCulture, $"x{nummer}\n");
        return uit.Append("End\n").ToString();
    }

    /// <summary>A demand without variables that does not hold: no answer keeps it.</summary>
    private void Onmogelijk()
    {
        var niets = Variabele(0);
        _regels.Append(CultureInfo.InvariantCulture, $"r{++_aantal}: x{niets} >= 1\n");
    }

    private static List<Term> Samen(IEnumerable<Term> som) =>
        [.. som.GroupBy(term => term.Variabele).Select(gelijk => new Term(gelijk.Sum(term => term.Maal), gelijk.Key)).Where(term => term.Maal != 0)];

    private static string Som(List<Term> termen)
    {
        var uit = new StringBuilder();
        foreach (var (plaats, (maal, variabele)) in termen.Index())
        {
            if (plaats > 0 && plaats % PerRegel == 0) uit.Append('\n');
            uit.Append(CultureInfo.InvariantCulture, $"{(maal < 0 ? "-" : "+")} {Math.Abs(maal):R} x{variabele} ");
        }

        return uit.Length == 0 ? "0 x0" : uit.ToString();
    }
}
