// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Landschap;

namespace Samenhang.Kern.Verantwoorden;

/// <summary>
/// A product of planning and control over a year, as a function of one Beeld: of a frozen Moment it never changes. It holds confirmed figures only, and
/// leaves out what only those involved may see, because it goes out of the house.
/// </summary>
/// <param name="Jaar">The budget year.</param>
/// <param name="DrempelCenten">Deviations of more than this are told, in whole cents.</param>
/// <param name="Opgaven">Per opgave that was given as an opdracht or of which that is unknown, and that goes on; by name.</param>
public sealed record Verantwoording(int Jaar, long DrempelCenten, ImmutableArray<Opgaveverantwoording> Opgaven)
{
    /// <summary>Figures and standen that somebody still has to confirm.</summary>
    public int Wachtend => Opgaven.Sum(opgave => opgave.Wachtend);

    /// <summary>Works it out.</summary>
    /// <param name="blik">All the viewer may see, at the moment it is of.</param>
    /// <param name="dag">The day in Europe/Amsterdam: later standen do not count.</param>
    /// <param name="jaar">The budget year.</param>
    /// <param name="drempelCenten">Whole cents, not negative.</param>
    public static Verantwoording Maak(Blik blik, DateOnly dag, int jaar, long drempelCenten)
    {
        ArgumentNullException.ThrowIfNull(blik);
        return new Verantwoording(
            jaar,
            drempelCenten,
            [
                .. blik.Alle<Opgave>().Where(opgave => opgave is { IsAfgesloten: false, IsKandidaat: false, Status: not Opgavestatus.Parkeerplaats } && opgave.Zichtbaarheid != Zichtbaarheid.Betrokkenen)
                    .OrderBy(opgave => opgave.Naam, StringComparer.Ordinal).Select(opgave => Opgaveverantwoording.Maak(blik, opgave, dag, jaar)),
            ]);
    }

    /// <summary>The years about which there is something to tell, the newest first.</summary>
    public static ImmutableArray<int> Jaren(Blik blik)
    {
        ArgumentNullException.ThrowIfNull(blik);
        return [.. blik.Alle<Budgetregel>().Select(regel => regel.Jaar).OfType<int>().Concat(blik.Alle<Meting>().Where(meting => meting.Soort == Metingsoort.Realisatie).Select(meting => meting.Periode.Tot.Year)).Distinct().OrderDescending()];
    }
}
