// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Wyberzalen;

/// <summary>A thought that somebody brought in; or a bundle of them, made while narrowing.</summary>
public sealed class Wyberbijdrage
{
    /// <summary>Longest thought.</summary>
    public const int TekstLengte = 1000;

    /// <summary>Longest angle, or who feels it.</summary>
    public const int KortLengte = 100;

    /// <summary>Longest reason.</summary>
    public const int RedenLengte = 500;

    /// <summary>Importance goes from 1 (little) to this.</summary>
    public const int MeesteBelang = 3;

    /// <summary>The organisation.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>The room.</summary>
    public Guid ZaalId { get; init; }

    /// <summary>Key; later ones are greater.</summary>
    public Guid Id { get; init; }

    /// <summary>Who brought it in; nothing for a bundle.</summary>
    public Guid? DeelnemerId { get; init; }

    /// <summary>Chosen by the device: what is sent twice is stored once.</summary>
    public Guid Verzoek { get; init; }

    /// <summary>This is a bundle.</summary>
    public bool IsBundel { get; init; }

    /// <summary>The thought, or the name of the bundle.</summary>
    public required string Tekst { get; init; }

    /// <summary>From whose angle.</summary>
    public string? Invalshoek { get; init; }

    /// <summary>Who feels it.</summary>
    public string? Wie { get; init; }

    /// <summary>How important the one who brought it in finds it, 1 to <see cref="MeesteBelang"/>; nothing when not said.</summary>
    public int? Belang { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTime GemaaktOp { get; init; }

    /// <summary>The bundle it is in.</summary>
    public Guid? BundelId { get; init; }

    /// <summary>What became of it.</summary>
    public Lot Lot { get; init; }

    /// <summary>Why it was dropped or hidden.</summary>
    public string? Reden { get; init; }

    /// <summary>Number of its last change in the room.</summary>
    public long Stand { get; init; }
}
