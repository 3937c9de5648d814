// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Lijsten;

/// <summary>
/// Something by which a list is ordered: a text, a number or a person. Rows without it come last in both directions; equal rows are
/// ordered by name, also from high to low.
/// </summary>
/// <typeparam name="TRij">The row.</typeparam>
public sealed record Sorteerveld<TRij>
{
    private Sorteerveld(string sleutel) => Sleutel = sleutel;

    /// <summary>Name of the field; two fields with one name give one order.</summary>
    public string Sleutel { get; }

    /// <summary>The text, in Dutch order; empty for a field that is no text.</summary>
    public Func<TRij, string?>? Tekst { get; private init; }

    /// <summary>The number, date or place in a row of choices; empty for a field that is no number.</summary>
    public Func<TRij, long?>? Getal { get; private init; }

    /// <summary>The person, ordered by name; empty for a field that is no person.</summary>
    public Func<TRij, Guid?>? Persoon { get; private init; }

    /// <summary>Orders by text; an empty text is none.</summary>
    public static Sorteerveld<TRij> OpTekst(string sleutel, Func<TRij, string?> tekst) => new(sleutel) { Tekst = tekst };

    /// <summary>Orders by a number.</summary>
    public static Sorteerveld<TRij> OpGetal(string sleutel, Func<TRij, long?> getal) => new(sleutel) { Getal = getal };

    /// <summary>Orders by a date.</summary>
    public static Sorteerveld<TRij> OpDag(string sleutel, Func<TRij, DateOnly?> dag) => new(sleutel) { Getal = rij => dag(rij)?.DayNumber };

    /// <summary>Orders by the name of a person.</summary>
    public static Sorteerveld<TRij> OpPersoon(string sleutel, Func<TRij, Guid?> persoon) => new(sleutel) { Persoon = persoon };
}
