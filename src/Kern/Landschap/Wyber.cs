// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace Samenhang.Kern.Landschap;

/// <summary>
/// A search for the real question: fan out, turn, narrow. What steering needs of it is here; contributions, participants and votes are kept beside
/// the Beeld, under the same id.
/// </summary>
public sealed record Wyber : Feit
{
    /// <summary>The question it starts from; the outcome may answer another one.</summary>
    [MaxLength(NaamMax)]
    public required string Startvraag { get; init; }

    /// <summary>What is fixed, and what is open.</summary>
    [MaxLength(TekstMax)]
    public string? Kader { get; init; }

    /// <summary>Where it is.</summary>
    public Wyberfase Fase { get; init; }

    /// <summary>The opgave it is about, when there is one already.</summary>
    public Guid? OpgaveId { get; init; }

    /// <summary>The wyber whose outcome was the start of this one.</summary>
    public Guid? KomtVoortUit { get; init; }

    /// <summary>Who leads it.</summary>
    public Guid? BegeleiderId { get; init; }

    /// <summary>Who decides at the turning point.</summary>
    public Guid? BeslisserId { get; init; }

    /// <summary>Who are asked to take part, in words: parties outside and people inside.</summary>
    [MaxLength(TekstMax)]
    public string? Kring { get; init; }

    /// <summary>It runs for weeks, and people join when it suits them; otherwise they meet.</summary>
    public bool OverWeken { get; init; }

    /// <summary>The next day on which something happens; every participant sees it.</summary>
    public DateOnly? VolgendMoment { get; init; }

    /// <summary>What happens then, and where and at what time.</summary>
    [MaxLength(NaamMax)]
    public string? VolgendMomentWat { get; init; }

    /// <summary>The turning points, the first one first.</summary>
    public Lijst<Wyberomslag> Omslagen { get; init => field = value ?? []; } = [];

    /// <summary>What came out of it, in words; the reason when it was stopped.</summary>
    [MaxLength(TekstMax)]
    public string? Uitkomst { get; init; }

    /// <summary>When it was rounded off.</summary>
    public DateOnly? AfgerondOp { get; init; }

    /// <summary>What the outcome leads to.</summary>
    public Wybergevolg Gevolg { get; init; }

    /// <summary>The opgave, effort or wyber it leads to.</summary>
    public Guid? GevolgId { get; init; }

    /// <summary>How many people took part, counted at the last step.</summary>
    public int? Deelnemers { get; init; }

    /// <summary>How many contributions there were, counted at the last step.</summary>
    public int? Bijdragen { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Titel => Startvraag;

    /// <summary>The decision after which it narrows; null while there is none.</summary>
    [JsonIgnore]
    public Wyberomslag? Omslag => Omslagen.LastOrDefault(omslag => omslag.Richting == Wyberrichting.Versmallen);
}
