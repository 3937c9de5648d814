// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>A signal as a row of a list.</summary>
/// <param name="Signaal">The signal.</param>
/// <param name="Opgaven">The opgaven it led to.</param>
/// <param name="Inspanningen">The efforts it led to.</param>
/// <param name="Samen">How many others were continued in it.</param>
public sealed record Signaalrij(Signaal Signaal, ImmutableArray<Opgave> Opgaven, ImmutableArray<Inspanning> Inspanningen, int Samen)
{
    /// <summary>How far it has come, as far as the viewer can see what it is laid on.</summary>
    public Signaalstand Stand => Signaal.Stand;
}
