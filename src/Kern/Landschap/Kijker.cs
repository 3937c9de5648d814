// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Landschap;

/// <summary>Who looks, as far as visibility depends on it.</summary>
/// <param name="PersoonId">The person; empty for a visitor.</param>
/// <param name="ZietVertrouwelijk">May see what is meant for those involved only.</param>
public sealed record Kijker(Guid? PersoonId, bool ZietVertrouwelijk);
