// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Wegenkaart;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Wegenkaart;

public sealed class TijdTests
{
    private static readonly DateOnly Then = new(2026, 3, 3);
    private static readonly Datering Vague = new(new DateOnly(2026, 5, 1), new DateOnly(2026, 8, 31), "medio 2026");

    [Theory, InlineData(Zoom.Jaar), InlineData(Zoom.Kwartaal), InlineData(Zoom.Maand)]
    public void Marks_cover_the_axis_without_a_gap(Zoom zoom)
    {
        var scale = new Tijdschaal(new DateOnly(2025, 2, 10), new DateOnly(2028, 10, 20), zoom);
        foreach (var marks in scale.Tikken().GroupBy(mark => mark.IsJaar))
        {
            var at = 0.0;
            foreach (var mark in marks)
            {
                Assert.Equal(at, mark.X, 3);
                at = mark.X + mark.Breed;
            }

            Assert.InRange(at, scale.Breedte - 1, scale.Breedte);
        }

        Assert.Equal(0, scale.X(scale.Van));
        Assert.InRange(scale.Einde(scale.Tot), scale.Breedte - 1, scale.Breedte);
    }

    [Fact]
    public void A_period_is_no_longer_than_thirty_years_and_never_ends_before_it_begins()
    {
        Assert.Equal(new DateOnly(1955, 12, 31), new Tijdschaal(new DateOnly(1926, 1, 1), new DateOnly(2199, 12, 31), Zoom.Maand).Tot);
        Assert.Throws<ArgumentException>(() => new Tijdschaal(new DateOnly(2026, 1, 2), new DateOnly(2026, 1, 1), Zoom.Jaar));
    }

    [Fact]
    public void A_short_period_fills_the_width() => Assert.Equal(900, new Tijdschaal(new DateOnly(2026, 1, 1), new DateOnly(2026, 1, 31), Zoom.Jaar).Breedte);

    [Fact]
    public void A_bar_shows_what_is_sure_what_is_vague_and_what_nobody_told()
    {
        Assert.Null(Balk.Tussen(null, null));
        var both = Balk.Tussen(Vague, Datering.Jaar(2027))!;
        Assert.Equal((new DateOnly(2026, 5, 1), new DateOnly(2026, 8, 31), new DateOnly(2027, 1, 1), new DateOnly(2027, 12, 31)), (both.Van, both.ZekerVan, both.ZekerTot, both.Tot));
        Assert.True(both is { IsVaag: true, HeeftZeker: true });
        Assert.False(Balk.Tussen(Datering.Op(new(2026, 1, 1)), Datering.Op(new(2026, 2, 1)))!.IsVaag);
        Assert.False(Balk.Tussen(Datering.Jaar(2026), Datering.Jaar(2026))!.HeeftZeker);
        Assert.True(Balk.Tussen(Vague, null) is { EindOpen: true, BeginOpen: false });
        Assert.True(Balk.Tussen(null, Vague) is { BeginOpen: true, EindOpen: false } open && open.Van < open.Tot);
        Assert.True(Balk.Tussen(Datering.Jaar(2027), Datering.Jaar(2026)) is { HeeftZeker: false } turned && turned.Van < turned.Tot);
    }

    [Fact]
    public void What_has_not_ended_goes_on_past_today_and_what_has_ended_does_not()
    {
        var old = Make.Inspanning() with { Start = Datering.Op(new(2015, 1, 1)), Fase = Fase.InUitvoering };
        Assert.True(Balk.Op(old, Then) is { EindOpen: true } runs && runs.ZekerTot == Then && runs.Tot > Then);
        Assert.True(Balk.Op(old with { Fase = Fase.Onbekend }, Then) is { EindOpen: true } unknown && unknown.ZekerTot.Year == 2015 && unknown.Tot > Then);
        Assert.Equal(2015, Balk.Op(old with { Fase = Fase.Gestopt }, Then)!.Tot.Year);
        Assert.True(Balk.Op(new Opgave { Id = Guid.NewGuid(), Naam = "Wonen", Start = Datering.Jaar(2020), Status = Opgavestatus.InUitvoering }, Then)!.Tot > Then);
    }

