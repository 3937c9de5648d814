// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>A decision or proposal as a row of the list of decisions.</summary>
/// <param name="Besluit">The decision, always without its confidential note.</param>
/// <param name="Over">The opgaven and efforts it is about.</param>
/// <param name="Opgaven">Those opgaven, and the ones that those efforts serve.</param>
/// <param name="Portefeuilles">The portefeuilles of all of them.</param>
public sealed record Besluitrij(Besluit Besluit, ImmutableArray<Feit> Over, ImmutableArray<Opgave> Opgaven, ImmutableArray<Portefeuille> Portefeuilles);
