// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>Lets somebody sign in once without the authenticator app. A code that was used is gone.</summary>
internal sealed class Herstelcode
{
    public Guid AccountId { get; init; }

    /// <summary>Hash of the code; with 80 random bits in it a slow hash adds nothing.</summary>
    public required string Hash { get; init; }
}
