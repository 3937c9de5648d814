// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>An indicator as a row of a list.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Doel">The goal it measures; empty when that is not known.</param>
/// <param name="Opgave">The opgave of that goal; empty when that is not known.</param>
/// <param name="Reeks">Its figures.</param>
public sealed record Indicatorrij(Indicator Indicator, Doel? Doel, Opgave? Opgave, Meetreeks Reeks);
