// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Lijsten;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Platform.Lijsten;

/// <summary>A column of a list: how it is titled, ordered, shown and put in a file.</summary>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="Sleutel">Name in an address.</param>
/// <param name="Titel">Heading.</param>
public sealed record Lijstkolom<TRij>(string Sleutel, string Titel)
{
    /// <summary>The order it gives, for a budget year when that matters; empty when it cannot be ordered by.</summary>
    public Func<int?, Sorteerveld<TRij>?> Sorteer { get; init; } = _ => null;

    /// <summary>Writes what stands in the cell. Called for every row: no allocation that can be avoided.</summary>
    public required Action<HtmlUitvoer, TRij, Lijstcontext> Schrijf { get; init; }

    /// <summary>What goes into a file: text, a number (decimal), a day (DateOnly) or nothing.</summary>
    public required Func<TRij, Lijstcontext, object?> Waarde { get; init; }

    /// <summary>Heading when it depends on the budget year or on what roles are called here; otherwise <see cref="Titel"/>.</summary>
    public Func<Lijstcontext, string>? Jaartitel { get; init; }

    /// <summary>Writes the sum over all rows that were found, and over a group; empty when it is not added up.</summary>
    public Func<Lijstcontext, (string Sleutel, Func<TRij, long?> Centen)?>? Som { get; init; }

    /// <summary>Shown unless somebody chooses other columns.</summary>
    public bool Standaard { get; init; } = true;

    /// <summary>A number or amount: at the end of the cell.</summary>
    public bool Getal { get; init; }

    /// <summary>Says what it is without its heading, which a phone then leaves out.</summary>
    public bool Kaal { get; init; }

    /// <summary>The heading in this list.</summary>
    public string TitelIn(Lijstcontext context) => Jaartitel?.Invoke(context) ?? Titel;
}
