// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
namespace Samenhang.Kern.Landschap;

/// <summary>The choice of a werkwijze, with why and until when.</summary>
public sealed record Werkwijzekeuze : Deel
{
    /// <summary>Why.</summary>
    [MaxLength(Feit.TekstMax)]
    public required string Motivering { get; init; }

    /// <summary>When it is chosen again.</summary>
    public required DateOnly Herijkdatum { get; init; }

    /// <summary>When it was chosen.</summary>
    public required DateOnly Op { get; init; }
}
