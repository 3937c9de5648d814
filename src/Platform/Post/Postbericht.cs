// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Post;

/// <summary>A message to be sent: a row of the outbox, written in the transaction of what causes it.</summary>
public sealed class Postbericht
{
    /// <summary>Longest subject, in characters.</summary>
    public const int OnderwerpLengte = 200;

    /// <summary>Key; the Message-ID follows from it, so that every attempt carries the same one.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Organisation that caused it; its beheerder sees it in the list. Null when it belongs to an account alone.</summary>
    public Guid? OrganisatieId { get; init; }

    /// <summary>Address it goes to.</summary>
    public required string Aan { get; init; }

    /// <summary>Subject.</summary>
    public required string Onderwerp { get; init; }

    /// <summary>The text as JSON of <see cref="Brief"/>; emptied as soon as it is sent or has expired, because it can hold a secret link.</summary>
    public required string Inhoud { get; set; }

    /// <summary>When it was written (UTC).</summary>
    public DateTime GemaaktOp { get; init; }

    /// <summary>After this it is of no use any more (UTC).</summary>
    public DateTime? VerlooptOp { get; init; }

    /// <summary>How far it has come.</summary>
    public Poststaat Staat { get; set; }

    /// <summary>How many times it was tried.</summary>
    public int Pogingen { get; set; }

    /// <summary>Not tried before this (UTC).</summary>
    public DateTime VolgendeOp { get; set; }

    /// <summary>Who works on it; another value at every attempt.</summary>
    public Guid? Claim { get; set; }

    /// <summary>When the claim ends (UTC).</summary>
    public DateTime? ClaimTot { get; set; }

    /// <summary>When the mail server took it (UTC).</summary>
    public DateTime? VerzondenOp { get; set; }

    /// <summary>What went wrong the last time.</summary>
    public string? Fout { get; set; }
}
