// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>A group of a round, with the person who leads it.</summary>
public sealed class Mastermindgroep
{
    /// <summary>Longest link, in characters.</summary>
    public const int LinkLengte = 500;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The round.</summary>
    public Guid RondeId { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Naam { get; set; }

    /// <summary>First evening, as it was asked.</summary>
    public DateOnly Start { get; set; }

    /// <summary>Account of the begeleider.</summary>
    public Guid BegeleiderId { get; set; }

    /// <summary>Name of the begeleider.</summary>
    public required string BegeleiderNaam { get; set; }

    /// <summary>Employer of the begeleider; nobody who works there comes in the group.</summary>
    public string? BegeleiderOrganisatie { get; set; }

    /// <summary>What the begeleider says about himself or herself.</summary>
    public string? Profiel { get; set; }

    /// <summary>Fewest members.</summary>
    public int Minimum { get; set; } = 6;

    /// <summary>Most members.</summary>
    public int Maximum { get; set; } = 8;

    /// <summary>Where the evenings are held.</summary>
    public string? Videolink { get; set; }
}
