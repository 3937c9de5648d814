// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>Is this an opgave? The answers to the questions of the test, and what people decided: always with why and where it goes.</summary>
public sealed record Opgavetoets : Feit
{
    /// <summary>The signal or kandidaat-opgave that is tested.</summary>
    public required Guid Op { get; init; }

    /// <summary>The day.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Who tested it.</summary>
    public Guid? DoorId { get; init; }

    /// <summary>The answers.</summary>
    public Toetsantwoorden Antwoorden { get; init => field = value ?? new(); } = new();

    /// <summary>What it became.</summary>
    public Toetsuitslag Uitslag { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(TekstMax)]
    public required string Motivering { get; init; }

    /// <summary>Where it goes, in words: the department, or who looks again.</summary>
    [MaxLength(NaamMax)]
    public string? Waarheen { get; init; }

    /// <summary>The opgave or effort it goes to.</summary>
    public Guid? NaarId { get; init; }

    /// <summary>When it is looked at again, for the parkeerplaats.</summary>
    public DateOnly? Terugkijkdatum { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => $"Opgavetoets van {Datum:yyyy-MM-dd}: {Woorden.Van(Uitslag)}";
}
