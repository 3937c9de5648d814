// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Gastlinks;

/// <summary>A link that opens one thing for one purpose, without signing in, until it expires or is withdrawn.</summary>
public sealed class Gastlink
{
    /// <summary>Longest name of a purpose, in characters.</summary>
    public const int DoelLengte = 40;

    /// <summary>Key.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Organisation of the thing.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>What the link is for, such as "stand"; it works for nothing else.</summary>
    public required string Doel { get; init; }

    /// <summary>The one thing that it opens.</summary>
    public Guid Onderwerp { get; init; }

    /// <summary>The person who holds it; null when it is for anybody who has it.</summary>
    public Guid? PersoonId { get; init; }

    /// <summary>Hash of the code; the code itself is kept nowhere.</summary>
    public required string Code { get; init; }

    /// <summary>When it was made (UTC).</summary>
    public DateTime GemaaktOp { get; init; }

    /// <summary>After this it opens nothing (UTC).</summary>
    public DateTime VerlooptOp { get; init; }

    /// <summary>When it was withdrawn (UTC); null while it was not.</summary>
    public DateTime? IngetrokkenOp { get; set; }

    /// <summary>When something was last done with it (UTC); null while nothing was.</summary>
    public DateTime? GebruiktOp { get; set; }
}
