// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Profielen;
using Rol = Samenhang.Kern.Landschap.Rol;

namespace Samenhang.Opgaven.Rolkaarten;

/// <summary>One role of one person on one sheet: what, with whom, what may be decided, and what is expected.</summary>
internal sealed record Rolkaart(Rolvervulling Vervulling, Feit Waar, Rolprofiel Profiel, ImmutableArray<Mandaat> Mandaten, ImmutableArray<Rolvervulling> MetWie)
{
    /// <summary>What the opgave or effort is about, in its own words.</summary>
    internal string? Zin => Waar switch
    {
        Opgave opgave => opgave.Omschrijving ?? opgave.Formulering.Gewenst,
        Inspanning inspanning => inspanning.Omschrijving ?? inspanning.Contract?.Resultaat,
        _ => null,
    };

    /// <summary>The cards of a person on a day; opgaven first. What is finished has none.</summary>
    internal static IReadOnlyList<Rolkaart> Van(Blik blik, Guid persoon, DateOnly dag) =>
    [
        .. from rol in blik.Naar(r => r.RollenVanPersoon, persoon)
           where rol.GeldtOp(dag)
           let waar = blik.Zoek(rol.Op)
           where waar is Opgave { IsAfgesloten: false } or Inspanning { IsAfgesloten: false }
           orderby waar is Inspanning, rol.Rol
           select new Rolkaart(rol, waar, new Rolprofiel(blik, rol.Rol), Mag(blik, rol, waar, dag), Collegas(blik, rol, waar, dag)) into kaart
           orderby kaart.Waar is Inspanning, kaart.Waar.Titel, kaart.Vervulling.Rol
           select kaart,
    ];

    /// <summary>The mandate of the role, and for who steers an opgave also the mandates this person has for it.</summary>
    private static ImmutableArray<Mandaat> Mag(Blik blik, Rolvervulling rol, Feit waar, DateOnly dag) =>
    [
        .. blik.Naar(r => r.MandatenVanPersoon, rol.PersoonId!.Value)
            .Where(mandaat => mandaat.Id == rol.MandaatId || (mandaat.OpgaveId == waar.Id && rol.Rol is Rol.Opgavemanager or Rol.AmbtelijkOpdrachtgever))
            .Where(mandaat => (mandaat.Van is null || mandaat.Van <= dag) && (mandaat.Tot is null || mandaat.Tot >= dag)),
    ];

    private static ImmutableArray<Rolvervulling> Collegas(Blik blik, Rolvervulling rol, Feit waar, DateOnly dag) =>
        [.. blik.Naar(r => r.RollenOp, waar.Id).Where(ander => ander.Id != rol.Id && ander.GeldtOp(dag) && ander.Bezetting != Bezetting.Onbekend).OrderBy(ander => ander.Rol)];
}
