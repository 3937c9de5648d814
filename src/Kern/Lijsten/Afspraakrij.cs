// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Lijsten;

/// <summary>A policy agreement as a row of a list.</summary>
/// <param name="Afspraak">The agreement.</param>
/// <param name="Opgaven">The opgaven it is laid on.</param>
/// <param name="Inspanningen">The efforts it is laid on.</param>
public sealed record Afspraakrij(Beleidsafspraak Afspraak, ImmutableArray<Opgave> Opgaven, ImmutableArray<Inspanning> Inspanningen)
{
    /// <summary>It asks something and is laid on nothing: nobody works on it.</summary>
    public bool IsGat => Afspraak.Stand is Afspraakstand.Open or Afspraakstand.InBehandeling && Opgaven.IsEmpty && Inspanningen.IsEmpty;
}
