// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An indicator that does not say what is aimed for.</summary>
internal sealed class IndicatorZonderStreefwaarde() : Toets(
    "indicator-zonder-streefwaarde",
    Ernst.Weten,
    "Indicator zonder streefwaarde",
    "Zonder streefwaarde is elk cijfer goed.",
    "Leg de streefwaarde vast")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from indicator in grond.Indicatoren
        where grond.Blik.Naar(r => r.MetingenVan, indicator.Id).All(meting => meting.Soort != Metingsoort.Streefwaarde)
        select Op(indicator);
}
