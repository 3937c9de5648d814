// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Platform.Vastlegging;

/// <summary>One change of one record, as it was recorded.</summary>
/// <param name="Versie">The version in which it happened.</param>
/// <param name="Oud">Content before; null when the record came or was erased.</param>
/// <param name="Nieuw">Content after; null when the record went or was erased.</param>
/// <param name="Velden">What differs.</param>
/// <param name="Gewist">The content was erased since.</param>
public sealed record Gebeurtenis(long Versie, Feit? Oud, Feit? Nieuw, ImmutableArray<Veldverschil> Velden, bool Gewist)
{
    /// <summary>When, UTC.</summary>
    public DateTime Tijdstip { get; private init; }

    /// <summary>Who; empty for the system.</summary>
    public Guid? PersoonId { get; private init; }

    /// <summary>What was done.</summary>
    public string Handeling { get; private init; } = "";

    /// <summary>Why.</summary>
    public string? Reden { get; private init; }

    internal Gebeurtenis Met(Wijzigingskop kop) =>
        this with { Tijdstip = kop.TijdstipUtc, PersoonId = kop.PersoonId, Handeling = kop.Handeling, Reden = kop.Reden };
}
