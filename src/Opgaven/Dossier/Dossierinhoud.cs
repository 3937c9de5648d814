// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Kern.Vandaag;
using Samenhang.Opgaven.Onderdelen;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Dossier;

/// <summary>Everything the dossier of an opgave shows, found once.</summary>
internal sealed class Dossierinhoud
{
    /// <summary>Efforts on the page itself; the rest stands in the list of efforts.</summary>
    internal const int MeesteInspanningen = 15;

    /// <summary>Goals on the page itself; the rest stands in the list of goals.</summary>
    internal const int MeesteDoelen = 12;

    internal Dossierinhoud(Blik blik, Opgave opgave, DateOnly dag)
    {
        (Opgave, Dag) = (opgave, dag);
        Rollen = blik.Naar(r => r.RollenOp, opgave.Id);
        Opgavemanager = Actueel.Rol(Rollen, Rol.Opgavemanager, dag);
        Bestuurlijk = Actueel.Rol(Rollen, Rol.BestuurlijkOpdrachtgever, dag);
        Ambtelijk = Actueel.Rol(Rollen, Rol.AmbtelijkOpdrachtgever, dag);
        Stand = Actueel.Stand(blik, opgave.Id, dag);
        Opdrachten = blik.Naar(r => r.OpdrachtenVan, opgave.Id);
        Mandaten = blik.Naar(r => r.MandatenVan, opgave.Id);
        Partijen = blik.Naar(r => r.PartijenVan, opgave.Id);
        Portefeuilles = [.. opgave.Portefeuilles.Where(k => blik.Ziet(k.PortefeuilleId))
            .OrderByDescending(k => k.Coordineert).Select(k => blik.Zoek<Portefeuille>(k.PortefeuilleId)).OfType<Portefeuille>()];
        Coordineert = opgave.Portefeuilles.FirstOrDefault(k => k.Coordineert)?.PortefeuilleId;
        var inspanningen = blik.Naar(r => r.InspanningenVan, opgave.Id);
        AantalInspanningen = inspanningen.Length;
        Standdekking = Standdekking.Van(blik, inspanningen, Grenzen.Van(blik).Standweken, dag);
        Inspanningen = [.. inspanningen.OrderBy(i => i.IsAfgesloten).Take(MeesteInspanningen).Select(i => (i, Actueel.Stand(blik, i.Id, dag)?.Oordeel ?? Licht.Onbekend))];
        var doelen = blik.Naar(r => r.DoelenVan, opgave.Id);
        AantalDoelen = doelen.Length;
        Doelen = [.. doelen.OrderBy(doel => doel.Soort switch { Doelsoort.MaatschappelijkEffect => 0, Doelsoort.Doel => 1, _ => 2 })
            .Take(MeesteDoelen).Select(doel => Doelregel.Van(blik, doel))];
        Deelopgaven = blik.Naar(r => r.DeelopgavenVan, opgave.Id);
        Onderdelen = new Onderdelenlijst(blik, opgave.Id);
        var eigen = Geldbeeld.Van(Onderdelen.Budgetregels, dag);
        GeldVanInspanningen = eigen is null;
        Geld = eigen ?? Geldbeeld.Van(inspanningen.SelectMany(i => blik.Naar(r => r.BudgetVan, i.Id)), dag);
    }

    internal Opgave Opgave { get; }

    internal DateOnly Dag { get; }

    internal ImmutableArray<Rolvervulling> Rollen { get; }

    internal Rolvervulling? Opgavemanager { get; }

    internal Rolvervulling? Bestuurlijk { get; }

    internal Rolvervulling? Ambtelijk { get; }

    internal Stand? Stand { get; }

    internal ImmutableArray<Opdracht> Opdrachten { get; }

    internal ImmutableArray<Mandaat> Mandaten { get; }

    internal ImmutableArray<Partij> Partijen { get; }

    internal ImmutableArray<Portefeuille> Portefeuilles { get; }

    internal Guid? Coordineert { get; }

    internal ImmutableArray<(Inspanning Inspanning, Licht Licht)> Inspanningen { get; }

    internal int AantalInspanningen { get; }

    /// <summary>How many of the efforts that run have a fresh stand.</summary>
    internal Standdekking Standdekking { get; }

    internal ImmutableArray<Doelregel> Doelen { get; }

    internal int AantalDoelen { get; }

    internal ImmutableArray<Opgave> Deelopgaven { get; }

    internal Onderdelenlijst Onderdelen { get; }

    internal Geldbeeld? Geld { get; }

    internal bool GeldVanInspanningen { get; }

    /// <summary>The opgavemanager fills the role of ambtelijk opdrachtgever too.</summary>
    internal bool DrieRollen => Ambtelijk?.PersoonId is { } persoon && persoon == Opgavemanager?.PersoonId;

    /// <summary>Roles that hold today beside the three in the head of the page.</summary>
    internal IEnumerable<Rolvervulling> AndereRollen =>
        Rollen.Where(rol => rol.GeldtOp(Dag) && rol != Opgavemanager && rol != Bestuurlijk && !(DrieRollen && rol == Ambtelijk));
}
