// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>Nobody told who fills a corner of the driehoek of an effort that runs.</summary>
internal sealed class HoekOnbekend() : Toets<Inspanning>(
    "hoek-onbekend",
    Ernst.Aandacht,
    "Driehoek nog niet compleet bekend",
    "Wie beslist en wie betaalt moet voor iedereen te lezen zijn; onbekend is geen niemand, maar ook geen iemand.",
    "Leg vast wie de rol heeft")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => waar.Fase == Fase.InUitvoering && Toetsgrond.HeeftDriehoek(waar) ? Gevonden(grond, waar) : [];

    private Bevinding[] Gevonden(Toetsgrond grond, Inspanning waar) =>
    [
        .. Toetsgrond.Hoeken.Where(rol => grond.Rollen(waar.Id, rol).All(vervulling => vervulling.Bezetting == Bezetting.Onbekend)).Select(rol => Op(waar, grond.Rolnaam(rol))),
    ];
}
