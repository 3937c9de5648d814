// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// A value that no division exceeds. Two bounds, of which the lower counts: in a group of s an element has at most its s − 1 greatest
/// distances (good for distances by chance), and the eigenvalues of the distances bound what groups can gather (Donath and Hoffman
/// 1973; good for distances between points).
/// </summary>
internal static class Bovengrens
{
    /// <summary>Eigenvalues cost n³ steps; above this number of elements the first bound stands alone.</summary>
    private const int MeesteVoorEigenwaarden = 600;

    internal static double Van(Verdeelvraag vraag)
    {
        var grens = Rijgrens(vraag);
        if (vraag.Aantal <= MeesteVoorEigenwaarden) grens = Math.Min(grens, Eigengrens(vraag));
        // Room for rounding on the safe side; whole distances have a whole sum.
        grens += Math.Abs(grens) * 1e-9 + 1e-6;
        return IsGeheel(vraag) ? Math.Floor(grens) : Math.Round(grens, 6);
    }

    /// <summary>
    /// Half of the k greatest distances of each element. When sizes differ, the price of another size is what the element that gains most
    /// would gain, so that the sum holds for every choice of sizes.
    /// </summary>
    private static double Rijgrens(Verdeelvraag vraag)
    {
        var (aantal, gewoon) = (vraag.Aantal, vraag.Aantal / vraag.Grenzen.Count);
        var top = new double[aantal][];
        for (var element = 0; element < aantal; element++) top[element] = Opgeteld(vraag.Vanaf(element), element);
        var extra = Enumerable.Range(0, aantal).Select(buren => top.Max(rij => (rij[buren] - rij[Math.Max(0, gewoon - 1)]) / 2)).ToArray();
        var begin = top.Sum(rij => rij[Math.Max(0, gewoon - 1)] / 2);
        return begin + Groottekeuze.Hoogste(vraag, grootte => grootte == 0 ? 0 : grootte * extra[grootte - 1]);
    }

    /// <summary>At place k the sum of the k greatest distances from an element to others.</summary>
    private static double[] Opgeteld(ReadOnlySpan<double> rij, int element)
    {
        double[] anderen = [.. rij[..element], .. rij[(element + 1)..]];
        Array.Sort(anderen, (een, ander) => ander.CompareTo(een));
        var som = new double[anderen.Length + 1];
        for (var plaats = 0; plaats < anderen.Length; plaats++) som[plaats + 1] = som[plaats] + anderen[plaats];
        return som;
    }

    /// <summary>
    /// With the mean m taken from every distance, the value is m for every pair in a group, plus half of Σ size × (eigenvalue that the group
    /// gathers): at most the greatest eigenvalues with the greatest sizes.
    /// </summary>
    private static double Eigengrens(Verdeelvraag vraag)
    {
        var (aantal, groepen) = (vraag.Aantal, vraag.Grenzen.Count);
        var gevuld = Math.Min(groepen, aantal);
        var som = 0.0;
        for (var element = 0; element < aantal; element++) som += Som(vraag.Vanaf(element));
        var gemiddeld = som / aantal / aantal;
        var eigen = Eigenwaarden.Van(aantal, gevuld, (een, ander) => vraag.Vanaf(een)[ander] - gemiddeld);
        var uit = Groottekeuze.Hoogste(vraag, grootte => gemiddeld * grootte * grootte / 2);
        // Σ size × eigenvalue, both falling, by parts: the first k groups together hold at most this many.
        var (meeste, minste) = (vraag.Grenzen.Select(grens => Math.Min(grens.Maximum, aantal)).OrderDescending().ToArray(), vraag.Grenzen.Select(grens => grens.Minimum).Order().ToArray());
        for (var eerste = 1; eerste <= gevuld; eerste++)
        {
            var samen = eerste == gevuld ? aantal : Math.Min(meeste.Take(eerste).Sum(), aantal - minste.Take(groepen - eerste).Sum());
            uit += samen * (eigen[eerste - 1] - (eerste == gevuld ? 0 : eigen[eerste])) / 2;
        }

        return uit;
    }

    private static double Som(ReadOnlySpan<double> rij)
    {
        var som = 0.0;
        foreach (var afstand in rij) som += afstand;
        return som;
    }

    private static bool IsGeheel(Verdeelvraag vraag)
    {
        for (var element = 0; element < vraag.Aantal; element++)
            foreach (var afstand in vraag.Vanaf(element))
                if (afstand != Math.Floor(afstand)) return false;
        return true;
    }
}
