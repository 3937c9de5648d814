// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>The line refused somebody's hours, or a project runs while the line managers did not agree.</summary>
internal sealed class LijnNietAkkoord() : Toets<Inspanning>(
    "lijn-niet-akkoord",
    Ernst.Aandacht,
    "Zonder akkoord van de lijn",
    "De lijn heeft geen veto, wel mensen: zonder akkoord is hun inzet een hoop, geen afspraak.",
    "Spreek de inzet af, of leg het voor aan de gemeentesecretaris")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar)
    {
        if (waar.IsAfgesloten)
        {
            return [];
        }

        var nee = grond.Blik.Naar(r => r.RollenOp, waar.Id).FirstOrDefault(rol => rol.Antwoord is { Akkoord: false } && !(rol.Tot < grond.Dag));
        if (nee is null && waar is not { Fase: Fase.InUitvoering, Werkwijze: Werkwijze.Project, Contract.LijnmanagersAkkoord: false })
        {
            return [];
        }

        // Who is above the line chose, or has to choose yet.
        var voorgelegd = grond.Blik.Naar(r => r.BesluitenOver, waar.Id).Where(besluit => besluit.Soort == Besluitsoort.Escaleer).ToList();
        return voorgelegd.Exists(besluit => besluit.IsJa)
            ? []
            : [Op(waar, voorgelegd.Find(besluit => besluit.IsOpen) is { } open ? $"voorgelegd aan: {open.Organ ?? "orgaan onbekend"}" : null, nee?.Antwoord?.GegevenOp ?? waar.Contract?.AfgesprokenOp)];
    }
}
