// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Wyberzalen;

/// <summary>Somebody who joined a wyber, with or without an account. The personal link is known by its hash alone.</summary>
public sealed class Wyberdeelnemer
{
    /// <summary>Longest name.</summary>
    public const int NaamLengte = 80;

    /// <summary>The organisation.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>The room.</summary>
    public Guid ZaalId { get; init; }

    /// <summary>Key.</summary>
    public Guid Id { get; init; }

    /// <summary>The name that others see; nothing for who does not say it.</summary>
    public string? Naam { get; init; }

    /// <summary>The person of the organisation, for who was signed in.</summary>
    public Guid? PersoonId { get; init; }

    /// <summary>Hash of the secret in the personal link.</summary>
    public required string Sleutel { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTime AangemeldOp { get; init; }

    /// <summary>How many times the link was mailed; it is not sent without end.</summary>
    public int Gemaild { get; init; }
}
