// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Toetsen;

/// <summary>The opgavemanager also leads a programme below the opgave.</summary>
internal sealed class OpgavemanagerLeidtProgramma() : Toets<Inspanning>(
    "opgavemanager-leidt-programma",
    Ernst.Aandacht,
    "Opgavemanager leidt ook een programma",
    "Wie het geheel stuurt en een deel leidt, kiest ongemerkt voor dat deel.",
    "Verdeel de rollen over twee mensen")
{
    internal override IEnumerable<Bevinding> Bij(Toetsgrond grond, Inspanning waar) => waar is { IsAfgesloten: false, Werkwijze: Werkwijze.Programma } ? Gevonden(grond, waar) : [];

    private Bevinding[] Gevonden(Toetsgrond grond, Inspanning waar) =>
    [
        .. grond.Rollen(waar.Id, Rol.Sturingsprofessional).Where(leider => leider.PersoonId is { } wie && waar.Opgaven.Any(opgave => grond.Rollen(opgave, Rol.Opgavemanager).Any(rol => rol.PersoonId == wie)))
            .Select(leider => Op(waar, null, leider.Van, leider, leider.PersoonId)),
    ];
}
