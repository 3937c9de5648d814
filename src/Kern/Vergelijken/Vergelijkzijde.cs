// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Vergelijken;

/// <summary>How an opgave, goal or effort stood at one of the two moments.</summary>
/// <param name="Licht">The judgement that held.</param>
/// <param name="Eind">When it was meant to end.</param>
/// <param name="Begroot">Its own budget of the year in whole cents, only what it costs; empty when nobody told.</param>
/// <param name="Bestuurlijk">Who was bestuurlijk opdrachtgever.</param>
/// <param name="Ambtelijk">Who was ambtelijk opdrachtgever.</param>
/// <param name="Leidt">Who led it: the sturingsprofessional of an effort, the opgavemanager of an opgave.</param>
public sealed record Vergelijkzijde(Licht Licht, Datering? Eind, long? Begroot, Rolinvulling Bestuurlijk, Rolinvulling Ambtelijk, Rolinvulling Leidt)
{
    /// <summary>The role of who leads it.</summary>
    public static Rol Leiding(Feit feit) => feit is Opgave ? Rol.Opgavemanager : Rol.Sturingsprofessional;

    /// <summary>Corners of the driehoek that are a vacancy.</summary>
    public int Vacatures => new[] { Bestuurlijk, Ambtelijk, Leidt }.Count(hoek => hoek.Bezetting == Bezetting.Vacature);

    /// <summary>How it stood.</summary>
    /// <param name="blik">The moment, with the eyes of the viewer.</param>
    /// <param name="feit">The record at that moment; nothing when it was not there.</param>
    /// <param name="dag">The day with which dates of validity are read.</param>
    /// <param name="jaar">The budget year.</param>
    public static Vergelijkzijde? Van(Blik blik, Feit? feit, DateOnly dag, int jaar)
    {
        if (feit is not (Opgave or Inspanning))
        {
            return null;
        }

        var rollen = blik.Naar(r => r.RollenOp, feit.Id);
        return new Vergelijkzijde(
            Standen.Geldend(blik.Naar(r => r.StandenVan, feit.Id), dag)?.Oordeel ?? Licht.Onbekend,
            feit is Opgave opgave ? opgave.Eind : ((Inspanning)feit).Eind,
            Jaarbedrag.In(Jaarbedrag.Van(blik.Naar(r => r.BudgetVan, feit.Id)), jaar)?.Begroot,
            Rolinvulling.Van(rollen, Rol.BestuurlijkOpdrachtgever, dag),
            Rolinvulling.Van(rollen, Rol.AmbtelijkOpdrachtgever, dag),
            Rolinvulling.Van(rollen, Leiding(feit), dag));
    }
}
