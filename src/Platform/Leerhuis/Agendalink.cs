// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Leerhuis;

/// <summary>The secret address of somebody's own calendar. A new one takes the place of the one before, which then opens nothing.</summary>
public sealed class Agendalink
{
    /// <summary>The association.</summary>
    public Guid OrganisatieId { get; init; }

    /// <summary>Mail address in lower case, under which somebody signs up.</summary>
    public required string Email { get; init; }

    /// <summary>Hash of the secret; the secret itself is kept nowhere.</summary>
    public required string Code { get; set; }
}
