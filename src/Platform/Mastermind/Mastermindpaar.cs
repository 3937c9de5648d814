// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>Two applications of which was agreed that they share a group, or do not.</summary>
public sealed class Mastermindpaar
{
    /// <summary>The round.</summary>
    public Guid RondeId { get; init; }

    /// <summary>One application.</summary>
    public Guid EenId { get; init; }

    /// <summary>The other.</summary>
    public Guid AnderId { get; init; }

    /// <summary>They share a group; otherwise they may not.</summary>
    public bool Samen { get; set; }
}

/// <summary>Somebody whom a begeleider cannot have in the group.</summary>
public sealed class Mastermindbezwaar
{
    /// <summary>The group.</summary>
    public Guid GroepId { get; init; }

    /// <summary>The application.</summary>
    public Guid AanmeldingId { get; init; }
}
