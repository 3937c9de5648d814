// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An indicator that does not say what is aimed for.</summary>
internal sealed class IndicatorZonderStreefwaarde() : Toets<Indicator>(
    "indicator-zonder-streefwaarde",
    Ernst.Weten,
    "Indicator zonder streefwaarde",
    "Zonder streefwaarde is elk cijfer goed.",
    "Leg de streefwaarde vast")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Indicator waar) =>
        grond.Telt(waar) && grond.Blik.Naar(r => r.MetingenVan, waar.Id).All(meting => meting.Soort != Metingsoort.Streefwaarde) ? [Op(waar)] : [];
}
