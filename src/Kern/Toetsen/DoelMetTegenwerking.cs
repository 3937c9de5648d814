// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A goal against which an effort works.</summary>
internal sealed class DoelMetTegenwerking() : Toets<Doel>(
    "doel-met-tegenwerking",
    Ernst.Dringend,
    "Doel waar iets tegenin werkt",
    "Wat tegenwerkt ondergraaft wat anderen doen; dat mag, als iemand het koos.",
    "Bespreek de inspanningen samen")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Doel waar) => grond.Telt(waar) && grond.Naar(waar.Id).Any(bijdrage => bijdrage.Sterkte < 0) ? Gevonden(grond, waar) : [];

    private Bevinding[] Gevonden(Toetsgrond grond, Doel waar) =>
    [
        .. grond.Naar(waar.Id).Where(bijdrage => bijdrage.Sterkte < 0).Select(bijdrage => Op(waar, grond.Blik.Zoek(bijdrage.Van)!.Titel, bijdrage.Vanaf, bijdrage)),
    ];
}
