// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Groepen;

namespace Samenhang.Benchmarks;

/// <summary>
/// Dividing over groups: instances in the style of MDGPLib, answered in the time that published heuristics get, beside the best of longer
/// searches with other seeds.
/// </summary>
internal static class GroupsBenchmark
{
    private static readonly (int Count, int Groups, double Seconds)[] Sizes = [(10, 2, 1), (12, 4, 1), (30, 5, 1), (60, 6, 2), (120, 10, 3), (240, 12, 20)];

    internal static int Run(Options options)
    {
        var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
        Console.WriteLine($"\n### Groups, {options.Count} seeds, longer search {options.Minutes} times as long; load {load}\n\n| instance | seconds allowed | processor s | mean value | best of longer | mean below best | upper bound | gap |\n|---|---|---|---|---|---|---|---|");
        foreach (var (count, groups, seconds) in Sizes.Where(size => options.Efforts == 0 || size.Count == options.Efforts))
            foreach (var kind in new[] { "RanInt", "RanReal", "Geo" })
                foreach (var differ in new[] { false, true })
                    Console.WriteLine(Row($"{kind} n{count} {(differ ? "ds" : "ss")}", Instance(kind, count, groups, differ), seconds, options.Count, options.Minutes));
        return 0;
    }

    private static string Row(string name, Verdeelvraag question, double seconds, int seeds, int longer)
    {
        var figures = new Figures();
        var answers = Enumerable.Range(1, seeds).Select(seed => figures.Time(() => Verdeler.Verdeel(question, seed, Verdeler.Stappen(seconds)))).ToList();
        var best = answers.Max(answer => answer.Waarde);
        if (longer > 0 && !answers[0].Bewezen) best = Math.Max(best, Verdeler.Verdeel(question, 1_000_003, Verdeler.Stappen(seconds * longer)).Waarde);
        var mean = answers.Average(answer => answer.Waarde);
        var processor = figures.Line.Split(' ')[1];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {seconds} | {double.Parse(processor, CultureInfo.InvariantCulture) / 1000:0.00} | {mean:0.##} | {best:0.##} | {(best - mean) / best:P2} | {answers[0].Bovengrens:0.##} | {(answers[0].Bewezen ? "proven" : $"{answers[0].Speling:P1}")} |");
    }

    /// <summary>Distances as MDGPLib describes them: whole 0 to 100, real 0 to 100, or between points with coordinates 0 to 10 in 2 to 21 dimensions.</summary>
    private static Verdeelvraag Instance(string kind, int count, int groups, bool differ)
    {
        var random = new Random(count + (kind.Length * 1000));
        var dimensions = random.Next(2, 22);
        var points = Enumerable.Range(0, count).Select(_ => Enumerable.Range(0, dimensions).Select(_ => random.NextDouble() * 10).ToArray()).ToArray();
        var distances = new double[count * count];
        for (var one = 0; one < count; one++)
            for (var other = one + 1; other < count; other++)
                distances[(one * count) + other] = distances[(other * count) + one] = Math.Round(kind switch { "RanInt" => random.Next(101), "RanReal" => random.NextDouble() * 100, _ => Distance(points[one], points[other]) }, 3);
        var size = count / groups;
        Groepsgrens[] limits = [.. Enumerable.Range(0, groups).Select(_ => differ ? new Groepsgrens(random.Next(size * 3 / 4, size + 1), random.Next(size, (size * 4 / 3) + 1)) : new Groepsgrens(size, size))];
        return new Verdeelvraag(count, distances, limits);
    }

    private static double Distance(double[] one, double[] other) => Math.Sqrt(one.Zip(other, (a, b) => (a - b) * (a - b)).Sum());
}
