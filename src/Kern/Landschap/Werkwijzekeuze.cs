// SPDX-License-Identifier: EUPL-1.2
using System.ComponentModel.DataAnnotations;
namespace Samenhang.Kern.Landschap;

/// <summary>The choice of a werkwijze, with why and until when, and the answers of the test on which it rests.</summary>
public sealed record Werkwijzekeuze : Deel
{
    /// <summary>What was chosen; empty in choices that were recorded before earlier ones were kept.</summary>
    public Werkwijze? Werkwijze { get; init; }

    /// <summary>Why.</summary>
    [MaxLength(Feit.TekstMax)]
    public required string Motivering { get; init; }

    /// <summary>When it is chosen again.</summary>
    public required DateOnly Herijkdatum { get; init; }

    /// <summary>When it was chosen.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>What the test advised then; empty without a test.</summary>
    public Werkwijze? Advies { get; init; }

    /// <summary>For a mix of two: what it goes on as.</summary>
    public Werkwijze? Daarna { get; init; }

    /// <summary>When it goes on as that.</summary>
    [MaxLength(Feit.TekstMax)]
    public string? Overgang { get; init; }

    /// <summary>The answers of the test; nothing when none was taken.</summary>
    public Lijst<Vraagantwoord>? Antwoorden { get; init; }

    /// <summary>What was recorded about the effort then.</summary>
    public Keuzegrond? Grond { get; init; }
}
