// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Bezoek;

/// <summary>The visit before this one.</summary>
/// <param name="Op">When it ended, UTC; empty when this is the first.</param>
/// <param name="Versie">The version that was seen then; empty when this is the first.</param>
public sealed record Vorigbezoek(DateTime? Op, long? Versie)
{
    /// <summary>There was none.</summary>
    public static Vorigbezoek Geen { get; } = new(null, null);
}
