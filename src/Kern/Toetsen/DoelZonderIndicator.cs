// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Toetsen;

/// <summary>A goal of which nobody can see whether it comes nearer.</summary>
internal sealed class DoelZonderIndicator() : Toets(
    "doel-zonder-indicator",
    Ernst.Weten,
    "Doel zonder indicator",
    "Zonder indicator blijft het een mening of het doel dichterbij komt.",
    "Kies een indicator")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from doel in grond.Doelen
        where grond.Blik.Naar(r => r.IndicatorenVan, doel.Id).IsEmpty
        select Op(doel);
}
