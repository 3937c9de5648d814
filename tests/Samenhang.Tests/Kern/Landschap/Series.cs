// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;

namespace Samenhang.Tests.Kern.Landschap;

/// <summary>Runs a property over random series of steps; a failing series is made shorter until every step in it matters.</summary>
internal static class Series
{
    private static readonly Arbitrary<int[]> Steps = Arb.From(Gen.Choose(0, int.MaxValue).ArrayOf(), Shorter);

    /// <summary>Holds the property against this many series of up to <paramref name="longest"/> steps.</summary>
    public static void Check(int cases, int longest, Action<int[]> property) =>
        FsCheck.Check.One(Settings(cases, longest), Prop.ForAll(Steps, property));

    /// <summary>The same for a property that awaits.</summary>
    public static void CheckAsync(int cases, int longest, Func<int[], Task> property) =>
        FsCheck.Check.One(Settings(cases, longest), Prop.ForAll(Steps, steps => property(steps).GetAwaiter().GetResult()));

    private static Config Settings(int cases, int longest) => Config.QuickThrowOnFailure.WithMaxTest(cases).WithStartSize(5).WithEndSize(longest);

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
