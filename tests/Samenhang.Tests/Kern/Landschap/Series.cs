// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Samenhang.Tests.Kern.Landschap;

/// <summary>
/// Runs a property over random series of steps; a failing series is made shorter until every step in it matters. The series are the same at
/// each run, so that a change is judged by what it changed; <c>PROPERTY_SEED</c> takes others: a number, or "random".
/// </summary>
internal static class Series
{
    private static readonly string Seed = Environment.GetEnvironmentVariable("PROPERTY_SEED") ?? "20261122";

    private static readonly Arbitrary<int[]> Steps = Arb.From(Gen.Choose(0, int.MaxValue).ArrayOf(), Shorter);

    /// <summary>Holds the property against this many series of up to <paramref name="longest"/> steps.</summary>
    public static void Check(int cases, int longest, Action<int[]> property) =>
        FsCheck.Check.One(Settings(cases, longest), Prop.ForAll(Steps, property));

    /// <summary>The same for a property that awaits.</summary>
    public static void CheckAsync(int cases, int longest, Func<int[], Task> property) =>
        FsCheck.Check.One(Settings(cases, longest), Prop.ForAll(Steps, steps => property(steps).GetAwaiter().GetResult()));

    private static Config Settings(int cases, int longest)
    {
        var settings = Config.QuickThrowOnFailure.WithMaxTest(cases).WithStartSize(5).WithEndSize(longest);
        return Seed == "random" ? settings : settings.WithReplay(ulong.Parse(Seed, CultureInfo.InvariantCulture), 1);
    }

    private static IEnumerable<int[]> Shorter(int[] steps)
    {
        for (var part = steps.Length / 2; part > 0; part /= 2)
        {
            for (var from = 0; from + part <= steps.Length; from += part)
            {
                yield return [.. steps[..from], .. steps[(from + part)..]];
            }
        }
    }
}
