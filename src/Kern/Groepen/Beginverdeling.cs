// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>A division by chance that keeps the limits.</summary>
internal static class Beginverdeling
{
    /// <summary>Filling a table of sizes may take this many steps; beyond it sizes are left to chance.</summary>
    private const long Werk = 50_000_000;

    /// <summary>Makes one.</summary>
    /// <param name="vraag">What to divide.</param>
    /// <param name="meesteParen">With the sizes that hold the most pairs; otherwise with sizes by chance.</param>
    /// <param name="toeval">Chance.</param>
    internal static int[] Maak(Verdeelvraag vraag, bool meesteParen, ref Toeval toeval)
    {
        var grootte = (meesteParen ? Grootten(vraag, ref toeval) : null) ?? Toevallig(vraag, ref toeval);
        var groepen = grootte.SelectMany((aantal, groep) => Enumerable.Repeat(groep, aantal)).ToArray();
        Schud(groepen, ref toeval);
        return groepen;
    }

    /// <summary>
    /// Sizes with the most pairs in groups, or the fewest when distances are negative on average: what counts first when sizes are free, and what a
    /// search by single steps hardly mends. Exact, by a table over groups in an order of chance, so that equals vary.
    /// </summary>
    private static int[]? Grootten(Verdeelvraag vraag, ref Toeval toeval)
    {
        var grenzen = vraag.Grenzen;
        if (grenzen.All(grens => grens.Minimum == grens.Maximum)) return [.. grenzen.Select(grens => grens.Minimum)];
        if (grenzen.Sum(grens => (long)(Math.Min(grens.Maximum, vraag.Aantal) - grens.Minimum + 1)) * vraag.Aantal > Werk) return null;
        var teken = Enumerable.Range(0, vraag.Aantal).Sum(element => Som(vraag.Vanaf(element))) < 0 ? -1 : 1;
        var volgorde = Enumerable.Range(0, grenzen.Count).ToArray();
        Schud(volgorde, ref toeval);
        var beste = new long[vraag.Aantal + 1];
        Array.Fill(beste, long.MinValue, 1, vraag.Aantal);
        var keuzes = new int[grenzen.Count][];
        foreach (var groep in volgorde)
        {
            var volgende = new long[beste.Length];
            Array.Fill(volgende, long.MinValue);
            keuzes[groep] = new int[beste.Length];
            for (var grootte = grenzen[groep].Minimum; grootte <= Math.Min(grenzen[groep].Maximum, vraag.Aantal); grootte++)
            {
                var paren = (long)teken * grootte * grootte;
                for (var samen = grootte; samen < beste.Length; samen++)
                    if (beste[samen - grootte] != long.MinValue && beste[samen - grootte] + paren > volgende[samen]) (volgende[samen], keuzes[groep][samen]) = (beste[samen - grootte] + paren, grootte);
            }

            beste = volgende;
        }

        var uit = new int[grenzen.Count];
        var over = vraag.Aantal;
        for (var plaats = volgorde.Length - 1; plaats >= 0; over -= uit[volgorde[plaats]], plaats--) uit[volgorde[plaats]] = keuzes[volgorde[plaats]][over];
        return uit;
    }

    private static int[] Toevallig(Verdeelvraag vraag, ref Toeval toeval)
    {
        var grootte = vraag.Grenzen.Select(grens => grens.Minimum).ToArray();
        for (var rest = vraag.Aantal - grootte.Sum(); rest > 0; rest--)
        {
            var groep = toeval.Onder(grootte.Length);
            while (grootte[groep] == vraag.Grenzen[groep].Maximum) groep = (groep + 1) % grootte.Length;
            grootte[groep]++;
        }

        return grootte;
    }

    private static void Schud(int[] rij, ref Toeval toeval)
    {
        for (var plaats = rij.Length - 1; plaats > 0; plaats--)
        {
            var ander = toeval.Onder(plaats + 1);
            (rij[plaats], rij[ander]) = (rij[ander], rij[plaats]);
        }
    }

    private static double Som(ReadOnlySpan<double> rij)
    {
        var som = 0.0;
        foreach (var afstand in rij) som += afstand;
        return som;
    }
}
