// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Wyberzalen;

/// <summary>The room in which a wyber is held: what participants need besides the record <see cref="Kern.Landschap.Wyber"/> with the same id.</summary>
public sealed class Wyberzaal
{
    /// <summary>Length of <see cref="Code"/>; with 31 characters to choose from it cannot be guessed.</summary>
    public const int CodeLengte = 8;

    /// <summary>Longest list of angles, in characters.</summary>
    public const int InvalshoekenLengte = 1000;

    /// <summary>Most votes that each participant can give.</summary>
    public const int MeestePunten = 20;

    /// <summary>The organisation.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>The id of the wyber.</summary>
    public Guid Id { get; init; }

    /// <summary>What people type to join; capitals and digits.</summary>
    public required string Code { get; init; }

    /// <summary>Number of the last change of anything in the room; only goes up.</summary>
    public long Stand { get; init; }

    /// <summary>Nothing can be brought in or voted for a moment.</summary>
    public bool Gepauzeerd { get; init; }

    /// <summary>When the time that was agreed ends (UTC); nothing when there is no clock running.</summary>
    public DateTime? Tot { get; init; }

    /// <summary>Whether votes can be given, and whether they are shown.</summary>
    public Stemronde Stemmen { get; init; }

    /// <summary>Votes that each participant can give.</summary>
    public int Punten { get; init; }

    /// <summary>Angles from which people can look, one on a line.</summary>
    public required string Invalshoeken { get; init; }

    /// <summary>When personal links stop working (UTC).</summary>
    public DateTime VerlooptOp { get; init; }

    /// <summary>How many people joined.</summary>
    public int Deelnemers { get; init; }

    /// <summary>How many contributions there are; bundles do not count.</summary>
    public int Bijdragen { get; init; }
}
