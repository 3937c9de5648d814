// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>A question without an answer that can still change what fits best.</summary>
/// <param name="Vraag">Number of the question.</param>
/// <param name="Wendingen">Which werkwijze a clear answer would put first, while the other open questions stay open; only where that is another one. Can be empty: then it takes more answers together.</param>
public sealed record Openvraag(int Vraag, ImmutableArray<(Antwoord Antwoord, Werkwijze Eerste)> Wendingen);
