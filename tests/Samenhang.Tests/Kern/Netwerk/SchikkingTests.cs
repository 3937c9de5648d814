// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;

namespace Samenhang.Tests.Kern.Netwerk;

/// <summary>What every drawing must keep to, on networks by chance.</summary>
public sealed class SchikkingTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory, MemberData(nameof(Seeds))]
    public void Every_contribution_goes_right_and_no_boxes_touch(int seed)
    {
        var drawing = Schikking.Van(Read(seed, new Netwerkvraag { Vouw = (Vouwstand)(seed % 3), Afhankelijkheden = true }));

        foreach (var (line, route) in drawing.Inhoud.Lijnen.Zip(drawing.Routes))
        {
            Assert.NotEqual(line.Van, line.Naar);
            if (line.Soort == Lijnsoort.DraagtBij)
            {
                Assert.True(drawing.Vlakken[line.Van].Laag < drawing.Vlakken[line.Naar].Laag);
                Assert.Equal(route.Punten.Select(point => point.X).Order(), route.Punten.Select(point => point.X));
            }
        }

        foreach (var column in drawing.Vlakken.GroupBy(box => box.Laag))
        {
            Assert.Single(column.Select(box => box.X).Distinct());
            foreach (var (upper, lower) in column.OrderBy(box => box.Y).Zip(column.OrderBy(box => box.Y).Skip(1)))
            {
                Assert.True(upper.Y + upper.Hoog < lower.Y, $"{upper} touches {lower}");
            }
        }

        Assert.All(drawing.Vlakken, box => Assert.True(box.Y > 0 && box.Y + box.Hoog <= drawing.Hoogte && box.X + box.Breed <= drawing.Breedte));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_line_that_passes_a_column_runs_through_no_box(int seed)
    {
        var drawing = Schikking.Van(Read(seed, new Netwerkvraag { Vouw = Vouwstand.Open }));

        foreach (var route in drawing.Routes.Where(route => !route.Boog))
        {
            foreach (var (enter, leave) in route.Punten[1..^1].Chunk(2).Select(pair => (pair[0], pair[1])))
            {
                Assert.Equal(enter.Y, leave.Y);
                Assert.DoesNotContain(drawing.Vlakken, box => box.X == enter.X && box.Y < enter.Y && enter.Y < box.Y + box.Hoog);
            }
        }
    }

    [Fact]
    public void The_same_network_is_always_drawn_the_same()
    {
        var (first, second) = (Schikking.Van(Read(7, new Netwerkvraag())), Schikking.Van(Read(7, new Netwerkvraag())));

        Assert.Equal(first.Vlakken.Select(box => (box.X, box.Y)), second.Vlakken.Select(box => (box.X, box.Y)));
        Assert.Equal(first.Routes.SelectMany(route => route.Punten), second.Routes.SelectMany(route => route.Punten));
        Assert.Equal(first.Inhoud.Bijdragen.Select(line => line.Id), second.Inhoud.Bijdragen.Select(line => line.Id));
    }

    [Fact]
    public void Levels_have_columns_of_their_own_and_lines_that_need_not_cross_do_not()
    {
        Guid Id(int number) => new(number, 0, 0, new byte[8]);
        Inspanning[] works = [.. Enumerable.Range(1, 4).Select(number => new Inspanning { Id = Id(number), Naam = $"Werk {5 - number}" })];
        Doel[] aims = [.. Enumerable.Range(11, 4).Select(number => new Doel { Id = Id(number), Naam = $"Doel {number}" })];
        var effect = new Doel { Id = Id(20), Naam = "Effect", Soort = Doelsoort.MaatschappelijkEffect };
        var beeld = Beeld.Leeg.Met(
            [.. works, .. aims, effect, .. works.Zip(aims).Select(pair => new Bijdrage { Id = Guid.NewGuid(), Van = pair.First.Id, Naar = pair.Second.Id }), new Bijdrage { Id = Guid.NewGuid(), Van = aims[0].Id, Naar = effect.Id }], 1);

        var drawing = Schikking.Van(new Blik(beeld, Kijker.ZietAlles).Network(new Netwerkvraag(), Chance.Today));

        Assert.Equal(["Inspanningen", "Doelen", "Maatschappelijke effecten"], drawing.Kolommen.Select(column => column.Titel));
        Assert.Equal(0, drawing.Kruisingen);
    }

    [Fact]
    public void A_circle_in_what_was_imported_is_drawn_nevertheless()
    {
        Doel[] aims = [.. Enumerable.Range(0, 3).Select(number => new Doel { Id = Guid.NewGuid(), Naam = $"Doel {number}" })];
        var beeld = Beeld.Leeg.Met([.. aims, .. aims.Select((aim, number) => new Bijdrage { Id = Guid.NewGuid(), Van = aim.Id, Naar = aims[(number + 1) % 3].Id })], 1);

        var drawing = Schikking.Van(new Blik(beeld, Kijker.ZietAlles).Network(new Netwerkvraag(), Chance.Today));

        Assert.Equal((3, 3), (drawing.Vlakken.Length, drawing.Routes.Length));
    }

    [Fact]
    public void Nothing_at_all_is_a_drawing_too() =>
        Assert.Empty(Schikking.Van(new Blik(Beeld.Leeg, Kijker.ZietAlles).Network(new Netwerkvraag(), Chance.Today)).Vlakken);

    [Theory]
    [InlineData("Vroegsignalering", "Vroegsignalering")]
    [InlineData("Samen uit de schulden en weer vooruit", "Samen uit de schulden en weer|vooruit")]
    [InlineData("Hottentottensoldatententententoonstellingsmakelaar", "Hottentottensoldatentententento-|onstellingsmakelaar")]
    [InlineData("Een naam die echt veel te lang is om in een vak van twee regels te passen", "Een naam die echt veel te lang|is om in een vak van twee…")]
    public void Names_are_broken_to_fit(string name, string expected)
    {
        var beeld = Beeld.Leeg.Met([new Inspanning { Id = Guid.NewGuid(), Naam = name }], 1);

        var box = Assert.Single(Schikking.Van(new Blik(beeld, Kijker.ZietAlles).Network(new Netwerkvraag(), Chance.Today)).Vlakken);

        Assert.Equal(expected, string.Join('|', box.Regels));
    }

    private static Netwerkinhoud Read(int seed, Netwerkvraag question) => new Blik(new Chance(seed).Make(4 + (seed * 2), 3 + seed), Kijker.ZietAlles).Network(question, Chance.Today);
}
