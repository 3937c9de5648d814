// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Pagina;

namespace Samenhang.Platform.Bevindingen;

/// <summary>The record of which a page shows the findings.</summary>
/// <param name="Pagina">The page.</param>
/// <param name="Waar">The record.</param>
public sealed record Bevindingvan(BeeldPagina Pagina, Feit Waar);