    [Theory]
    [InlineData(0, "0 dagen"), InlineData(1, "1 dag"), InlineData(13, "13 dagen"), InlineData(14, "2 weken"), InlineData(-59, "8 weken"), InlineData(60, "2 maanden"), InlineData(365, "12 maanden"), InlineData(730, "2 jaar")]
    public void A_length_is_told_as_people_say_it(int days, string words) => Assert.Equal(words, Duurtekst.Van(days));

    [Fact]
    public void A_difference_is_told_in_words()
    {
        var then = Make.Inspanning() with { Start = Datering.Op(new(2026, 1, 1)), Eind = Vague };
        Assert.Null(Verschoven.Van(then, then, Then));
        Assert.Equal("is er sindsdien bij gekomen", Verschoven.Van(then, null, Then)!.Zin);
        Assert.Equal("begint 2 maanden later en eindigt 2 maanden later", Verschoven.Van(then.Verschuif(61), then, Then)!.Zin);
        Assert.Equal("eindigt 3 weken eerder", Verschoven.Van(then with { Eind = Vague.Verschuif(-21) }, then, Then)!.Zin);
        Assert.Equal("heeft geen einddatum meer", Verschoven.Van(then with { Eind = null }, then, Then)!.Zin);
        Assert.Equal("heeft nu een begindatum", Verschoven.Van(then, then with { Start = null }, Then)!.Zin);
        Assert.Equal("heeft een andere einddatum", Verschoven.Van(then with { Eind = Datering.Op(Vague.Tot) }, then, Then)!.Zin);
    }

    [Theory]
    [InlineData("gemeente", "Bestuursrapportage 1 2026|Kadernota 2027|Jaarstukken 2025|Bestuursrapportage 2 2026|Begroting 2027")]
    [InlineData("provincie", "Voorjaarsnota 2026|Kadernota 2027|Jaarstukken 2025|Najaarsnota 2026|Begroting 2027")]
    [InlineData("waterschap", "Voorjaarsrapportage 2026|Voorjaarsnota 2027|Jaarstukken 2025|Najaarsrapportage 2026|Begroting 2027")]
    public void Each_kind_of_organisation_has_its_own_year(string kind, string names) =>
        Assert.Equal(names.Split('|'), Planningscyclus.Tussen(kind, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)).Select(point => point.Naam));

    [Theory]
    [InlineData("gemeente", "2026-07-15 2026-11-15")]
    [InlineData("provincie", "2026-07-15 2026-11-15")]
    [InlineData("waterschap", "2026-07-15 2026-12-01")]
    public void Only_what_is_sent_to_who_supervises_has_a_day_by_law(string kind, string days) =>
        Assert.Equal(
            days.Split(' ').Select(day => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)),
            Planningscyclus.Tussen(kind, new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31)).Where(point => point.Uitleg.EndsWith("(wet)", StringComparison.Ordinal)).Select(point => point.Dag));

    [Fact]
    public void The_year_is_cut_to_the_period() =>
        Assert.Equal([new DateOnly(2026, 11, 15), new DateOnly(2027, 6, 1)], Planningscyclus.Tussen("gemeente", new DateOnly(2026, 11, 1), new DateOnly(2027, 6, 29)).Select(point => point.Dag));

    [Fact]
    public void An_order_is_broken_only_when_no_reading_of_vague_dates_mends_it()
    {
        var needed = Make.Inspanning() with { Eind = Vague };
        Assert.Equal(1, Volgordebreuk.Ruimte(Make.Inspanning() with { Start = Datering.Op(new(2026, 5, 2)) }, needed));
        Assert.Equal(-1, Volgordebreuk.Ruimte(Make.Inspanning() with { Start = Datering.Op(new(2026, 4, 30)) }, needed));
        Assert.Null(Volgordebreuk.Ruimte(Make.Inspanning(), needed));
    }

    [Fact]
    public void Nothing_moves_further_than_ten_years_at_once() => Assert.Throws<ArgumentOutOfRangeException>(() => Vague.Verschuif(Verschuiving.MeesteDagen + 1));
}
