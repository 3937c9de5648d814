// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;

namespace Samenhang.Benchmarks;

/// <summary>Times of the same work in milliseconds, and the time that the processor was at it: a busy machine changes the first, hardly the second.</summary>
internal sealed class Figures
{
    private readonly List<double> _times = [];
    private readonly List<double> _processor = [];

    internal void Add(double milliseconds) => _times.Add(milliseconds);

    internal void AddRange(IEnumerable<double> milliseconds) => _times.AddRange(milliseconds);

    /// <summary>Time and processor time of the last, for the process that asked.</summary>
    internal string Line => string.Create(CultureInfo.InvariantCulture, $"{_times[^1]:0.000} {_processor[^1]:0.000}");

    /// <summary>Adds what another process printed.</summary>
    internal void AddLine(string line)
    {
        var parts = line.Split(' ');
        _times.Add(double.Parse(parts[0], CultureInfo.InvariantCulture));
        _processor.Add(double.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    internal double Median => At(0.5);

    internal double P95 => At(0.95);

    internal async Task<T> TimeAsync<T>(Func<ValueTask<T>> work)
    {
        var (begin, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = await work();
        _processor.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        return result;
    }

    internal T Time<T>(Func<T> work)
    {
        var (begin, processor) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var result = work();
        _processor.Add((Environment.CpuUsage.TotalTime - processor).TotalMilliseconds);
        Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        return result;
    }

    /// <summary>One row of a table: what, how often, median, p95, processor time, budget and whether it is kept.</summary>
    internal string Row(string what, double? budget = null, bool p95 = true)
    {
        var value = p95 ? P95 : Median;
        var verdict = budget is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{(p95 ? "p95" : "median")} ≤ {budget:0.##}: {(value <= budget ? "yes" : "NO")}");
        return string.Create(CultureInfo.InvariantCulture, $"| {what} | {_times.Count} | {Median:0.###} | {P95:0.###} | {(_processor.Count == 0 ? "" : $"{At(_processor, 0.5):0.##}")} | {verdict} |");
    }

    private double At(double part) => At(_times, part);

    private static double At(List<double> times, double part) => times.Order().ElementAt((int)Math.Min(times.Count - 1, Math.Ceiling(part * times.Count) - 1));
}
