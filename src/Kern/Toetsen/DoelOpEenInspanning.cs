// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A goal that is carried by a single effort.</summary>
internal sealed class DoelOpEenInspanning() : Toets(
    "doel-op-een-inspanning",
    Ernst.Weten,
    "Doel dat op één inspanning rust",
    "Stopt die ene inspanning, dan vervalt het doel zonder dat iemand dat besloot.",
    "Bekijk wat er gebeurt als zij stopt")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from doel in grond.Doelen
        let bijdragen = grond.Naar(doel.Id).ToList()
        where bijdragen is [var enige] && grond.Blik.Zoek<Inspanning>(enige.Van) is not null
        select Op(doel, grond.Blik.Zoek<Inspanning>(grond.Naar(doel.Id).First().Van)!.Naam);
}
