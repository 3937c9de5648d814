// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Webonderdelen;

/// <summary>The figures of one kind in a line chart, by day.</summary>
/// <param name="Soort">Kind: decides how the line looks.</param>
/// <param name="Punten">The figures; any order.</param>
public sealed record Grafiekreeks(Metingsoort Soort, IReadOnlyList<Grafiekpunt> Punten);
