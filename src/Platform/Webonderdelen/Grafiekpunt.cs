// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Platform.Webonderdelen;

/// <summary>One figure in a line chart.</summary>
/// <param name="Dag">Place on the horizontal axis.</param>
/// <param name="Waarde">Place on the vertical axis, in the unit of the chart.</param>
/// <param name="Periode">Label below the axis, such as "2026".</param>
/// <param name="Voorlopig">Provisional: the point is drawn open.</param>
public sealed record Grafiekpunt(DateOnly Dag, decimal Waarde, string Periode, bool Voorlopig = false);
