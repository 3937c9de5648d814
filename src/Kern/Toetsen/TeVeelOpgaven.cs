// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>More opgaven run at once than the organisation set itself as a limit.</summary>
internal sealed class TeVeelOpgaven() : Toets<Opgave>(
    "te-veel-opgaven",
    Ernst.Aandacht,
    "Meer opgaven dan je samen aankunt",
    "Opgaven dingen om dezelfde mensen: alles voorrang geven is niets voorrang geven.",
    "Kies wat wacht")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Opgave waar) => Toetsgrond.Loopt(waar) && grond.AantalOpgaven > grond.Grenzen.Opgaven
        ? [Op(waar, $"{grond.AantalOpgaven} opgaven lopen, de grens is {grond.Grenzen.Opgaven}")]
        : [];
}
