// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Werkwijzen;

/// <summary>Something recorded that no longer fits an answer of the werkwijzetest.</summary>
/// <param name="Vraag">Number of the question.</param>
/// <param name="Zin">What is recorded, as a short sentence without a full stop.</param>
public sealed record Tegenspraak(int Vraag, string Zin);
