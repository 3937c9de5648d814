// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>A theme that somebody would like to see in the programme.</summary>
public sealed class Themawens
{
    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The activity whose page it was written on.</summary>
    public Guid? ActiviteitId { get; init; }

    /// <summary>What is asked for.</summary>
    public required string Tekst { get; set; }

    /// <summary>Mail address, when an answer is wanted.</summary>
    public string? Email { get; set; }

    /// <summary>When it came in (UTC).</summary>
    public DateTime OntvangenOp { get; init; }

    /// <summary>Whether an organiser dealt with it.</summary>
    public bool Afgehandeld { get; set; }
}
