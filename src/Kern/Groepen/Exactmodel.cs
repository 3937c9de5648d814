// SPDX-License-Identifier: EUPL-1.2
using Term = Samenhang.Kern.Groepen.Rekenmodel.Term;

namespace Samenhang.Kern.Groepen;

/// <summary>What a solver says of a model.</summary>
public enum Modelstaat
{
    /// <summary>The value is proven.</summary>
    Optimaal,

    /// <summary>No answer keeps the rules; proven.</summary>
    Onhaalbaar,

    /// <summary>The time was over, or it did not run.</summary>
    Onbeslist,
}

/// <summary>What a solver says of a model.</summary>
/// <param name="Staat">Whether it is decided.</param>
/// <param name="Waarde">The smallest that the aim can be, when that is proven; otherwise 0.</param>
public readonly record struct Modeluitkomst(Modelstaat Staat, double Waarde);

/// <summary>How good places can be at most, worked out by a solver aside of the search.</summary>
/// <param name="Staat">Every aim is proven, or there are no places, or it is not decided.</param>
/// <param name="Geplaatst">Like <see cref="Oordeel.Geplaatst"/>.</param>
/// <param name="Wensen">Like <see cref="Oordeel.Wensen"/>.</param>
/// <param name="LaagsteVariatie">Like <see cref="Oordeel.LaagsteVariatie"/>; null when it was not decided.</param>
/// <param name="Variatie">Like <see cref="Oordeel.Variatie"/>; null when it was not decided.</param>
public sealed record Exactuitkomst(Modelstaat Staat, IReadOnlyList<int> Geplaatst, int Wensen, double? LaagsteVariatie, double? Variatie)
{
    /// <summary>A solver works with a little room around whole numbers.</summary>
    private const double Ruimte = 1e-5;

    /// <summary>The places reach everything that was decided here.</summary>
    public bool Evenaart(Oordeel oordeel)
    {
        ArgumentNullException.ThrowIfNull(oordeel);
        return oordeel.Geplaatst.SequenceEqual(Geplaatst) && oordeel.Wensen == Wensen && !(oordeel.LaagsteVariatie < LaagsteVariatie - Ruimte) && !(oordeel.Variatie < Variatie - Ruimte);
    }
}

/// <summary>
/// The aims of a round in their order, each as a model for a solver of linear models with whole numbers; what one reached is kept in the next.
/// For proof and comparison: nothing here is needed to make groups.
/// </summary>
public static class Exactmodel
{
    private const double Ruimte = 1e-7;

    /// <summary>Works it out.</summary>
    /// <param name="ronde">A round without objections.</param>
    /// <param name="los">Solves a model in LP format, in which the aim is as small as possible.</param>
    public static Exactuitkomst Zoek(Ronde ronde, Func<string, Modeluitkomst> los)
    {
        ArgumentNullException.ThrowIfNull(ronde);
        ArgumentNullException.ThrowIfNull(los);
        var model = new Telmodel(ronde);
        var geplaatst = new List<int>();
        Modeluitkomst Stap(IReadOnlyList<Term> doel, double ruimte)
        {
            var uitkomst = los(model.Schrijf(doel));
            if (uitkomst.Staat == Modelstaat.Optimaal) model.Houd(doel, uitkomst.Waarde + ruimte);
            return uitkomst;
        }

        for (var rang = model.Rangen - 1; rang >= 0; rang--)
        {
            var stap = Stap(model.Geplaatst(rang), 0.5);
            if (stap.Staat != Modelstaat.Optimaal) return new Exactuitkomst(stap.Staat, geplaatst, 0, null, null);
            geplaatst.Add(-(int)Math.Round(stap.Waarde));
        }

        var wensen = Stap(model.Wensen(), 0.5);
        if (wensen.Staat != Modelstaat.Optimaal) return new Exactuitkomst(wensen.Staat, geplaatst, 0, null, null);
        var laagste = Stap(model.LaagsteVariatie(), Ruimte);
        if (laagste.Staat != Modelstaat.Optimaal) return new Exactuitkomst(laagste.Staat, geplaatst, (int)Math.Round(wensen.Waarde), null, null);
        var som = Stap(model.Variatie(), Ruimte);
        return new Exactuitkomst(som.Staat, geplaatst, (int)Math.Round(wensen.Waarde), -laagste.Waarde, som.Staat == Modelstaat.Optimaal ? -som.Waarde : null);
    }
}
