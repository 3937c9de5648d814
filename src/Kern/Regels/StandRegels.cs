// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Regels;

/// <summary>H8: bijsturen is always accepted, and asks cause, consequence and measure.</summary>
internal static class StandRegels
{
    internal static void Toets(Toetsing toetsing)
    {
        var stand = (Stand)toetsing.Feit;
        toetsing.OpgaveOfInspanning(stand.Op, nameof(Stand.Op));
        toetsing.Persoon(stand.BevestigdDoorId, nameof(Stand.BevestigdDoorId));
        toetsing.Als(stand.Datum > toetsing.Door.Vandaag, nameof(Stand.Datum), "Een stand gaat over vandaag of eerder.");
        Licht[] lichten = [stand.Algemeen, stand.Inhoud.Licht, stand.Planning.Licht, stand.Geld.Licht, stand.Risico.Licht];
        if (lichten.Contains(Licht.Bijsturen))
        {
            toetsing.Als(string.IsNullOrWhiteSpace(stand.Oorzaak), nameof(Stand.Oorzaak), "Bij bijsturen hoort een oorzaak.", "H8");
            toetsing.Als(string.IsNullOrWhiteSpace(stand.Gevolg), nameof(Stand.Gevolg), "Bij bijsturen hoort een gevolg.", "H8");
            toetsing.Als(string.IsNullOrWhiteSpace(stand.Maatregel), nameof(Stand.Maatregel), "Bij bijsturen hoort een maatregel.", "H8");
        }
    }
}
