// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;
using Samenhang.Opgaven.Onderdelen;
using Samenhang.Platform.Pagina;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Inwerkdossier;

/// <summary>All that somebody who is new takes over, as far as the reader may see it.</summary>
internal sealed class Inwerkbeeld
{
    /// <summary>How far ahead dates are shown: a quarter of a year.</summary>
    internal const int Vooruit = 91;

    /// <summary>How far back decisions that were taken are shown.</summary>
    private const int Terug = 731;

    internal Inwerkbeeld(Lezing lezing, Guid persoon)
    {
        var (blik, dag) = (lezing.Blik, lezing.Peildatum);
        Draagt = new Draagt(blik, persoon, dag);
        Sinds = Nieuwkomer.Sinds(blik, persoon, dag);
        var kring = Kring.Van(blik, Draagt, []);
        Opgaven = [.. Draagt.Opgaven.OrderBy(deel => deel.Waar.Titel, Volgorde.Nederlands).Select(deel => new Inwerkopgave(blik, deel, dag))];
        var onder = Opgaven.SelectMany(opgave => opgave.Inspanningen).Select(regel => regel.Inspanning.Id).ToHashSet();
        Overig = [.. kring.Inspanningen.Where(inspanning => !inspanning.IsAfgesloten && !onder.Contains(inspanning.Id)).OrderBy(inspanning => inspanning.Naam, Volgorde.Nederlands).Select(inspanning => new Inwerkinspanning(blik, inspanning, dag))];
        var dragers = kring.Opgaven.Select(opgave => opgave.Id).Concat(kring.Inspanningen.Select(inspanning => inspanning.Id)).ToList();
        var besluiten = dragers.SelectMany(id => blik.Naar(r => r.BesluitenOver, id)).DistinctBy(besluit => besluit.Id).ToList();
        Komend = [.. besluiten.Where(besluit => besluit.Status is Besluitstatus.Voorstel or Besluitstatus.Geagendeerd).OrderBy(besluit => besluit.Datum ?? DateOnly.MaxValue).ThenBy(besluit => besluit.Naam, Volgorde.Nederlands)];
        Genomen = [.. besluiten.Where(besluit => besluit.Status == Besluitstatus.Genomen && besluit.Datum >= dag.AddDays(-Terug)).OrderByDescending(besluit => besluit.Datum)];
        Afspraken =
        [
            .. dragers.SelectMany(id => blik.Naar(r => r.AfsprakenOver, id)).Concat(Draagt.Afspraken).DistinctBy(afspraak => afspraak.Id)
                .Where(afspraak => afspraak.Stand is Afspraakstand.Open or Afspraakstand.InBehandeling).OrderBy(afspraak => afspraak.Datum ?? DateOnly.MaxValue),
        ];
        Agenda = Kern.Vandaag.Agenda.Tussen(blik, kring, Draagt, dag, dag.AddDays(Vooruit));
        Mensen =
        [
            .. from id in dragers
               from rol in blik.Naar(r => r.RollenOp, id)
               where rol.Bezetting == Bezetting.Persoon && rol.GeldtOp(dag) && rol.PersoonId is not null && rol.PersoonId != persoon && rol.Rol != Rol.Teamlid
               group (rol.Rol, Waar: blik.Zoek(id)!) by rol.PersoonId!.Value into wie
               orderby lezing.Personen.Naam(wie.Key)
               select new Inwerkpersoon(wie.Key, [.. wie.Distinct().OrderBy(paar => paar.Rol)]),
        ];
    }

    internal Draagt Draagt { get; }

    /// <summary>Since when this person holds a portefeuille or bestuurlijke role, when that is recent.</summary>
    internal DateOnly? Sinds { get; }

    internal ImmutableArray<Inwerkopgave> Opgaven { get; }

    /// <summary>Efforts that serve none of these opgaven.</summary>
    internal ImmutableArray<Inwerkinspanning> Overig { get; }

    internal ImmutableArray<Besluit> Komend { get; }

    internal ImmutableArray<Besluit> Genomen { get; }

    internal ImmutableArray<Beleidsafspraak> Afspraken { get; }

    internal ImmutableArray<Agendapunt> Agenda { get; }

    internal ImmutableArray<Inwerkpersoon> Mensen { get; }

    internal bool IsLeeg => Draagt.IsLeeg;

    internal int AantalInspanningen => Opgaven.SelectMany(opgave => opgave.Inspanningen).DistinctBy(regel => regel.Inspanning.Id).Count() + Overig.Length;
}

/// <summary>An opgave with what serves it.</summary>
internal sealed class Inwerkopgave
{
    internal Inwerkopgave(Blik blik, Gedragen deel, DateOnly dag)
    {
        Deel = deel;
        Opgave = (Opgave)deel.Waar;
        Stand = Actueel.Stand(blik, Opgave.Id, dag);
        Doelen = [.. blik.Naar(r => r.DoelenVan, Opgave.Id).OrderBy(doel => doel.Naam, Volgorde.Nederlands)];
        Inspanningen = [.. blik.Naar(r => r.InspanningenVan, Opgave.Id).Where(inspanning => !inspanning.IsAfgesloten).OrderBy(inspanning => inspanning.Naam, Volgorde.Nederlands).Select(inspanning => new Inwerkinspanning(blik, inspanning, dag))];
    }

    internal Gedragen Deel { get; }

    internal Opgave Opgave { get; }

    internal Stand? Stand { get; }

    internal ImmutableArray<Doel> Doelen { get; }

    internal ImmutableArray<Inwerkinspanning> Inspanningen { get; }
}

/// <summary>An effort with its stand.</summary>
internal sealed record Inwerkinspanning(Inspanning Inspanning, Stand? Stand)
{
    internal Inwerkinspanning(Blik blik, Inspanning inspanning, DateOnly dag)
        : this(inspanning, Actueel.Stand(blik, inspanning.Id, dag))
    {
    }
}

/// <summary>Somebody with whom the new one will work, and as what.</summary>
internal sealed record Inwerkpersoon(Guid Id, ImmutableArray<(Rol Rol, Feit Waar)> Rollen);
