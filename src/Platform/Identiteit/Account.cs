// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Identity;

namespace Samenhang.Platform.Identiteit;

/// <summary>Somebody who can sign in. What an account may do follows from its memberships of organisations.</summary>
public sealed class Account : IdentityUser<Guid>
{
    /// <summary>Makes an account with a new key.</summary>
    public Account() => Id = Guid.CreateVersion7();

    /// <summary>Longest name, in characters.</summary>
    public const int NaamLengte = 200;

    /// <summary>Longest e-mail address, in characters (RFC 5321).</summary>
    public const int EmailLengte = 254;

    /// <summary>Name as shown to colleagues.</summary>
    public required string Naam { get; set; }

    /// <summary>Whether the password was handed out by somebody else and must be replaced at the first sign-in.</summary>
    public bool WachtwoordVervangen { get; set; }

    /// <summary>Whether this account is that of a persona of the demo; it has no password.</summary>
    public bool Demo { get; init; }
}
