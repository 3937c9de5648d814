// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Driehoeken;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Opvolging;

/// <summary>A role that passes, and what it is on.</summary>
internal sealed record Opvolgrij(Rolvervulling Rol, Feit Waar)
{
    /// <summary>What it is on asks nothing more.</summary>
    internal bool IsAfgesloten => Waar is Opgave { IsAfgesloten: true } or Inspanning { IsAfgesloten: true };

    /// <summary>The roles of somebody after a day, opgaven first.</summary>
    internal static IReadOnlyList<Opvolgrij> Van(Blik blik, Guid persoon, DateOnly laatsteDag) =>
    [
        .. DraagRollenOver.RollenNa(blik, persoon, laatsteDag).Select(rol => (rol, waar: blik.Zoek(rol.Op))).Where(paar => paar.waar is not null)
            .Select(paar => new Opvolgrij(paar.rol, paar.waar!))
            .OrderBy(rij => rij.IsAfgesloten).ThenBy(rij => rij.Waar is Inspanning).ThenBy(rij => rij.Waar.Titel, Platform.Pagina.Volgorde.Nederlands).ThenBy(rij => rij.Rol.Rol),
    ];
}

/// <summary>Somebody who gets driehoeken to commission: how many run now, and then.</summary>
internal sealed record Opvolglast(Guid Persoon, int Nu, int Straks)
{
    /// <summary>Who gets more driehoeken as ambtelijk opdrachtgever than before.</summary>
    internal static IReadOnlyList<Opvolglast> Van(Blik nu, Blik straks, DateOnly vandaag, DateOnly dag, IEnumerable<Guid> wie)
    {
        var (voor, na) = (Telling(nu, vandaag), Telling(straks, dag));
        return [.. wie.Distinct().Select(persoon => new Opvolglast(persoon, voor.GetValueOrDefault(persoon), na.GetValueOrDefault(persoon))).Where(last => last.Straks > last.Nu)];
    }

    private static Dictionary<Guid, int> Telling(Blik blik, DateOnly dag) =>
        Spanwijdte.Per(blik, dag, Rol.AmbtelijkOpdrachtgever).Where(span => span.Wie.PersoonId is not null).ToDictionary(span => span.Wie.PersoonId!.Value, span => span.Lopend);
}
