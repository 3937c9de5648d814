// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>What a member says to do before the next evening. It stays open over evenings until it is done or let go, and can be raised.</summary>
public sealed class Mastermindtoezegging
{
    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The group.</summary>
    public Guid GroepId { get; init; }

    /// <summary>The application.</summary>
    public Guid AanmeldingId { get; init; }

    /// <summary>Number of the evening on which it was said.</summary>
    public int Avond { get; init; }

    /// <summary>What it says.</summary>
    public required string Tekst { get; set; }

    /// <summary>Number of the evening on which it was raised last.</summary>
    public int? VerhoogdOp { get; set; }

    /// <summary>How far it is.</summary>
    public Toezeggingstaat Staat { get; set; }

    /// <summary>Number of the evening on which it was closed.</summary>
    public int? GeslotenOp { get; set; }
}

/// <summary>What became of a commitment.</summary>
public enum Toezeggingstaat
{
    /// <summary>Still to be done.</summary>
    Open,

    /// <summary>Done.</summary>
    Gedaan,

    /// <summary>Let go.</summary>
    Losgelaten,
}
