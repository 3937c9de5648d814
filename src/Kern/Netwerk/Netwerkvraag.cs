// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;

namespace Samenhang.Kern.Netwerk;

/// <summary>Which part of the network is asked for, and how it is folded.</summary>
public sealed record Netwerkvraag
{
    /// <summary>Up to this many efforts they are drawn one by one, unless something else is asked.</summary>
    public const int OpenTot = 60;

    /// <summary>The opgave whose efforts and goals are asked for; empty for the whole organisation.</summary>
    public Guid? Opgave { get; init; }

    /// <summary>Only efforts in one of these portefeuilles, as values of the facet; empty for all.</summary>
    public ImmutableArray<string> Portefeuilles { get; init; } = [];

    /// <summary>Only efforts with one of these themes; empty for all.</summary>
    public ImmutableArray<string> Themas { get; init; } = [];

    /// <summary>Only efforts with one of these werkwijzen, as values of the facet; empty for all.</summary>
    public ImmutableArray<string> Werkwijzen { get; init; } = [];

    /// <summary>With what contributes to the goals of the opgave from elsewhere.</summary>
    public bool MetAnderen { get; init; }

    /// <summary>The moment it is compared with; empty when it is not.</summary>
    public Netwerkvergelijking? Vergelijking { get; init; }

    /// <summary>With efforts that ended.</summary>
    public bool Afgesloten { get; init; }

    /// <summary>With what efforts need of each other.</summary>
    public bool Afhankelijkheden { get; init; }

    /// <summary>How efforts are folded.</summary>
    public Vouwstand Vouw { get; init; }

    /// <summary>Goals whose efforts are folded the other way than the rest.</summary>
    public ImmutableHashSet<Guid> Anders { get; init; } = [];

    /// <summary>The effort or goal that is looked at.</summary>
    public Guid? Focus { get; init; }

    /// <summary>Only what leads to the focus and what it leads to.</summary>
    public bool AlleenFocus { get; init; }

    /// <summary>Efforts are left out by a property.</summary>
    public bool HeeftFilter => Portefeuilles.Length + Themas.Length + Werkwijzen.Length > 0;
}
