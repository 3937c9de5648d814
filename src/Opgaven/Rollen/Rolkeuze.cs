// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Rollen;

/// <summary>The roles that can be filled on an opgave and on an effort.</summary>
internal static class Rolkeuze
{
    private static readonly Keuze[] OpOpgave = Van(
        Rol.Opgavemanager, Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.MedeOpdrachtgever, Rol.GedelegeerdOpdrachtgever, Rol.Teamlid);

    private static readonly Keuze[] OpInspanning = Van(
        Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional, Rol.MedeOpdrachtgever, Rol.GedelegeerdOpdrachtgever,
        Rol.Lijneigenaar, Rol.Verantwoordelijke, Rol.Teamlid);

    /// <summary>The choices for what the role hangs on.</summary>
    internal static IReadOnlyList<Keuze> Voor(Feit? drager) => drager is Opgave ? OpOpgave : OpInspanning;

    private static Keuze[] Van(params Rol[] rollen) => [.. rollen.Select(rol => new Keuze(rol.ToString(), Woorden.MetHoofdletter(Woorden.Van(rol))))];
}
