// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>What sizes of groups can be worth at most, when each size has a price of its own.</summary>
internal static class Groottekeuze
{
    /// <summary>The greatest sum of prices over all sizes that keep the limits and hold everybody (a knapsack, exact).</summary>
    /// <param name="vraag">Whose limits and number count.</param>
    /// <param name="prijs">Price of a group of a size.</param>
    internal static double Hoogste(Verdeelvraag vraag, Func<int, double> prijs)
    {
        var beste = new double[vraag.Aantal + 1];
        Array.Fill(beste, double.NegativeInfinity, 1, vraag.Aantal);
        foreach (var grens in vraag.Grenzen)
        {
            var volgende = new double[beste.Length];
            Array.Fill(volgende, double.NegativeInfinity);
            for (var grootte = grens.Minimum; grootte <= Math.Min(grens.Maximum, vraag.Aantal); grootte++)
            {
                var waarde = prijs(grootte);
                for (var samen = grootte; samen < beste.Length; samen++) volgende[samen] = Math.Max(volgende[samen], beste[samen - grootte] + waarde);
            }

            beste = volgende;
        }

        return beste[vraag.Aantal];
    }
}
