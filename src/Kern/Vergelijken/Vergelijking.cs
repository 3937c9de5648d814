// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vergelijken;

/// <summary>What differs between two Beelden: between two dates, now and a supposition, or before and after an import.</summary>
public static class Vergelijking
{
    /// <summary>Every record that came, changed or went, kind by kind; mirrored when the Beelden are swapped.</summary>
    public static IEnumerable<Verschil> Tussen(Beeld eerder, Beeld later) =>
        from soort in Soorten.Alle
        from verschil in eerder.Van(soort).Verschillen(later.Van(soort))
        let velden = Veldvergelijker.Verschillen(verschil.Oud, verschil.Nieuw)
        where velden.Length > 0
        select new Verschil(verschil.Oud, verschil.Nieuw, velden);
}
