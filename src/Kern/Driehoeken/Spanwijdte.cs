// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Driehoeken;

/// <summary>
/// What one opdrachtgever commissions, or what has a vacancy or nobody known there. It counts driehoeken as they were agreed, and nothing of
/// what a person does: no hours and no confirmations, which need the consent of the works council (domain model §3.11).
/// </summary>
/// <param name="Wie">Who fills the corner, a vacancy, or unknown.</param>
/// <param name="Driehoeken">The driehoeken, running ones first, then by name.</param>
public sealed record Spanwijdte(Rolinvulling Wie, ImmutableArray<Driehoek> Driehoeken)
{
    /// <summary>How many of them run.</summary>
    public int Lopend => Driehoeken.Count(driehoek => driehoek.Loopt);

    /// <summary>Every opdrachtgever in this role with the driehoeken; the widest span first, vacancies and unknown last.</summary>
    /// <param name="blik">All the viewer may see.</param>
    /// <param name="peildatum">The day with which roles are read.</param>
    /// <param name="rol">Bestuurlijk or ambtelijk opdrachtgever.</param>
    public static ImmutableArray<Spanwijdte> Per(Blik blik, DateOnly peildatum, Rol rol) =>
    [
        .. Alle(blik, peildatum).GroupBy(driehoek => driehoek.Hoek(rol))
            .Select(groep => new Spanwijdte(groep.Key, [.. groep.OrderByDescending(driehoek => driehoek.Loopt).ThenBy(driehoek => driehoek.Inspanning.Naam, Comparer<string>.Create(Woordvolgorde.Vergelijk))]))
            .OrderBy(span => span.Wie.Bezetting != Bezetting.Persoon).ThenByDescending(span => span.Lopend).ThenByDescending(span => span.Driehoeken.Length),
    ];

    /// <summary>The driehoeken of every project, programma and bestuursproces that has not ended.</summary>
    public static IEnumerable<Driehoek> Alle(Blik blik, DateOnly peildatum) =>
        from inspanning in blik.Alle<Inspanning>()
        where inspanning.Werkwijze is Werkwijze.Project or Werkwijze.Programma or Werkwijze.Bestuursproces
        where !inspanning.IsAfgesloten
        let rollen = blik.Naar(r => r.RollenOp, inspanning.Id)
        select new Driehoek(
            inspanning,
            Rolinvulling.Van(rollen, Rol.BestuurlijkOpdrachtgever, peildatum),
            Rolinvulling.Van(rollen, Rol.AmbtelijkOpdrachtgever, peildatum),
            Rolinvulling.Van(rollen, Rol.Sturingsprofessional, peildatum));
}
