// SPDX-License-Identifier: EUPL-1.2
using System.Diagnostics;
using System.Globalization;

namespace Samenhang.Benchmarks;

/// <summary>What runs in a process of its own: the first load of a Beeld, or a writer beside others.</summary>
internal static class Child
{
    /// <summary>Loads once and prints the milliseconds, just-in-time compilation and opening of the database included.</summary>
    internal static async Task<int> LoadAsync(Options options)
    {
        await using var subject = await Subject.OpenAsync(options, false);
        await using var register = subject.NewRegister();
        var figures = new Figures();
        var beeld = await figures.TimeAsync(() => register.LeesAsync(subject.Organisation));
        Console.WriteLine(figures.Line);
        return beeld.Versie > 0 ? 0 : 1;
    }

    /// <summary>Says "ready", waits for a line, then writes this many changes and prints the milliseconds of each once it is acknowledged.</summary>
    internal static async Task<int> WriteAsync(Options options)
    {
        await using var subject = await Subject.OpenAsync(options, false);
        await using var register = subject.NewRegister();
        var beeld = await register.LeesAsync(subject.Organisation);
        Console.WriteLine("ready");
        if (await Console.In.ReadLineAsync() is null)
        {
            return 1;
        }

        for (var number = 0; number < options.Count; number++)
        {
            var change = new Step(Environment.ProcessId, number);
            var begin = Stopwatch.GetTimestamp();
            var result = await register.VoerUitAsync(subject.Organisation, Subject.By, change);
            Print(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            if (result.Gewijzigd == 0)
            {
                return 1;
            }
        }

        return beeld.Versie >= 0 ? 0 : 1;
    }

    private static void Print(double milliseconds) => Console.WriteLine(milliseconds.ToString("0.000", CultureInfo.InvariantCulture));
}
