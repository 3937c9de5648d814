// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>How many letters must change, come, go or swap places to make one word another (Damerau–Levenshtein).</summary>
internal static class Bewerkingsafstand
{
    private const int KortWoord = 64;

    /// <summary>True when the distance is at most <paramref name="grens"/>.</summary>
    public static bool Hoogstens(string een, string ander, int grens) => Math.Abs(een.Length - ander.Length) <= grens && Tussen(een, ander, grens) <= grens;

    /// <summary>
    /// The distance; <paramref name="grens"/> + 1 when it is more than that. A cell further than that from the diagonal cannot be less, so only those
    /// next to it are worked out.
    /// </summary>
    public static int Tussen(string een, string ander, int grens)
    {
        if (Math.Abs(een.Length - ander.Length) > grens) return grens + 1;
        var breedte = ander.Length + 1;
        var cellen = breedte <= KortWoord ? stackalloc int[3 * KortWoord] : new int[3 * breedte];
        var (meer, eerder, vorige, huidige) = (grens + 1, 0, breedte, 2 * breedte);
        for (var j = 0; j < breedte; j++) cellen[vorige + j] = j;
        for (var i = 1; i <= een.Length; i++)
        {
            var (van, tot) = (Math.Max(1, i - grens), Math.Min(ander.Length, i + grens));
            var kleinste = cellen[huidige + van - 1] = van == 1 ? i : meer;
            for (var j = van; j <= tot; j++)
            {
                var boven = j < i + grens ? cellen[vorige + j] : meer;
                var kosten = Math.Min(Math.Min(cellen[huidige + j - 1], boven) + 1, cellen[vorige + j - 1] + (een[i - 1] == ander[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && een[i - 1] == ander[j - 2] && een[i - 2] == ander[j - 1]) kosten = Math.Min(kosten, cellen[eerder + j - 2] + 1);
                cellen[huidige + j] = kosten;
                kleinste = Math.Min(kleinste, kosten);
            }

            if (kleinste > grens) return meer;
            (eerder, vorige, huidige) = (vorige, huidige, eerder);
        }

        return Math.Min(cellen[vorige + ander.Length], meer);
    }
}
