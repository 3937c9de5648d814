// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Nobody told who fills a corner of the driehoek of an effort that runs.</summary>
internal sealed class HoekOnbekend() : Toets(
    "hoek-onbekend",
    Ernst.Aandacht,
    "Driehoek nog niet compleet bekend",
    "Wie beslist en wie betaalt moet voor iedereen te lezen zijn; onbekend is geen niemand, maar ook geen iemand.",
    "Leg vast wie de rol heeft")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from inspanning in grond.Lopend
        where Toetsgrond.HeeftDriehoek(inspanning)
        from rol in Toetsgrond.Hoeken
        where grond.Rollen(inspanning.Id, rol).All(vervulling => vervulling.Bezetting == Bezetting.Onbekend)
        select Op(inspanning, Woorden.Van(rol));
}
