// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>An indicator of which the start is not known.</summary>
internal sealed class IndicatorZonderNulmeting() : Toets<Indicator>(
    "indicator-zonder-nulmeting",
    Ernst.Weten,
    "Indicator zonder nulmeting",
    "Zonder begin weet je niet of er iets veranderde.",
    "Leg de nulmeting vast")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Indicator waar) =>
        grond.Telt(waar) && grond.Blik.Naar(r => r.MetingenVan, waar.Id).All(meting => meting.Soort != Metingsoort.Nulmeting) ? [Op(waar)] : [];
}
