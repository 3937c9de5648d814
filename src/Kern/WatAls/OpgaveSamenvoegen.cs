// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.WatAls;

/// <summary>An opgave goes on in another: its goals, efforts, parts and plans go along; its roles end.</summary>
internal static class OpgaveSamenvoegen
{
    internal static void Pas(Stapwerk werk, Opgave van, Opgave naar)
    {
        var relaties = werk.Beeld.Relaties;
        werk.Zet(van with
        {
            Status = werk.IsIngegaan ? Opgavestatus.Samengevoegd : van.Status,
            Eind = van.Start?.Van > werk.Datum ? van.Eind : Datering.Op(werk.Datum),
            GaatOverIn = naar.Id,
            DeelVan = van.DeelVan == naar.Id ? null : van.DeelVan,
        });
        var coordineert = naar.Portefeuilles.Any(koppeling => koppeling.Coordineert);
        var erbij = van.Portefeuilles.Where(koppeling => naar.Portefeuilles.All(ander => ander.PortefeuilleId != koppeling.PortefeuilleId));
        werk.Zet(naar with
        {
            DeelVan = IsDeelVan(werk.Beeld, naar, van.Id) ? null : naar.DeelVan,
            Themas = Lijst.Uit(naar.Themas.Union(van.Themas)),
            Portefeuilles = Lijst.Uit(naar.Portefeuilles.Concat(erbij.Select(koppeling => koppeling with { Coordineert = koppeling.Coordineert && !coordineert }))),
        });
        foreach (var doel in relaties.DoelenVan.Naar(van.Id))
        {
            werk.Zet(doel with { OpgaveId = naar.Id });
        }

        foreach (var inspanning in relaties.InspanningenVan.Naar(van.Id).Where(inspanning => !inspanning.IsAfgesloten))
        {
            werk.Zet(inspanning with { Opgaven = Samenvoegen.Vervang(inspanning.Opgaven, van.Id, naar.Id) });
        }

        foreach (var deel in relaties.DeelopgavenVan.Naar(van.Id).Where(deel => deel.Id != naar.Id && deel.Id != van.Id))
        {
            werk.Zet(deel with { DeelVan = naar.Id });
        }

        werk.BeeindigRollen(van.Id);
        Samenvoegen.NeemMee(werk, van.Id, naar.Id);
    }

    private static bool IsDeelVan(Beeld beeld, Opgave opgave, Guid groter)
    {
        var boven = opgave.DeelVan;
        for (var stappen = 0; boven is not null && stappen <= beeld.Opgaven.Aantal; stappen++)
        {
            if (boven == groter)
            {
                return true;
            }

            boven = beeld.Opgaven.Zoek(boven)?.DeelVan;
        }

        return false;
    }
}
