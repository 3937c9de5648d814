// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>A call for mastermind groups: who may ask for a place, until when, and how groups are made.</summary>
public sealed class Mastermindronde
{
    /// <summary>Longest name, in characters.</summary>
    public const int NaamLengte = 200;

    /// <summary>Longest text, in characters.</summary>
    public const int TekstLengte = 4000;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Organisation whose organiser runs the round.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Name as shown.</summary>
    public required string Naam { get; set; }

    /// <summary>What visitors read about it.</summary>
    public string? Uitleg { get; set; }

    /// <summary>Perspectives that are admitted, with commas between them.</summary>
    public required string Doelgroep { get; set; }

    /// <summary>Last day to ask for a place.</summary>
    public DateOnly AanmeldenTot { get; set; }

    /// <summary>Visitors see it.</summary>
    public bool Gepubliceerd { get; set; }

    /// <summary>Regions whose school holidays count, with commas between them.</summary>
    public required string Regios { get; set; }

    /// <summary>How characteristics count, as JSON.</summary>
    public required string Kenmerken { get; set; }

    /// <summary>Where chance begins; the same round and number give the same groups.</summary>
    public int Zaad { get; set; } = 1;

    /// <summary>When a begeleider confirmed the groups (UTC).</summary>
    public DateTime? BevestigdOp { get; set; }

    /// <summary>Name of that begeleider.</summary>
    public string? BevestigdDoor { get; set; }

    /// <summary>The admitted perspectives.</summary>
    public IReadOnlyList<Perspectief> Toegelaten => [.. Doelgroep.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Perspectief>)];

    /// <summary>The regions.</summary>
    public IReadOnlyList<string> Regiolijst => Regios.Split(',', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Visitors can ask for a place on this day.</summary>
    public bool IsOpen(DateOnly dag) => Gepubliceerd && BevestigdOp is null && dag <= AanmeldenTot;
}
