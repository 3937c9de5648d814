// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Opmaak;
using Samenhang.Platform.Organisaties;

namespace Samenhang.Platform.Verloop;

/// <summary>What people call a record in a sentence: its kind and its name.</summary>
public static class Benaming
{
    private const int Lengte = 80;

    /// <summary>For example "mijlpaal ‘Convenant getekend’", "rol ambtelijk opdrachtgever", or "stand van 3 mrt 2026"; never longer than a line.</summary>
    /// <param name="feit">The record.</param>
    /// <param name="inrichting">What roles are called here.</param>
    public static string Van(Feit feit, Inrichting inrichting) => feit switch
    {
        Rolvervulling rol => $"rol {inrichting.Rolnaam(rol.Rol)}",
        Stand stand => $"stand van {Datumtekst.Kort(stand.Datum)}",
        Meting meting => $"{Woorden.Van(meting.Soort)} {meting.Periode}",
        Opdracht opdracht => opdracht.Nummer is { } nummer ? $"opdracht {nummer}" : "opdracht",
        Bijdrage => "bijdrage",
        Afhankelijkheid => "afhankelijkheid",
        Risico risico => $"{Woorden.Van(risico.Soort)} ‘{Kort(risico.Titel)}’",
        Notitie notitie => $"notitie van {Datumtekst.Kort(notitie.Datum)}",
        _ => $"{Soorten.Van(feit).Naam} ‘{Kort(feit.Titel)}’",
    };

    internal static string Kort(string titel) => titel.Length <= Lengte ? titel : $"{titel.AsSpan(0, Lengte - 1).TrimEnd()}…";
}
