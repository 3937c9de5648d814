// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
namespace Samenhang.Kern.Landschap;

/// <summary>What a party does for an opgave or effort.</summary>
public sealed record Betrokkenheid : Deel
{
    /// <summary>The opgave or effort.</summary>
    public required Guid Op { get; init; }

    /// <summary>What it does, in a few words.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Inbreng { get; init; }
}
