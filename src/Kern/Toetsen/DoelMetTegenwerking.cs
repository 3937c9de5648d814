// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Toetsen;

/// <summary>A goal against which an effort works.</summary>
internal sealed class DoelMetTegenwerking() : Toets(
    "doel-met-tegenwerking",
    Ernst.Dringend,
    "Doel waar iets tegenin werkt",
    "Wat tegenwerkt ondergraaft wat anderen doen; dat mag, als iemand het koos.",
    "Bespreek de inspanningen samen")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        from doel in grond.Doelen
        from bijdrage in grond.Naar(doel.Id)
        where bijdrage.Sterkte < 0
        select Op(doel, grond.Blik.Zoek(bijdrage.Van)!.Titel);
}
