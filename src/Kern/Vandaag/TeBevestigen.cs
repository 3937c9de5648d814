// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vandaag;

/// <summary>An opgave or effort of which the stand is older than was agreed.</summary>
/// <param name="Waar">The opgave or effort.</param>
/// <param name="Laatste">The last stand; empty when there never was one.</param>
/// <param name="Weken">Whole weeks since it was confirmed; empty when there never was one.</param>
public sealed record TeBevestigen(Feit Waar, Stand? Laatste, int? Weken);
