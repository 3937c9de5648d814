// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Platform.Herinneren;

/// <summary>Who is asked at each step along the driehoek, and in which words.</summary>
internal static class Herinneraar
{
    /// <summary>Of a stand: the sturingsprofessional twice, then the ambtelijk and the bestuurlijk opdrachtgever.</summary>
    internal static IReadOnlyList<Rol> Stand { get; } = [Rol.Sturingsprofessional, Rol.Sturingsprofessional, Rol.AmbtelijkOpdrachtgever, Rol.BestuurlijkOpdrachtgever];

    /// <summary>Of a werkwijze: who chooses it, and then who gave the opdracht.</summary>
    internal static IReadOnlyList<Rol> Herijken { get; } = [Rol.AmbtelijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.BestuurlijkOpdrachtgever];

    /// <summary>The person in a corner on the day; an improvisatie has one responsible person and a routine a line owner in the place of the sturingsprofessional.</summary>
    internal static Guid? Persoon(Blik blik, Guid inspanning, Rol rol, DateOnly dag)
    {
        var rollen = blik.Naar(r => r.RollenOp, inspanning).Where(vervulling => vervulling.GeldtOp(dag) && vervulling.PersoonId is not null).ToList();
        return rollen.FirstOrDefault(vervulling => vervulling.Rol == rol)?.PersoonId
            ?? (rol == Rol.Sturingsprofessional ? rollen.FirstOrDefault(vervulling => vervulling.Rol is Rol.Verantwoordelijke or Rol.Lijneigenaar)?.PersoonId : null);
    }
}
