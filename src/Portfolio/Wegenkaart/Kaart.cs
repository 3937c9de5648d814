// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;
using Samenhang.Kern.Vergelijken;
using Samenhang.Kern.Wegenkaart;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Portfolio.Wegenkaart;

/// <summary>One effort on the roadmap.</summary>
/// <param name="Nummer">Its place from the top, from 0.</param>
/// <param name="Rij">The effort.</param>
/// <param name="Balk">Its time.</param>
/// <param name="Mijlpalen">Its milestones with a date.</param>
/// <param name="Verschoven">How its time differs from the compared moment; empty when it does not, or nothing is compared.</param>
/// <param name="Stuk">All that differs from the compared moment; empty when nothing does, or nothing is compared.</param>
internal sealed record Kaartregel(int Nummer, Inspanningrij Rij, Balk Balk, ImmutableArray<Mijlpaal> Mijlpalen, Verschoven? Verschoven, Vergelijkstuk? Stuk)
{
    /// <summary>It was there at the compared moment and is no more: it has no page, and cannot be moved.</summary>
    internal bool IsWeg => Stuk is { Nieuw: null };

    /// <summary>What happened to it that a roadmap is about; a stand or a role that changed is told elsewhere.</summary>
    internal Verschilsoort? Teken => Stuk is { } stuk && (stuk.Soort != Verschilsoort.Gewijzigd || Verschoven is not null) ? stuk.Soort : null;

    /// <summary>The same in words: "eindigt 2 maanden later", "is sindsdien weggehaald".</summary>
    internal string? Zin => IsWeg ? "is sindsdien weggehaald" : Verschoven?.Zin ?? (Teken is { } teken ? $"is {Vergelijkteken.Woord(teken)}" : null);
}

/// <summary>Efforts under one heading.</summary>
/// <param name="Sleutel">Unique on the page.</param>
/// <param name="Naam">What they have in common; empty when the roadmap is not grouped.</param>
/// <param name="Waarde">The same as a value of the filter.</param>
/// <param name="Balk">Time of the opgave they are grouped by; empty for another grouping, and when it is unknown.</param>
/// <param name="Mijlpalen">Milestones of that opgave.</param>
/// <param name="Regels">The efforts.</param>
internal sealed record Kaartgroep(string Sleutel, string? Naam, string? Waarde, Balk? Balk, ImmutableArray<Mijlpaal> Mijlpalen, IReadOnlyList<Kaartregel> Regels);

/// <summary>A point in time that is marked from top to bottom.</summary>
/// <param name="Dag">When.</param>
/// <param name="Naam">What people call it.</param>
/// <param name="Uitleg">More about it; empty when there is no more.</param>
/// <param name="Soort">Today, a named moment, or a point of planning and control.</param>
internal sealed record Kaartpunt(DateOnly Dag, string Naam, string? Uitleg, Puntsoort Soort);

/// <summary>What a marked point in time is.</summary>
internal enum Puntsoort
{
    /// <summary>Today, or the day that is looked back to.</summary>
    Peildatum,

    /// <summary>A named moment.</summary>
    Moment,

    /// <summary>A point in the year of planning and control.</summary>
    Cyclus,
}

/// <summary>The moment the roadmap is compared with.</summary>
/// <param name="Naam">Its name or date, as it stands in a sentence: "1 maart 2026", "Kadernota 2027".</param>
/// <param name="Anders">The efforts that differ, each once, by kind of difference.</param>
/// <param name="Aantallen">How many there are of each kind.</param>
/// <param name="Gelijk">How many are the same, with all that hangs on them.</param>
internal sealed record Kaartvergelijking(string Naam, IReadOnlyList<Kaartregel> Anders, IReadOnlyDictionary<Verschilsoort, int> Aantallen, int Gelijk)
{
    /// <summary>Those that came, went, or lie elsewhere in time or in another group: what a roadmap is about.</summary>
    internal IEnumerable<Kaartregel> InTijd => Anders.Where(regel => regel.Teken is not null);
}

/// <summary>Everything that the roadmap shows.</summary>
internal sealed class Kaart
{
    /// <summary>Pixels that a line is high.</summary>
    internal const int Rijhoogte = 28;

    internal required Tijdschaal Schaal { get; init; }

    internal required IReadOnlyList<Kaartgroep> Groepen { get; init; }

    /// <summary>Efforts without any date, by name.</summary>
    internal required IReadOnlyList<Inspanningrij> ZonderData { get; init; }

    internal required ImmutableArray<Kaartpunt> Punten { get; init; }

    /// <summary>Broken orders between efforts that are shown.</summary>
    internal required ImmutableArray<Volgordebreuk> Breuken { get; init; }

    /// <summary>Dependencies between efforts that are shown.</summary>
    internal required ImmutableArray<Afhankelijkheid> Afhankelijkheden { get; init; }

    internal required Kaartvergelijking? Vergelijking { get; init; }

    internal required Lijnkeuze Lijnen { get; init; }

    /// <summary>How many lines there are; an effort in two groups has two.</summary>
    internal int Regels => Groepen.Sum(groep => groep.Regels.Count);

    /// <summary>There are so many that each group is shown on its own.</summary>
    internal bool Gevouwen { get; init; }

    /// <summary>The first line of each effort.</summary>
    internal required IReadOnlyDictionary<Guid, Kaartregel> PerInspanning { get; init; }
}
