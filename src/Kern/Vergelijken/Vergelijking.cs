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

    /// <summary>What differs for the viewer of the pair. What is recorded about recording itself is left out: moments, settings and erasures.</summary>
    public static IEnumerable<Verschil> Tussen(Zichtpaar paar) =>
        from soort in Soorten.Alle
        where soort.Type != typeof(Moment) && soort.Type != typeof(Instelling) && soort.Type != typeof(Wissing)
        from verschil in paar.Eerder.Beeld.Van(soort).Verschillen(paar.Later.Beeld.Van(soort))
        let oud = paar.Eerder.Gezien(verschil.Oud)
        let nieuw = paar.Later.Gezien(verschil.Nieuw)
        where oud is not null || nieuw is not null
        let velden = Veldvergelijker.Verschillen(oud, nieuw)
        where velden.Length > 0
        select new Verschil(oud, nieuw, velden);

    /// <summary>
    /// What differs for one viewer. A record counts only when it may be seen now, and its earlier content only when that might be seen
    /// then; of what was taken away, only what might still be seen if it were there.
    /// </summary>
    /// <param name="eerder">The earlier Beeld with the eyes of the viewer.</param>
    /// <param name="later">The later Beeld with the same eyes.</param>
    public static IEnumerable<Verschil> Tussen(Blik eerder, Blik later)
    {
        if (eerder.ZietAlles && later.ZietAlles)
        {
            return Tussen(eerder.Onderliggend, later.Onderliggend);
        }

        var paren = Soorten.Alle.SelectMany(soort => eerder.Beeld.Van(soort).Verschillen(later.Beeld.Van(soort))).ToList();
        var metWeg = later.Met(paren.Where(paar => paar.Nieuw is null).Select(paar => paar.Oud!));
        return
            from paar in paren
            let oud = paar.Oud is null ? null : eerder.Zoek(paar.Oud.Id)
            let nieuw = paar.Nieuw is null ? null : later.Zoek(paar.Nieuw.Id)
            where nieuw is not null || (paar.Nieuw is null && oud is not null && metWeg.Ziet(oud.Id))
            let velden = Veldvergelijker.Verschillen(oud, nieuw)
            where velden.Length > 0
            select new Verschil(oud, nieuw, velden);
    }
}
