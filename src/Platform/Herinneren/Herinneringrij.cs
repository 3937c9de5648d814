// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Herinneren;

/// <summary>A reminder that was made; its key is what keeps it from going out twice.</summary>
internal sealed class Herinneringrij
{
    public Guid OrganisatieId { get; init; }

    /// <summary>What is reminded of: "stand" or "herijken".</summary>
    public required string Soort { get; init; }

    /// <summary>The effort.</summary>
    public Guid Onderwerp { get; init; }

    /// <summary>The day from which it was due; the next time is another day.</summary>
    public DateOnly Sinds { get; init; }

    /// <summary>How far along the driehoek it has come, from 0.</summary>
    public int Trap { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime GemaaktOp { get; init; }
}
