// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A goal of which nobody can see whether it comes nearer.</summary>
internal sealed class DoelZonderIndicator() : Toets<Doel>(
    "doel-zonder-indicator",
    Ernst.Weten,
    "Doel zonder indicator",
    "Zonder indicator blijft het een mening of het doel dichterbij komt.",
    "Kies een indicator")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Doel waar) => grond.Telt(waar) && grond.Blik.Naar(r => r.IndicatorenVan, waar.Id).IsEmpty ? [Op(waar)] : [];
}
