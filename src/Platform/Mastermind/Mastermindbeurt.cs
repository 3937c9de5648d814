// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Mastermind;

/// <summary>A member on an evening: whether there, how the check-in went, and whether the hot seat is theirs.</summary>
public sealed class Mastermindbeurt
{
    /// <summary>The evening.</summary>
    public Guid AvondId { get; init; }

    /// <summary>The application.</summary>
    public Guid AanmeldingId { get; init; }

    /// <summary>Place in the order of hot seats; nothing when the member has none this evening.</summary>
    public int? Plek { get; set; }

    /// <summary>What the member puts on the table.</summary>
    public string? Vraag { get; set; }

    /// <summary>How the member comes in, in one sentence.</summary>
    public string? Checkin { get; set; }

    /// <summary>Nothing until somebody says so.</summary>
    public bool? Aanwezig { get; set; }
}
