// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Toetsen;

/// <summary>More opgaven run at once than the organisation set itself as a limit.</summary>
internal sealed class TeVeelOpgaven() : Toets(
    "te-veel-opgaven",
    Ernst.Aandacht,
    "Meer opgaven dan je samen aankunt",
    "Opgaven dingen om dezelfde mensen: alles voorrang geven is niets voorrang geven.",
    "Kies wat wacht")
{
    internal override IEnumerable<Bevinding> Vind(Toetsgrond grond) =>
        grond.Opgaven.ToList() is var opgaven && opgaven.Count > grond.Grenzen.Opgaven
            ? opgaven.Select(opgave => Op(opgave, $"{opgaven.Count} opgaven lopen, de grens is {grond.Grenzen.Opgaven}"))
            : [];
}
