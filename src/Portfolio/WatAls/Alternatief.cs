// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.WatAls;

namespace Samenhang.Portfolio.WatAls;

/// <summary>One of the things that could be done, with what it leads to.</summary>
/// <param name="Letter">Its name in the address.</param>
/// <param name="Stappen">What is done.</param>
/// <param name="Gevolgen">What it leads to; empty when it cannot be done.</param>
/// <param name="Bezwaren">Why it cannot be done.</param>
internal sealed record Alternatief(string Letter, Lijst<Stap> Stappen, Gevolgen? Gevolgen, ImmutableArray<Bezwaar> Bezwaren)
{
    /// <summary>"A": how people name it.</summary>
    internal string Naam => Letter.ToUpperInvariant();
}
