// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Lijsten;

/// <summary>What somebody asks of a list: which rows, in which order, which page.</summary>
/// <typeparam name="TRij">The row.</typeparam>
public sealed record Lijstvraag<TRij>
{
    /// <summary>Words that must all occur, without regard to capitals and accents; empty asks for no words.</summary>
    public string? Tekst { get; init; }

    /// <summary>Per facet the values of which a row must have one; a row must satisfy every facet.</summary>
    public IReadOnlyList<Facetkeuze<TRij>> Keuzes { get; init; } = [];

    /// <summary>The order; empty is by name.</summary>
    public Sorteerveld<TRij>? Sorteer { get; init; }

    /// <summary>From high to low.</summary>
    public bool Aflopend { get; init; }

    /// <summary>The facet by whose values rows are put together; a row with two values stands in both groups.</summary>
    public Facet<TRij>? Groep { get; init; }

    /// <summary>The values of <see cref="Groep"/> in the order in which they are shown; one that is not in it comes last.</summary>
    public IReadOnlyList<string> Groepvolgorde { get; init; } = [];

    /// <summary>Page, from 1; one past the end gives the last page.</summary>
    public int Pagina { get; init; } = 1;

    /// <summary>Rows on a page.</summary>
    public int Grootte { get; init; } = 50;

    /// <summary>Order of people; needed when <see cref="Sorteer"/> is a person.</summary>
    public Personenrang? Personen { get; init; }
}

/// <summary>The values of a facet of which a row must have one.</summary>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="Facet">The facet.</param>
/// <param name="Waarden">The values; none of them leaves no row.</param>
public sealed record Facetkeuze<TRij>(Facet<TRij> Facet, IReadOnlyList<string> Waarden);
