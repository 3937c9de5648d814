// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>Periodic status of an effort or opgave, judged and confirmed by a person.</summary>
public sealed record Stand : Feit
{
    /// <summary>The effort or opgave.</summary>
    public required Guid Op { get; init; }

    /// <summary>The day it is about.</summary>
    public required DateOnly Datum { get; init; }

    /// <summary>Judgement as a whole, where the source gives only one.</summary>
    public Licht Algemeen { get; init; }

    /// <summary>Content.</summary>
    public Aspectstand Inhoud { get; init => field = value ?? new(); } = new();

    /// <summary>Planning.</summary>
    public Aspectstand Planning { get; init => field = value ?? new(); } = new();

    /// <summary>Money.</summary>
    public Aspectstand Geld { get; init => field = value ?? new(); } = new();

    /// <summary>Risk.</summary>
    public Aspectstand Risico { get; init => field = value ?? new(); } = new();

    /// <summary>Cause of a deviation.</summary>
    [MaxLength(TekstMax)]
    public string? Oorzaak { get; init; }

    /// <summary>Consequence.</summary>
    [MaxLength(TekstMax)]
    public string? Gevolg { get; init; }

    /// <summary>What is done about it.</summary>
    [MaxLength(TekstMax)]
    public string? Maatregel { get; init; }

    /// <summary>One sentence.</summary>
    [MaxLength(TekstMax)]
    public string? Toelichting { get; init; }

    /// <summary>Who confirmed it; empty is nobody.</summary>
    public Guid? BevestigdDoorId { get; init; }

    /// <summary>When it was confirmed.</summary>
    public DateOnly? BevestigdOp { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => $"Stand {Datum:yyyy-MM-dd}";

    /// <summary>The judgement as a whole: <see cref="Algemeen"/> when given, otherwise the most serious aspect.</summary>
    [JsonIgnore]
    public Licht Oordeel => Algemeen != Licht.Onbekend
        ? Algemeen
        : (Licht)Math.Max(Math.Max((int)Inhoud.Licht, (int)Planning.Licht), Math.Max((int)Geld.Licht, (int)Risico.Licht));
}
