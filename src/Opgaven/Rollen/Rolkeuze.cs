// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Organisaties;
using Samenhang.Platform.Webonderdelen;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Rollen;

/// <summary>The roles that can be filled on an opgave and on an effort.</summary>
internal static class Rolkeuze
{
    private static readonly Rol[] OpOpgave =
    [
        Rol.Opgavemanager, Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.MedeOpdrachtgever, Rol.GedelegeerdOpdrachtgever, Rol.Teamlid,
    ];

    private static readonly Rol[] OpInspanning =
    [
        Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional, Rol.MedeOpdrachtgever, Rol.GedelegeerdOpdrachtgever,
        Rol.Lijneigenaar, Rol.Verantwoordelijke, Rol.Teamlid,
    ];

    /// <summary>The choices for what the role hangs on.</summary>
    /// <param name="drager">The opgave or effort.</param>
    /// <param name="inrichting">What roles are called here.</param>
    internal static IReadOnlyList<Keuze> Voor(Feit? drager, Inrichting inrichting) =>
        [.. (drager is Opgave ? OpOpgave : OpInspanning).Select(rol => new Keuze(rol.ToString(), Woorden.MetHoofdletter(inrichting.Rolnaam(rol))))];
}
