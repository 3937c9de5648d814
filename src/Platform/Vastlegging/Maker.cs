// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Vastlegging;

/// <summary>Who made a change.</summary>
/// <param name="PersoonId">Who; empty for the system.</param>
/// <param name="Tijdstip">When, UTC.</param>
/// <param name="Reden">Why, as given.</param>
public sealed record Maker(Guid? PersoonId, DateTime Tijdstip, string? Reden)
{
    /// <summary>It is not known any more.</summary>
    public static Maker Onbekend { get; } = new(null, DateTime.UnixEpoch, null);
}
