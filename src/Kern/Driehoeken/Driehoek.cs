// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Kern.Driehoeken;

/// <summary>The three corners from which an effort is steered, on a day.</summary>
/// <param name="Inspanning">The effort: a project, programma or bestuursproces that has not ended.</param>
/// <param name="Bestuurlijk">Bestuurlijk opdrachtgever.</param>
/// <param name="Ambtelijk">Ambtelijk opdrachtgever.</param>
/// <param name="Professional">Sturingsprofessional.</param>
public sealed record Driehoek(Inspanning Inspanning, Rolinvulling Bestuurlijk, Rolinvulling Ambtelijk, Rolinvulling Professional)
{
    /// <summary>It runs, so it counts for the span of whoever commissions it.</summary>
    public bool Loopt => Inspanning.Fase == Fase.InUitvoering;

    /// <summary>Corners that are a vacancy.</summary>
    public int Vacatures => Hoeken.Count(hoek => hoek.Bezetting == Bezetting.Vacature);

    /// <summary>Corners of which nobody told who fills them.</summary>
    public int Onbekend => Hoeken.Count(hoek => hoek.Bezetting == Bezetting.Onbekend);

    /// <summary>One person fills two corners or all three.</summary>
    public bool IsDubbel => Hoeken.Select(hoek => hoek.PersoonId).OfType<Guid>().GroupBy(persoon => persoon).Any(groep => groep.Count() > 1);

    private Rolinvulling[] Hoeken => [Bestuurlijk, Ambtelijk, Professional];

    /// <summary>How a corner is filled; the sturingsprofessional for another role.</summary>
    public Rolinvulling Hoek(Rol rol) => rol switch
    {
        Rol.BestuurlijkOpdrachtgever => Bestuurlijk,
        Rol.AmbtelijkOpdrachtgever => Ambtelijk,
        _ => Professional,
    };
}
