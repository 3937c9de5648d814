// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Overnemen.Herkenning;

/// <summary>How many letters must change, come, go or swap places to make one word another (Damerau–Levenshtein).</summary>
internal static class Bewerkingsafstand
{
    /// <summary>True when the distance is at most <paramref name="grens"/>.</summary>
    public static bool Hoogstens(string een, string ander, int grens) => Math.Abs(een.Length - ander.Length) <= grens && Tussen(een, ander, grens) <= grens;

    /// <summary>The distance; <paramref name="grens"/> + 1 when it is more than that.</summary>
    public static int Tussen(string een, string ander, int grens)
    {
        if (Math.Abs(een.Length - ander.Length) > grens) return grens + 1;
        var breedte = ander.Length + 1;
        var eerder = new int[breedte];
        var vorige = new int[breedte];
        var huidige = new int[breedte];
        for (var j = 0; j < breedte; j++) vorige[j] = j;
        for (var i = 1; i <= een.Length; i++)
        {
            huidige[0] = i;
            var kleinste = i;
            for (var j = 1; j < breedte; j++)
            {
                var gelijk = een[i - 1] == ander[j - 1] ? 0 : 1;
                var kosten = Math.Min(Math.Min(huidige[j - 1], vorige[j]) + 1, vorige[j - 1] + gelijk);
                if (i > 1 && j > 1 && een[i - 1] == ander[j - 2] && een[i - 2] == ander[j - 1]) kosten = Math.Min(kosten, eerder[j - 2] + 1);
                huidige[j] = kosten;
                kleinste = Math.Min(kleinste, kosten);
            }

            if (kleinste > grens) return grens + 1;
            (eerder, vorige, huidige) = (vorige, huidige, eerder);
        }

        return Math.Min(vorige[^1], grens + 1);
    }
}
