// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Driehoeken;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Pagina;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Opgaveteam;

/// <summary>Who does what for an opgave: the three roles of the opgavemanager, the team, and the driehoeken of its efforts.</summary>
internal sealed class Teambeeld
{
    /// <summary>The finding that says that it is other than agreed; who accepts it says why.</summary>
    internal const string Afwijking = "opgavemanager-wijkt-af";

    internal Teambeeld(Blik blik, Opgave opgave, DateOnly dag)
    {
        Opgave = opgave;
        var rollen = blik.Naar(r => r.RollenOp, opgave.Id).Where(rol => rol.GeldtOp(dag)).ToList();
        Manager = rollen.Find(rol => rol.Rol == Rol.Opgavemanager);
        Rollen = [.. rollen.OrderBy(rol => rol.Rol)];
        var inspanningen = blik.Naar(r => r.InspanningenVan, opgave.Id).Select(inspanning => inspanning.Id).ToHashSet();
        Driehoeken = [.. Spanwijdte.Alle(blik, dag).Where(driehoek => inspanningen.Contains(driehoek.Inspanning.Id)).OrderByDescending(driehoek => driehoek.Loopt).ThenBy(driehoek => driehoek.Inspanning.Naam, Volgorde.Nederlands)];
        Opdrachtgevers = [.. Driehoeken.Where(driehoek => driehoek.Loopt).Select(driehoek => driehoek.Ambtelijk.PersoonId).Concat(rollen.Where(rol => rol.Rol == Rol.AmbtelijkOpdrachtgever).Select(rol => rol.PersoonId)).OfType<Guid>().Distinct()];
        Waarom = blik.Naar(r => r.AcceptatiesVan, opgave.Id).Where(acceptatie => acceptatie.Toets == Afwijking && acceptatie.Tot >= dag).MaxBy(acceptatie => acceptatie.Datum);
        Afgesproken = Grenzen.Van(blik).OpgavemanagerGeeftOpdracht;
    }

    internal Opgave Opgave { get; }

    internal Rolvervulling? Manager { get; }

    /// <summary>Every role on the opgave itself.</summary>
    internal ImmutableArray<Rolvervulling> Rollen { get; }

    /// <summary>The driehoeken of its efforts, running ones first.</summary>
    internal ImmutableArray<Driehoek> Driehoeken { get; }

    /// <summary>Who is ambtelijk opdrachtgever of the opgave or of an effort that runs.</summary>
    internal ImmutableArray<Guid> Opdrachtgevers { get; }

    /// <summary>Why it is other than agreed, when somebody said so.</summary>
    internal Acceptatie? Waarom { get; }

    /// <summary>What the organisation agreed about the third role; empty when it said nothing.</summary>
    internal bool? Afgesproken { get; }

    /// <summary>The opgavemanager takes the third role too.</summary>
    internal bool IsOpdrachtgever => Manager?.PersoonId is { } wie && Opdrachtgevers.Contains(wie);

    /// <summary>It is other than the organisation agreed.</summary>
    internal bool WijktAf => Manager?.PersoonId is not null && Opdrachtgevers.Length > 0 && Afgesproken is { } hoort && hoort != IsOpdrachtgever;
}
