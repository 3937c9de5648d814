// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>A goal as a row of a list.</summary>
/// <param name="Doel">The goal.</param>
/// <param name="Opgave">The opgave it belongs to; empty when that is not known.</param>
/// <param name="Bij">How many efforts and goals contribute on the day that is shown.</param>
/// <param name="Tegen">How many work against.</param>
/// <param name="Indicatoren">How many indicators measure it.</param>
public sealed record Doelrij(Doel Doel, Opgave? Opgave, int Bij, int Tegen, int Indicatoren);
