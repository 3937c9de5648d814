// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Platform.Lijsten;

/// <summary>Everything that makes one list: its address, words, columns and filters. One per list, made once.</summary>
/// <typeparam name="TRij">The row.</typeparam>
public sealed record Lijstopzet<TRij>
{
    /// <summary>Address of the page.</summary>
    public required string Pad { get; init; }

    /// <summary>One of them: "inspanning".</summary>
    public required string Enkelvoud { get; init; }

    /// <summary>More of them: "inspanningen".</summary>
    public required string Meervoud { get; init; }

    /// <summary>The columns; the first one is the name, is always shown and gives the first order.</summary>
    public required IReadOnlyList<Lijstkolom<TRij>> Kolommen { get; init; }

    /// <summary>The filters.</summary>
    public IReadOnlyList<Lijstfilter<TRij>> Filters { get; init; } = [];

    /// <summary>Values that mean "nobody told yet", each shown as one line with a number and a link that filters.</summary>
    public IReadOnlyList<Onbekende<TRij>> Onbekenden { get; init; } = [];

    /// <summary>The money of a row per year; empty when the list shows no money.</summary>
    public Func<TRij, ImmutableArray<Jaarbedrag>>? Bedragen { get; init; }

    /// <summary>The views, first one first chosen; empty when there is only the table.</summary>
    public IReadOnlyList<string> Weergaven { get; init; } = [];

    /// <summary>Address where the same is drawn as a network; empty when it is not.</summary>
    public string? Netwerk { get; init; }

    /// <summary>What stands first in the first view, which has no headings that tell the order; empty when that is the name.</summary>
    public Sorteerveld<TRij>? Eerst { get; init; }

    /// <summary>The filter by whose values it is grouped unless somebody chooses otherwise; empty when a list starts without groups.</summary>
    public Lijstfilter<TRij>? Groep { get; init; }

    /// <summary>Parameters that the page itself reads, such as a zoom; they stay in every address of the list.</summary>
    public IReadOnlyList<string> Eigen { get; init; } = [];

    /// <summary>"1 inspanning", "12 inspanningen".</summary>
    public string Aantal(int aantal) => $"{Lijsttekst.Getal(aantal)} {(aantal == 1 ? Enkelvoud : Meervoud)}";
}

/// <summary>A value that means "nobody told yet".</summary>
/// <typeparam name="TRij">The row.</typeparam>
/// <param name="Facet">The facet.</param>
/// <param name="Waarde">The value.</param>
/// <param name="Tekst">What people read before the number: "werkwijze nog niet gekozen".</param>
public sealed record Onbekende<TRij>(Facet<TRij> Facet, string Waarde, string Tekst)
{
    /// <summary>A role that nobody was named for: it has the name that is used here.</summary>
    public Rol? Rol { get; init; }

    /// <summary>What people read in this list.</summary>
    public string TekstIn(Lijstcontext context) => Rol is { } rol ? $"{context.Inrichting.Rolnaam(rol)} {Tekst}" : Tekst;
}
