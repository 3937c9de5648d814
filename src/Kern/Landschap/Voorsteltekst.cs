// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;

namespace Samenhang.Kern.Landschap;

/// <summary>What a proposal says besides why and with what consequence, under the headings that organs are used to.</summary>
public sealed record Voorsteltekst : Deel
{
    /// <summary>What led to it.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Aanleiding { get; init; }

    /// <summary>What is meant to come of it.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? BeoogdEffect { get; init; }

    /// <summary>What speaks against it, and what else was weighed.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Kanttekeningen { get; init; }

    /// <summary>What it costs and yields, and where the money comes from.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Financien { get; init; }

    /// <summary>How it is carried out, and who is told.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Uitvoering { get; init; }
}
