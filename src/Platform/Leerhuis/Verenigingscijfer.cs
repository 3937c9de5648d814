// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>A number that the association tells about itself, with its day: "8.400 professionals op 1 september 2021".</summary>
public sealed class Verenigingscijfer
{
    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>What is counted.</summary>
    public required string Wat { get; set; }

    /// <summary>On which day.</summary>
    public DateOnly Datum { get; set; }

    /// <summary>How many.</summary>
    public int Aantal { get; set; }
}
