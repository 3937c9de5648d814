// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Groepen;

namespace Samenhang.Tests.Kern.Groepen;

/// <summary>Questions by chance that follow from a number alone, and their best answer found by trying everything.</summary>
internal static class Willekeur
{
    public static Verdeelvraag Vraag(int seed, int least, int most)
    {
        var random = new Random(seed);
        var count = random.Next(least, most + 1);
        var groups = random.Next(1, Math.Min(5, count) + 1);
        var distances = new double[count * count];
        for (var one = 0; one < count; one++)
            for (var other = one + 1; other < count; other++)
                distances[(one * count) + other] = distances[(other * count) + one] = seed % 3 == 0 ? Math.Round(random.NextDouble() * 100, 3) : random.Next(seed % 5 == 0 ? -50 : 0, 101);
        while (true)
        {
            Groepsgrens[] limits = [.. Enumerable.Range(0, groups).Select(_ => random.Next(0, (count / groups) + 1)).Select(low => new Groepsgrens(low, random.Next(low, count + 1)))];
            if (Verdeelvraag.Bezwaar(count, limits) is null) return new Verdeelvraag(count, distances, limits);
        }
    }

    /// <summary>The greatest value over all divisions that keep the limits.</summary>
    public static double Beste(Verdeelvraag vraag)
    {
        var (group, size, best) = (new int[vraag.Aantal], new int[vraag.Grenzen.Count], double.NegativeInfinity);
        Try(0, 0);
        return best;

        void Try(int element, double value)
        {
            if (element == vraag.Aantal)
            {
                if (size.Zip(vraag.Grenzen).All(pair => pair.First >= pair.Second.Minimum)) best = Math.Max(best, value);
                return;
            }

            for (var to = 0; to < size.Length; to++)
            {
                if (size[to] == vraag.Grenzen[to].Maximum) continue;
                var gain = 0.0;
                for (var other = 0; other < element; other++)
                    if (group[other] == to) gain += vraag.Vanaf(element)[other];
                group[element] = to;
                size[to]++;
                Try(element + 1, value + gain);
                size[to]--;
            }
        }
    }
}
