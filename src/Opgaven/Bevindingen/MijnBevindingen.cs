// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Toetsen;
using Samenhang.Platform.Bevindingen;
using Samenhang.Platform.Pagina;

namespace Samenhang.Opgaven.Bevindingen;

/// <summary>The findings that one person can do something about, counted per check.</summary>
internal static class MijnBevindingen
{
    /// <summary>The checks, the most urgent first; good to know is left for the page with all findings.</summary>
    /// <param name="lezing">Who reads.</param>
    /// <param name="beeld">What is found.</param>
    /// <param name="geheel">The whole organisation is this person's concern; otherwise what carries the name.</param>
    internal static IEnumerable<(Toets Toets, int Aantal)> Van(Lezing lezing, Bevindingenbeeld beeld, bool geheel)
    {
        var mijn = geheel ? null : Bevindingkeuze.Mijn(lezing);
        foreach (var toets in Toetsboek.Alle.Where(toets => toets.Ernst != Ernst.Weten))
        {
            // The permission a step takes is the same for all records of one kind, so one finding tells it.
            var open = beeld.Van(toets).Where(bevinding => mijn?.Contains(bevinding.Waar.Id) != false && beeld.Acceptatie(bevinding) is null);
            if (open.FirstOrDefault() is { } eerste && Bevindingstap.Voor(lezing, eerste) is not null)
            {
                yield return (toets, open.Count());
            }
        }
    }
}
