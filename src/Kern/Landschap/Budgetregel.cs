// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>Money, in whole cents, as the administration has it.</summary>
public sealed record Budgetregel : Feit
{
    /// <summary>Opgave, goal or effort; empty for the organisation as a whole.</summary>
    public Guid? Op { get; init; }

    /// <summary>What it is for.</summary>
    [MaxLength(NaamMax)]
    public string? Onderdeel { get; init; }

    /// <summary>Budget year; empty when the source gives a total without saying of which year.</summary>
    public int? Jaar { get; init; }

    /// <summary>Costs or income.</summary>
    public Geldrichting Richting { get; init; }

    /// <summary>Running or credit.</summary>
    public Geldsoort Soort { get; init; }

    /// <summary>Once or each year.</summary>
    public Geldaard Aard { get; init; }

    /// <summary>Where the money comes from.</summary>
    [MaxLength(TekstMax)]
    public string? Dekking { get; init; }

    /// <summary>Budget as first set, whole cents.</summary>
    public long? PrimitiefCenten { get; init; }

    /// <summary>Budget after changes, whole cents.</summary>
    public long? NaWijzigingCenten { get; init; }

    /// <summary>Committed, whole cents.</summary>
    public long? VerplichtCenten { get; init; }

    /// <summary>Spent or received, whole cents.</summary>
    public long? GerealiseerdCenten { get; init; }

    /// <summary>Expected, whole cents.</summary>
    public long? PrognoseCenten { get; init; }

    /// <summary>Programme of the budget.</summary>
    [MaxLength(NaamMax)]
    public string? Programma { get; init; }

    /// <summary>Taakveld of Iv3.</summary>
    [MaxLength(NaamMax)]
    public string? Taakveld { get; init; }

    /// <summary>Own product.</summary>
    [MaxLength(NaamMax)]
    public string? Product { get; init; }

    /// <summary>Day the figures are of.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Where it was found.</summary>
    [MaxLength(BronMax)]
    public string? Bron { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Onderdeel ?? Programma ?? Taakveld ?? Product ?? (Jaar is null ? "Budget" : $"Budget {Jaar}");

    /// <summary>The budget that holds: after changes when there were any.</summary>
    [JsonIgnore]
    public long? BegrootCenten => NaWijzigingCenten ?? PrimitiefCenten;
}
