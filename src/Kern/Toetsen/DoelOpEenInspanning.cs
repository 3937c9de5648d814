// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A goal that is carried by a single effort.</summary>
internal sealed class DoelOpEenInspanning() : Toets<Doel>(
    "doel-op-een-inspanning",
    Ernst.Weten,
    "Doel dat op één inspanning rust",
    "Stopt die ene inspanning, dan vervalt het doel zonder dat iemand dat besloot.",
    "Bekijk wat er gebeurt als zij stopt")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Doel waar) =>
        grond.Telt(waar) && grond.Naar(waar.Id).Where(bijdrage => bijdrage.Sterkte is null or > 0).Take(2).ToList() is [var enige] && grond.Blik.Zoek<Inspanning>(enige.Van) is { } inspanning
            ? [Op(waar, inspanning.Naam, grond: enige)]
            : [];
}
