// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>What a member thinks of the group halfway, or at the end.</summary>
public sealed class Mastermindevaluatie
{
    /// <summary>The group.</summary>
    public Guid GroepId { get; init; }

    /// <summary>The application.</summary>
    public Guid AanmeldingId { get; init; }

    /// <summary>After the last evening; otherwise halfway.</summary>
    public bool Eind { get; init; }

    /// <summary>1 to 10.</summary>
    public int Cijfer { get; set; }

    /// <summary>What it brings.</summary>
    public string? Brengt { get; set; }

    /// <summary>What could be better.</summary>
    public string? Beter { get; set; }
}
