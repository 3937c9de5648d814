// SPDX-License-Identifier: EUPL-1.2
namespace Samenhang.Kern.Groepen;

/// <summary>
/// Eigenvalues of a symmetric matrix: Householder reflections to three diagonals, then bisection on the number of negative pivots, which
/// bounds each eigenvalue from above (Golub and Van Loan, Matrix Computations, §8.3 and §8.4).
/// </summary>
internal static class Eigenwaarden
{
    /// <summary>The greatest eigenvalues, falling.</summary>
    internal static double[] Van(int orde, int hoeveel, Func<int, int, double> element)
    {
        var (diagonaal, naast) = Driediagonaal(orde, element);
        return Gevonden(diagonaal, naast, hoeveel);
    }

    private static (double[] Diagonaal, double[] Naast) Driediagonaal(int orde, Func<int, int, double> element)
    {
        var a = Enumerable.Range(0, orde).Select(rij => Enumerable.Range(0, orde).Select(kolom => element(rij, kolom)).ToArray()).ToArray();
        var (naast, v, p) = (new double[orde], new double[orde], new double[orde]);
        for (var k = 0; k < orde - 2; k++)
        {
            var norm = 0.0;
            for (var i = k + 1; i < orde; i++) norm += a[i][k] * a[i][k];
            var alfa = a[k + 1][k] > 0 ? -Math.Sqrt(norm) : Math.Sqrt(norm);
            naast[k] = alfa;
            var lengte = norm - (alfa * a[k + 1][k]);
            if (lengte <= 0) continue;
            for (var i = k + 1; i < orde; i++) v[i] = a[i][k];
            v[k + 1] -= alfa;
            var kern = 0.0;
            for (var i = k + 1; i < orde; i++)
            {
                var (som, rij) = (0.0, a[i]);
                for (var j = k + 1; j < orde; j++) som += rij[j] * v[j];
                p[i] = som / lengte;
                kern += p[i] * v[i];
            }

            kern /= 2 * lengte;
            for (var i = k + 1; i < orde; i++) p[i] -= kern * v[i];
            for (var i = k + 1; i < orde; i++)
            {
                var (rij, vi, pi) = (a[i], v[i], p[i]);
                for (var j = k + 1; j < orde; j++) rij[j] -= (vi * p[j]) + (pi * v[j]);
            }
        }

        if (orde > 1) naast[orde - 2] = a[orde - 1][orde - 2];
        return (Enumerable.Range(0, orde).Select(i => a[i][i]).ToArray(), naast);
    }

    private static double[] Gevonden(double[] diagonaal, double[] naast, int hoeveel)
    {
        var orde = diagonaal.Length;
        var straal = Enumerable.Range(0, orde).Max(i => Math.Abs(diagonaal[i]) + Math.Abs(naast[i]) + (i > 0 ? Math.Abs(naast[i - 1]) : 0)) + 1e-12;
        var uit = new double[hoeveel];
        for (var nummer = 0; nummer < hoeveel; nummer++)
        {
            var (laag, hoog) = (-straal, nummer == 0 ? straal : uit[nummer - 1]);
            for (var keer = 0; keer < 60 && hoog - laag > straal * 1e-13; keer++)
            {
                var midden = (laag + hoog) / 2;
                if (Boven(diagonaal, naast, midden) > nummer) laag = midden;
                else hoog = midden;
            }

            uit[nummer] = hoog;
        }

        return uit;
    }

    /// <summary>How many eigenvalues lie above a number (Sturm).</summary>
    private static int Boven(double[] diagonaal, double[] naast, double grens)
    {
        var (aantal, q) = (0, 1.0);
        for (var i = 0; i < diagonaal.Length; i++)
        {
            q = diagonaal[i] - grens - (i == 0 ? 0 : naast[i - 1] * naast[i - 1] / q);
            if (q == 0) q = 1e-300;
            if (q > 0) aantal++;
        }

        return aantal;
    }
}
