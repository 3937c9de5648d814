// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>Somebody is signed in on a device. Without this row the cookie of that device is of no use.</summary>
public sealed class Sessie
{
    /// <summary>Longest name of a device, in characters.</summary>
    public const int ApparaatLengte = 100;

    /// <summary>Key; it is in the encrypted cookie.</summary>
    public Guid Id { get; init; } = Guid.NewGuid();

    /// <summary>Who signed in.</summary>
    public Guid AccountId { get; init; }

    /// <summary>When (UTC).</summary>
    public DateTime BegonnenOp { get; init; }

    /// <summary>When it was last used (UTC), to within some minutes.</summary>
    public DateTime GezienOp { get; init; }

    /// <summary>Browser and system, as the browser says they are.</summary>
    public required string Apparaat { get; init; }

    /// <summary>Organisation that vouched for who signed in; the session opens only that one. Null after signing in here.</summary>
    public Guid? OrganisatieId { get; init; }

    /// <summary>The id_token with which to sign out at the issuer, encrypted with data protection.</summary>
    public string? Bewijs { get; init; }

    /// <summary>Network it began from, shortened.</summary>
    public string? Adres { get; init; }
}
