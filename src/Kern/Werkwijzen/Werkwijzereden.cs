// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Werkwijzen;

/// <summary>What one answer says for or against a werkwijze.</summary>
/// <param name="Vraag">Number of the question.</param>
/// <param name="Punten">Weight times answer: above 0 speaks for it, below 0 against.</param>
/// <param name="Zin">What the answer says.</param>
public sealed record Werkwijzereden(int Vraag, int Punten, string Zin);
