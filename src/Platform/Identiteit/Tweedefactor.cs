// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Identiteit;

/// <summary>The authenticator app of an account.</summary>
internal sealed class Tweedefactor
{
    public Guid AccountId { get; init; }

    /// <summary>The key, encrypted with the keys of data protection.</summary>
    public required string Sleutel { get; init; }

    public DateTime Sinds { get; init; }

    /// <summary>The newest half minute of which a code was used; that one and older ones are refused.</summary>
    public long LaatsteStap { get; set; }
}
