// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Zoeken;

/// <summary>Something that was found.</summary>
/// <param name="Soort">Stored name of its kind, or <see cref="Zoekvraag.Persoon"/>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Feit">The record as the viewer may see it; empty for a person.</param>
public sealed record Treffer(string Soort, Guid Id, Feit? Feit);
