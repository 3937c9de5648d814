// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;

namespace Samenhang.Tests.Kern.Kalender;

/// <summary>Evenings in a rhythm, what they meet and what is proposed.</summary>
public sealed class ReeksplannerTests
{
    [Fact]
    public void Six_September_2021_meets_autumn_and_spring_holidays()
    {
        var evenings = Plan(new DateOnly(2021, 9, 6));

        Assert.Equal([new(2021, 9, 6), new(2021, 10, 18), new(2021, 11, 29), new(2022, 1, 10), new(2022, 2, 21)], evenings.Select(evening => evening.Dag));
        Assert.Equal([0, 1, 0, 0, 1], evenings.Select(evening => evening.Botsingen.Count));
        Assert.Equal(new Botsing(false, "herfstvakantie (regio Noord en Midden)"), evenings[1].Botsingen[0]);
        Assert.Equal(new Botsing(false, "voorjaarsvakantie (regio Noord)"), evenings[4].Botsingen[0]);
        // A week later is autumn holiday in the south, a week earlier is free; a week after the spring one it is holiday elsewhere.
        Assert.Equal((new DateOnly(2021, 10, 11), new DateOnly(2022, 2, 14)), (evenings[1].Voorstel, evenings[4].Voorstel));
    }

    [Fact]
    public void Five_October_2021_meets_28_December()
    {
        var evening = Plan(new DateOnly(2021, 10, 5))[2];

        Assert.Equal(new DateOnly(2021, 12, 28), evening.Dag);
        Assert.Equal("kerstvakantie (heel Nederland)", Assert.Single(evening.Botsingen).Wat);
        Assert.Equal(new DateOnly(2021, 12, 21), evening.Voorstel);
    }

    [Fact]
    public void A_region_that_does_not_count_gives_no_warning()
    {
        var evenings = Reeksplanner.Plan(new Reekswens(new DateOnly(2021, 9, 6)) { Regios = ["Zuid"] }, Schoolvakantie.Bekend);
        Assert.All(evenings, evening => Assert.Empty(evening.Botsingen));
    }

    [Fact]
    public void A_public_holiday_rules_a_day_out_and_a_better_one_is_proposed()
    {
        var evening = Reeksplanner.Plan(new Reekswens(new DateOnly(2026, 5, 25)) { Aantal = 1 }, Schoolvakantie.Bekend)[0];

        Assert.Equal(new Botsing(true, "tweede pinksterdag"), evening.Botsingen[0]);
        Assert.Equal(new DateOnly(2026, 6, 1), evening.Voorstel);
    }

    [Fact]
    public void Unknown_school_holidays_are_said_and_no_day_is_better()
    {
        var evening = Plan(new DateOnly(2031, 3, 4))[0];

        Assert.Equal("de schoolvakanties van dit schooljaar zijn nog niet bekend", Assert.Single(evening.Botsingen).Wat);
        Assert.Null(evening.Voorstel);
    }

    [Fact]
    public void Proposals_stay_in_order_and_never_meet_more()
    {
        for (var day = new DateOnly(2026, 1, 5); day < new DateOnly(2029, 2, 1); day = day.AddDays(1))
        {
            foreach (var weeks in new[] { 1, 3, 6 })
            {
                var evenings = Reeksplanner.Plan(new Reekswens(day) { Weken = weeks }, Schoolvakantie.Bekend);
                var chosen = evenings.Select(evening => evening.Voorstel ?? evening.Dag).ToList();
                Assert.Equal(chosen.Order().Distinct(), chosen);
                Assert.All(evenings.Where(evening => evening.Voorstel is not null), evening => Assert.True(
                    Reeksplanner.Botsingen(evening.Voorstel!.Value, Schoolvakantie.Regios, Schoolvakantie.Bekend).Count(meets => meets.Hard) <= evening.Botsingen.Count(meets => meets.Hard)));
            }
        }
    }

    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2025, 4, 20)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2031, 4, 13)]
    [InlineData(2038, 4, 25)]
    public void Easter_is_on_its_day(int year, int month, int day) => Assert.Equal(new DateOnly(year, month, day), Feestdagen.Pasen(year));

    [Theory]
    [InlineData("2025-04-26", "Koningsdag")]
    [InlineData("2025-04-27", null)]
    [InlineData("2026-04-27", "Koningsdag")]
    [InlineData("2026-05-14", "Hemelvaartsdag")]
    [InlineData("2026-04-03", "Goede Vrijdag")]
    [InlineData("2026-12-26", "tweede kerstdag")]
    [InlineData("2026-12-27", null)]
    public void Public_holidays(string day, string? expected) => Assert.Equal(expected, Feestdagen.Op(DateOnly.ParseExact(day, "yyyy-MM-dd", null)));

    private static IReadOnlyList<Reeksavond> Plan(DateOnly start) => Reeksplanner.Plan(new Reekswens(start), Schoolvakantie.Bekend);
}
