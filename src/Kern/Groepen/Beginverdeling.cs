// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>A division by chance that keeps the limits.</summary>
internal static class Beginverdeling
{
    internal static int[] Maak(Verdeelvraag vraag, ref Toeval toeval)
    {
        var grootte = vraag.Grenzen.Select(grens => grens.Minimum).ToArray();
        for (var rest = vraag.Aantal - grootte.Sum(); rest > 0; rest--)
        {
            var groep = toeval.Onder(grootte.Length);
            while (grootte[groep] == vraag.Grenzen[groep].Maximum) groep = (groep + 1) % grootte.Length;
            grootte[groep]++;
        }

        var groepen = grootte.SelectMany((aantal, groep) => Enumerable.Repeat(groep, aantal)).ToArray();
        for (var plaats = groepen.Length - 1; plaats > 0; plaats--)
        {
            var ander = toeval.Onder(plaats + 1);
            (groepen[plaats], groepen[ander]) = (groepen[ander], groepen[plaats]);
        }

        return groepen;
    }
}
