// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>An effort goes on in another: its contributions, team, needs and plans go along; its driehoek ends.</summary>
internal static class InspanningSamenvoegen
{
    internal static void Pas(Stapwerk werk, Inspanning van, Inspanning naar)
    {
        werk.Zet(van with
        {
            Fase = !werk.IsIngegaan ? van.Fase : Stoppen.IsGestart(van, werk.Dag) ? Fase.Gestopt : Fase.Vervallen,
            Eind = van.Start?.Van > werk.Datum ? van.Eind : Datering.Op(werk.Datum),
            GaatOverIn = naar.Id,
            DeelVan = van.DeelVan == naar.Id ? null : van.DeelVan,
        });
        werk.Zet(naar with
        {
            Opgaven = Lijst.Uit(naar.Opgaven.Union(van.Opgaven)),
            Themas = Lijst.Uit(naar.Themas.Union(van.Themas)),
            DeelVan = naar.DeelVan == van.Id ? van.DeelVan == naar.Id ? null : van.DeelVan : naar.DeelVan,
        });
        Bijdragen(werk, van.Id, naar.Id);
        Team(werk, van.Id, naar.Id);
        Afhankelijkheden(werk, van.Id, naar.Id);
        foreach (var deel in werk.Beeld.Relaties.DeelinspanningenVan.Naar(van.Id).Where(deel => deel.Id != naar.Id && deel.Id != van.Id && !deel.IsAfgesloten))
        {
            werk.Zet(deel with { DeelVan = naar.Id });
        }

        Samenvoegen.NeemMee(werk, van.Id, naar.Id);
    }

    /// <summary>What the other contributes to already stays as it was judged; what is new to it comes along, never as a second main line.</summary>
    private static void Bijdragen(Stapwerk werk, Guid van, Guid naar)
    {
        var daar = werk.Beeld.Relaties.BijdragenVan.Naar(naar);
        var bekend = daar.Select(ander => (ander.Naar, ander.Soort)).ToHashSet();
        foreach (var bijdrage in werk.Beeld.Relaties.BijdragenVan.Naar(van).Where(bijdrage => bijdrage.Tot is null || bijdrage.Tot > werk.Datum))
        {
            if (bekend.Add((bijdrage.Naar, bijdrage.Soort)))
            {
                werk.Zet(bijdrage with
                {
                    Id = Vastnummer.Van(werk.Stap, "bijdrage", bijdrage.Id),
                    Van = naar,
                    Vanaf = bijdrage.Vanaf > werk.Datum ? bijdrage.Vanaf : werk.Datum.AddDays(1),
                    Primair = bijdrage.Primair && !daar.Any(ander => ander.Primair),
                });
            }
        }

        werk.BeeindigBijdragen(van);
    }

    private static void Team(Stapwerk werk, Guid van, Guid naar)
    {
        var daar = werk.Beeld.Relaties.RollenOp.Naar(naar).Where(rol => rol.Rol == Rol.Teamlid && rol.GeldtOp(werk.Datum.AddDays(1))).ToList();
        foreach (var rol in werk.Beeld.Relaties.RollenOp.Naar(van).Where(rol => rol.Rol == Rol.Teamlid && (rol.Tot is null || rol.Tot > werk.Datum)))
        {
            if (rol.PersoonId is null || daar.TrueForAll(ander => ander.PersoonId != rol.PersoonId))
            {
                werk.Zet(rol with
                {
                    Id = Vastnummer.Van(werk.Stap, "team", rol.Id),
                    Op = naar,
                    Van = rol.Van > werk.Datum ? rol.Van : werk.Datum.AddDays(1),
                });
            }
        }

        werk.BeeindigRollen(van);
    }

    private static void Afhankelijkheden(Stapwerk werk, Guid van, Guid naar)
    {
        var relaties = werk.Beeld.Relaties;
        foreach (var nodig in relaties.AfhankelijkhedenVan.Naar(van).Union(relaties.AfhankelijkhedenNaar.Naar(van)))
        {
            var straks = nodig with { Van = nodig.Van == van ? naar : nodig.Van, Naar = nodig.Naar == van ? naar : nodig.Naar };
            Verleg(werk, straks, relaties.AfhankelijkhedenVan.Naar(straks.Van));
        }
    }

    /// <summary>A need of itself is no need, and the same need is told once.</summary>
    private static void Verleg(Stapwerk werk, Afhankelijkheid straks, IEnumerable<Afhankelijkheid> daar)
    {
        var dubbel = daar.Any(ander => ander.Id != straks.Id && ander.Naar == straks.Naar && ander.Soort == straks.Soort);
        if (straks.Van == straks.Naar || dubbel)
        {
            werk.Weg(straks);
        }
        else
        {
            werk.Zet(straks);
        }
    }
}
