// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Werkwijzen;

/// <summary>How much a yes speaks for each werkwijze, from −4 (against) to 4 (for).</summary>
/// <param name="Routine">For a routine.</param>
/// <param name="Project">For a project.</param>
/// <param name="Programma">For a programma.</param>
/// <param name="Bestuursproces">For a bestuursproces.</param>
/// <param name="Improvisatie">For an improvisatie.</param>
public readonly record struct Gewichten(int Routine, int Project, int Programma, int Bestuursproces, int Improvisatie)
{
    /// <summary>For one werkwijze; 0 for one that cannot be chosen.</summary>
    public int Voor(Werkwijze werkwijze) => werkwijze switch
    {
        Werkwijze.Routine => Routine,
        Werkwijze.Project => Project,
        Werkwijze.Programma => Programma,
        Werkwijze.Bestuursproces => Bestuursproces,
        Werkwijze.Improvisatie => Improvisatie,
        _ => 0,
    };
}
