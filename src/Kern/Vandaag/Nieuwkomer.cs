// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Vandaag;

/// <summary>Somebody who holds a portefeuille or is bestuurlijk opdrachtgever since recently, and still has to learn what comes with it.</summary>
public static class Nieuwkomer
{
    /// <summary>So many days something is recent: half a year.</summary>
    public const int Dagen = 183;

    /// <summary>The latest day on which such a role began, when that is recent on this day; otherwise nothing. Without a first day it is not known to be recent.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="persoon">Who; nobody is never new.</param>
    /// <param name="dag">Today in Europe/Amsterdam.</param>
    public static DateOnly? Sinds(Blik blik, Guid? persoon, DateOnly dag)
    {
        if (persoon is not { } wie) return null;
        var begonnen = blik.Naar(r => r.PortefeuillesVanPersoon, wie).Where(portefeuille => portefeuille.Tot is null || portefeuille.Tot >= dag).Select(portefeuille => portefeuille.Van)
            .Concat(blik.Naar(r => r.RollenVanPersoon, wie).Where(rol => rol.Rol == Rol.BestuurlijkOpdrachtgever && rol.GeldtOp(dag)).Select(rol => rol.Van))
            .Where(van => van <= dag && van.Value.DayNumber > dag.DayNumber - Dagen).ToList();
        return begonnen.Count == 0 ? null : begonnen.Max();
    }
}
