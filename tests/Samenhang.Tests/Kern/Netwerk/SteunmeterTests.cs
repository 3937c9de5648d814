// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Netwerk;

public sealed class SteunmeterTests
{
    private static readonly DateOnly Today = Situation.Today;

    [Fact]
    public void Support_is_the_sum_over_all_ways_of_the_products_on_the_way()
    {
        var effort = Make.Inspanning() with { Fase = Fase.InUitvoering };
        Doel one = Make.Doel("een"), two = Make.Doel("twee"), effect = Make.Doel("effect");
        var meter = Meter(
            effort, one, two, effect, Link(effort.Id, one.Id, 3), Link(effort.Id, two.Id, -1), Link(one.Id, effect.Id, 2), Link(two.Id, effect.Id, 3), Link(effort.Id, effect.Id, 1));

        // 1 × 2/3 − 1/3 × 1 + 1/3
        Assert.Equal(2 / 3d, meter.Van(effort.Id, effect.Id).Midden, 9);
        Assert.Equal(2 / 3d, meter.Voor(effect.Id).Midden, 9);
    }

    [Fact]
    public void What_does_not_count_on_the_day_counts_for_nothing()
    {
        Inspanning running = Make.Inspanning() with { Fase = Fase.InUitvoering }, held = running with { Id = Guid.NewGuid(), Fase = Fase.OnHold };
        Doel goal = Make.Doel(), twin = Make.Doel("ander");
        var meter = Meter(
            running, held, goal, twin, Link(running.Id, goal.Id, 3) with { Tot = Today.AddDays(-1) }, Link(held.Id, goal.Id, 3), Link(twin.Id, goal.Id, 3) with { Soort = Bijdragesoort.VersterktElkaar });

        Assert.True(meter.Voor(goal.Id).IsGeen);
        Assert.True(meter.Van(held.Id, goal.Id).IsGeen);
    }

    /// <summary>For any network and any strengths that the unknown ones may turn out to have, the true value lies within the bandwidth.</summary>
    [Fact]
    public void Support_never_exceeds_its_bounds() => Series.Check(60, 60, numbers =>
    {
        var effort = Make.Inspanning() with { Fase = Fase.InUitvoering };
        var goals = Enumerable.Range(0, 8).Select(number => Make.Doel($"doel {number}")).ToArray();
        var links = numbers.Select(number =>
        {
            var random = new Random(number);
            var from = random.Next(8);
            var strength = random.Next(4) == 0 ? (int?)null : new[] { -2, -1, 1, 2, 3 }[random.Next(5)];
            return Link(random.Next(3) == 0 || from == 7 ? effort.Id : goals[from].Id, goals[Math.Min(7, from + 1 + random.Next(3))].Id, strength);
        }).DistinctBy(link => (link.Van, link.Naar)).ToList();
        var guess = new Random(numbers.Length);
        var known = links.Select(link => link with { Sterkte = link.Sterkte ?? guess.Next(1, 4) });
        Steunmeter band = Meter([effort, .. goals, .. links]), exact = Meter([effort, .. goals, .. known]);
        foreach (var goal in goals)
        {
            var (bounds, truth) = (band.Voor(goal.Id), exact.Voor(goal.Id));
            Assert.InRange(truth.Midden, bounds.Laag - Steun.Verwaarloosbaar, bounds.Hoog + Steun.Verwaarloosbaar);
            Assert.False(truth.IsOnzeker);
            var own = band.Van(effort.Id, goal.Id);
            Assert.InRange(truth.Midden, own.Laag - Steun.Verwaarloosbaar, own.Hoog + Steun.Verwaarloosbaar);
            Assert.Equal(truth.Midden, exact.Van(effort.Id, goal.Id).Midden, 6);
            Assert.InRange(Math.Abs(truth.Midden), 0, Ways(links, effort.Id, goal.Id) + Steun.Verwaarloosbaar);
        }
    });

    private static int Ways(List<Bijdrage> links, Guid from, Guid to) => from == to ? 1 : links.Where(link => link.Naar == to).Sum(link => Ways(links, from, link.Van));

    private static Steunmeter Meter(params Feit[] records) => new(new Blik(new Situation(records).Beeld, Kijker.ZietAlles), Today);

    private static Bijdrage Link(Guid from, Guid to, int? strength) => Make.Bijdrage(from, to) with { Sterkte = strength };
}
