// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>A meeting about opgaven and efforts, with its agenda and what was said.</summary>
public sealed record Overleg : Feit
{
    /// <summary>Who meets.</summary>
    public Overlegsoort Soort { get; init; }

    /// <summary>Name.</summary>
    [MaxLength(NaamMax)]
    public required string Naam { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Opgaven and efforts it is about; empty for a meeting about everything.</summary>
    public Lijst<Guid> Over { get; init => field = value ?? []; } = [];

    /// <summary>The people who take part.</summary>
    public Lijst<Guid> Deelnemers { get; init => field = value ?? []; } = [];

    /// <summary>What is talked about, in its order.</summary>
    public Lijst<Overlegpunt> Agenda { get; init => field = value ?? []; } = [];

    /// <summary>True when it was held: its minutes are there.</summary>
    public bool Gehouden { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Naam;
}
