// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// The most variety that a group can have, by counting values instead of pairs: in a group of s the number of equal pairs of a value with n
/// members is n(n − 1)/2, least when the members are spread evenly over the values that are there to choose from.
/// </summary>
internal static class Variatiegrens
{
    /// <summary>A number that the variety of a group does not exceed, whoever is in it.</summary>
    internal static double Van(Ronderegels regels, int groep, int minimum, int maximum)
    {
        var keus = Enumerable.Range(0, regels.Aantal).Where(nummer => (regels.Open[nummer] >> groep & 1) == 1).ToArray();
        var hoogste = 0.0;
        for (var grootte = Math.Max(2, minimum); grootte <= maximum; grootte++)
        {
            var som = regels.Ronde.Kenmerken.Index().Where(kenmerk => kenmerk.Item.Richting == Richting.Gevarieerd)
                .Sum(kenmerk => kenmerk.Item.Gewicht * Paren(kenmerk.Item, [.. keus.Select(nummer => regels.Ronde.Waarden(nummer, kenmerk.Index))], grootte));
            hoogste = Math.Max(hoogste, som * 2 / grootte / (grootte - 1));
        }

        return hoogste + (Oordeel.Merkbaar / 10);
    }

    private static double Paren(Kenmerk kenmerk, IReadOnlyList<int>[] keus, int grootte) => kenmerk.Soort switch
    {
        Kenmerksoort.Soort => Ongelijk([.. keus.Where(waarden => waarden.Count > 0).GroupBy(waarden => waarden[0]).Select(gelijken => gelijken.Count())], grootte),
        Kenmerksoort.Niveau => Enumerable.Range(1, Math.Max(0, kenmerk.Niveaus - 1)).Sum(drempel => Gescheiden(keus, waarden => waarden[0] <= drempel, grootte)) / Math.Max(1.0, kenmerk.Niveaus - 1),
        _ => keus.SelectMany(waarden => waarden).Distinct().Sum(optie => Gescheiden(keus, waarden => waarden.Contains(optie), grootte)) / Math.Max(1.0, kenmerk.Niveaus),
    };

    /// <summary>Most unequal pairs: one by one the next member takes the value that has fewest and is not used up. Who has no known value makes no pair.</summary>
    private static double Ongelijk(int[] aanwezig, int grootte)
    {
        var genomen = new int[aanwezig.Length];
        var (paren, bekend) = (0, 0);
        for (; bekend < grootte; bekend++)
        {
            var beste = -1;
            for (var waarde = 0; waarde < aanwezig.Length; waarde++)
                if (genomen[waarde] < aanwezig[waarde] && (beste < 0 || genomen[waarde] < genomen[beste])) beste = waarde;
            if (beste < 0) break;
            paren += bekend - genomen[beste]++;
        }

        return paren;
    }

    /// <summary>Most pairs of which one is on this side and the other on that.</summary>
    private static double Gescheiden(IReadOnlyList<int>[] keus, Func<IReadOnlyList<int>, bool> kant, int grootte)
    {
        var bekend = keus.Where(waarden => waarden.Count > 0).ToList();
        var hier = bekend.Count(kant);
        var meeste = 0;
        for (var deel = Math.Max(0, grootte - (bekend.Count - hier)); deel <= Math.Min(hier, grootte); deel++) meeste = Math.Max(meeste, deel * (grootte - deel));
        return bekend.Count < grootte ? Math.Min(hier, grootte) * Math.Min(bekend.Count - hier, grootte) : meeste;
    }
}
