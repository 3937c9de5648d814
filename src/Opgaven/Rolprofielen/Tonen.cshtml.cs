// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Profielen;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Pagina;
using Samenhang.Platform.Rechten;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Rolprofielen;

/// <summary>What is expected of each role here; to read and to print.</summary>
[VereistRecht(Recht.BeeldBekijken)]
public sealed class TonenModel : BeeldPagina
{
    internal IReadOnlyList<Rolprofiel> Profielen { get; private set; } = [];

    /// <summary>How this organisation arranged the third role of the opgavemanager.</summary>
    internal string DerdeRol => Inrichting.OpgavemanagerIsOpdrachtgever
        ? $"Bij ons is de {Rolwoord(Rol.Opgavemanager)} gewoonlijk ook {Rolwoord(Rol.AmbtelijkOpdrachtgever)} van de inspanningen."
        : $"Bij ons is iemand anders {Rolwoord(Rol.AmbtelijkOpdrachtgever)} van de inspanningen.";

    /// <summary>Shows them.</summary>
    public void OnGet()
    {
        Profielen = [.. Enum.GetValues<Rol>().Select(rol => new Rolprofiel(Blik, rol))];
        Kop("Rolprofielen", new Kruimel("Driehoeken", Weg.Met("/driehoeken")));
    }

    /// <summary>The other names of a role: the common one, where the organisation has its own, and what else people call it.</summary>
    internal string Namen(Rolprofiel profiel) => string.Join(
        ", ",
        (Inrichting.EigenRolnaam(profiel.Rol) is null ? [] : new[] { Woorden.Van(profiel.Rol) }).Concat(profiel.Synoniemen));
}
