// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Bevindingen;

/// <summary>The findings that one person can do something about, the most urgent first; good to know is left for the page with all findings.</summary>
internal sealed class MijnBevindingen
{
    /// <summary>Checks of dates: Vandaag tells those dates themselves.</summary>
    private static readonly HashSet<string> Datums = ["herijkdatum-voorbij", "einddatum-voorbij", "mijlpaal-voorbij", "parkeerdatum-voorbij", "volgende-stap-voorbij"];

    private readonly Lezing _lezing;

    /// <summary>Finds them.</summary>
    /// <param name="lezing">Who reads.</param>
    /// <param name="beeld">What is found.</param>
    /// <param name="geheel">The whole organisation is this person's concern; otherwise what carries the name.</param>
    internal MijnBevindingen(Lezing lezing, Bevindingenbeeld beeld, bool geheel)
    {
        _lezing = lezing;
        var mijn = geheel ? null : Bevindingkeuze.Mijn(lezing);
        // The permission a step takes is the same for all records of one kind, so one finding tells it.
        Soorten =
        [
            .. from toets in Toetsboek.Alle
               where toets.Ernst != Ernst.Weten
               orderby toets.Ernst
               let open = beeld.Van(toets).Where(bevinding => mijn?.Contains(bevinding.Waar.Id) != false && beeld.Acceptatie(bevinding) is null).ToImmutableArray()
               where !open.IsEmpty && Bevindingstap.Voor(lezing, open[0]) is not null
               select (toets, open),
        ];
    }

    /// <summary>Per check what it found.</summary>
    internal ImmutableArray<(Toets Toets, ImmutableArray<Bevinding> Open)> Soorten { get; }

    /// <summary>How many there are.</summary>
    internal int Aantal => Soorten.Sum(soort => soort.Open.Length);

    /// <summary>The first few with what to do about them: one of each check, then the second of each, and so on.</summary>
    internal IEnumerable<(Bevinding Bevinding, Bevindingstap Stap)> Eerste(int aantal) =>
        Soorten.Where(soort => !Datums.Contains(soort.Toets.Code)).SelectMany(soort => soort.Open.Take(aantal).Select((bevinding, nummer) => (bevinding, nummer)))
            .OrderBy(paar => paar.nummer).Take(aantal).OrderBy(paar => paar.bevinding.Toets.Ernst)
            .Select(paar => (paar.bevinding, Bevindingstap.Voor(_lezing, paar.bevinding))).Where(paar => paar.Item2 is not null).Select(paar => (paar.bevinding, paar.Item2!));
}
