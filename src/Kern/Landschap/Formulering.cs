// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
namespace Samenhang.Kern.Landschap;

/// <summary>The question worded: from what is, to what is wanted.</summary>
public sealed record Formulering : Deel
{
    /// <summary>The question as a story, the way one tells it to a neighbour.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Verhaal { get; init; }

    /// <summary>What is the case now.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Nu { get; init; }

    /// <summary>What is wanted.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Gewenst { get; init; }

    /// <summary>Why this organisation.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? WaaromWij { get; init; }

    /// <summary>Which role it takes.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? OnzeRol { get; init; }

    /// <summary>How people outside tell it.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Leefwereld { get; init; }

    /// <summary>How the organisation tells it.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Systeemwereld { get; init; }
}
