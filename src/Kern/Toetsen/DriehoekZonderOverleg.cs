// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>A driehoek that did not meet for longer than the limit. Where no meeting was ever recorded nobody can tell, so nothing is claimed.</summary>
internal sealed class DriehoekZonderOverleg() : Toets<Inspanning>(
    "driehoek-zonder-overleg",
    Ernst.Aandacht,
    "Driehoek die lang niet bij elkaar was",
    "Sturen gebeurt in gesprek: een driehoek die elkaar niet spreekt, stuurt ieder een kant op.",
    "Plan een driehoekoverleg")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar)
    {
        if (waar.Fase != Fase.InUitvoering || !Toetsgrond.HeeftDriehoek(waar))
        {
            return [];
        }

        if (grond.Blik.Naar(r => r.OverleggenOver, waar.Id) is not { IsEmpty: false } overleggen)
        {
            return [];
        }

        var laatste = overleggen
            .Where(overleg => overleg is { Soort: Overlegsoort.Driehoek, Gehouden: true } && overleg.Datum <= grond.Dag).MaxBy(overleg => overleg.Datum);
        return laatste is not null && laatste.Datum.AddDays(7 * grond.Grenzen.Overlegweken) < grond.Dag ? [Op(waar, sinds: laatste.Datum, grond: laatste)] : [];
    }
}
