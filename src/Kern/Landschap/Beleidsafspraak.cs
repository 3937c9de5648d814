// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>What was agreed politically; never frozen for four years.</summary>
public sealed record Beleidsafspraak : Feit
{
    /// <summary>Where it was agreed.</summary>
    public Beleidsafspraaksoort Soort { get; init; }

    /// <summary>What was agreed.</summary>
    [MaxLength(TekstMax)]
    public required string Tekst { get; init; }

    /// <summary>The day it was agreed; not the day it must be done.</summary>
    public DateOnly? Datum { get; init; }

    /// <summary>Who answers for it.</summary>
    public Guid? EigenaarId { get; init; }

    /// <summary>How far it has come.</summary>
    public Afspraakstand Stand { get; init; }

    /// <summary>What became of it.</summary>
    [MaxLength(TekstMax)]
    public string? WaarGebleven { get; init; }

    /// <summary>Opgaven and efforts it is laid on.</summary>
    public Lijst<Guid> Over { get; init => field = value ?? []; } = [];

    /// <summary>Address in the council system.</summary>
    [MaxLength(BronMax)]
    public string? Link { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Tekst;
}
