// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Kern.Handelingen;

/// <summary>What every step of a wyber does: find it, change it, hold it against the rules.</summary>
internal static class Wyberstap
{
    internal static Uitkomst Zet(Beeld beeld, Door door, Guid id, Func<Wyber, Wyber> stap)
    {
        if (beeld.Wybers.Zoek(id) is not { } wyber)
        {
            return Bezwaren.Eén("", "Deze wyber is er niet meer.");
        }

        var nieuw = stap(wyber);
        var bezwaren = Regelboek.Toets(beeld, door, nieuw);
        return bezwaren.Length > 0 ? new Bezwaren(bezwaren) : Wijziging.Zet(nieuw);
    }
}
