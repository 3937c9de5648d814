// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Groepen;

namespace Samenhang.Tests.Kern.Groepen;

/// <summary>Groups of a round: as good as trying everything, found whenever they exist, and explained.</summary>
public sealed class SamenstellerTests
{
    private const long Few = 20_000;

    [Fact]
    public void As_good_as_trying_everything_and_never_without_when_groups_exist()
    {
        var (possible, impossible) = (0, 0);
        foreach (var seed in Enumerable.Range(1, 40))
        {
            var round = Willekeurronde.Klein(seed);
            var best = Willekeurronde.Beste(round);
            var answer = Samensteller.Stel(round, seed, Few);

            Assert.Equal(best is null, answer.Plaats is null);
            Assert.True(answer.VoorrangBewezen);
            if (best is null || answer.Oordeel is not { } found || answer.Plaats is not { } places)
            {
                impossible++;
                continue;
            }

            possible++;
            Assert.Empty(Regelbreuken.Van(round, places));
            Assert.True(found.Vergelijk(best) == 0, $"{seed}: {found} is not {best}");
            Assert.True(answer.GrensLaagste >= best.LaagsteVariatie - 1e-9 && answer.GrensVariatie >= best.Variatie - 1e-9, $"{seed}: the bound is below the best");
        }

        Assert.True(possible > 15 && impossible > 4, $"{possible} {impossible}");
    }

    [Fact]
    public void A_round_of_the_association_is_filled_and_the_same_seed_gives_the_same_groups()
    {
        var round = Willekeurronde.Vereniging(60, 1);
        var one = Samensteller.Stel(round, 5, Few);
        var other = Samensteller.Stel(round, 5, Few);

        Assert.Equal(24, one.Oordeel!.Totaal);
        Assert.True(one.VoorrangBewezen);
        Assert.Empty(Regelbreuken.Van(round, one.Plaats!));
        Assert.Equal(one.Plaats, other.Plaats);
        Assert.InRange(one.Speling, 0, 0.15);
    }

    [Fact]
    public void Three_hundred_candidates_can_be_stopped_and_tell_how_far_they_are()
    {
        using var stop = new CancellationTokenSource();
        var heard = new List<double>();
        var round = Willekeurronde.Vereniging(300, 2);
        var answer = Samensteller.Stel(round, 1, null, new Hears(part => { heard.Add(part); if (heard.Count == 2) stop.Cancel(); }), null, stop.Token);

        Assert.False(answer.Voltooid);
        Assert.Equal(2, heard.Count);
        Assert.Empty(Regelbreuken.Van(round, answer.Plaats!));
    }

    [Fact]
    public void Who_waited_goes_before_a_fuller_wish_and_variety()
    {
        var round = Plain(9) with { Groepen = [new Groepsplan("A") { Minimum = 2, Maximum = 3 }, new Groepsplan("B") { Minimum = 2, Maximum = 3 }] };
        round = round with { Kandidaten = [.. round.Kandidaten.Select((someone, number) => someone with { Wachtrondes = number is 7 or 8 ? 2 : 0, Voorkeur = number is 7 or 8 ? [0, 1] : [] })] };
        var answer = Samensteller.Stel(round, 1, Few);

        Assert.Equal([2, 4], answer.Oordeel!.Geplaatst);
        Assert.Equal((0, 0), (answer.Plaats![7], answer.Plaats[8]));
    }

    [Fact]
    public void The_rule_that_blocks_is_named_and_loosening_follows_the_published_order()
    {
        var level = new Kenmerk("niveau", Kenmerksoort.Niveau, Richting.Gelijk) { Band = 1 };
        var round = Plain(6) with { Kenmerken = [level], Groepen = [new Groepsplan("A") { Minimum = 6, Maximum = 8 }] };
        round = round with { Kandidaten = [.. round.Kandidaten.Select((someone, number) => someone with { Waarden = [[(number % 3) + 1]] })] };
        var blocked = Versoepelaar.Zoek(round);

        Assert.Null(Samensteller.Stel(round, 1, Few).Plaats);
        Assert.Equal(["de band van niveau", "de kleinste grootte van een groep"], blocked.Blokkerend);
        Assert.Equal("de band van niveau één breder: 2 niveaus verschil", Assert.Single(blocked.Geprobeerd).Omschrijving);
        Assert.True(blocked.Helpt);
        Assert.Equal(6, Samensteller.Stel(blocked.Geprobeerd[^1].Ronde, 1, Few).Oordeel!.Totaal);
    }

    [Fact]
    public void A_group_fewer_is_the_last_step_and_people_of_one_employer_never_meet()
    {
        var round = Plain(7) with { Groepen = [new Groepsplan("A"), new Groepsplan("B")] };
        var blocked = Versoepelaar.Zoek(round);

        Assert.Equal(["groepen vanaf 5 personen", "zonder B: 1 in plaats van 2 groepen"], blocked.Geprobeerd.Select(step => step.Omschrijving));
        Assert.True(blocked.Helpt);

        var colleagues = round with { Kandidaten = [.. round.Kandidaten.Select(someone => someone with { Organisatie = "Lindewaard" })] };
        Assert.False(Versoepelaar.Zoek(colleagues).Helpt);
    }

    [Fact]
    public void The_price_of_a_place_names_who_would_lose_it()
    {
        var region = new Kenmerk("regio", Kenmerksoort.Soort, Richting.Gevarieerd);
        var round = Plain(4) with { Kenmerken = [region], Groepen = [new Groepsplan("A") { Minimum = 2, Maximum = 3 }] };
        round = round with { Kandidaten = [.. round.Kandidaten.Select((someone, number) => someone with { Wachtrondes = number < 3 ? 1 : 0, Waarden = [[number]] })] };
        var now = Samensteller.Stel(round, 1, Few);
        var price = Tegenproef.Van(round, now, 3, 1, Few);

        Assert.Equal(-1, now.Plaats![3]);
        Assert.Single(price.Verliest);
        Assert.Matches("^Met een plaats in A verliest P[0-2], die al 1 ronde wachtte, de plaats\\.$", price.Zin);
        Assert.Equal("Niet toegelaten tot deze ronde.", Tegenproef.Van(round with { Kandidaten = [.. round.Kandidaten.SkipLast(1), round.Kandidaten[3] with { Geschikt = false }] }, now, 3, 1, Few).Zin);
    }

    [Fact]
    public void A_move_by_hand_tells_what_it_breaks_and_costs_and_a_place_is_explained()
    {
        var (region, level) = (new Kenmerk("regio", Kenmerksoort.Soort, Richting.Gevarieerd), new Kenmerk("niveau", Kenmerksoort.Niveau, Richting.Gelijk) { Band = 1 });
        var round = Plain(5) with { Kenmerken = [region, level], Groepen = [new Groepsplan("A") { Minimum = 2, Maximum = 3 }, new Groepsplan("B") { Minimum = 2, Maximum = 3, Organisatie = "O3" }] };
        int[][] values = [[0, 1], [1, 1], [2, 2], [0, 4], [1, 5]];
        round = round with { Kandidaten = [.. round.Kandidaten.Select((someone, number) => someone with { Organisatie = $"O{number}", Waarden = [[values[number][0]], [values[number][1]]] })] };
        int[] places = [0, 0, 0, -1, 1];
        var move = Verzetting.Van(round, places, 2, 1, 4);

        Assert.Equal(["In A liggen de niveaus van niveau 4 uit elkaar; de band is 1."], move.Breuken);
        Assert.Equal(["de minst gevarieerde groep 34 % minder gevarieerd", "alle groepen samen 17 % minder gevarieerd"], Verzetting.Van(round, [0, 0, 0, 1, 1], 2, 1, 3).Prijs());
        Assert.Equal(["1 minder geplaatst"], Verzetting.Van(round, [0, 0, 0, 1, 1], 2, -1).Prijs());
        Assert.Contains("P3 werkt bij dezelfde organisatie als de begeleider van B.", Verzetting.Van(round, places, 3, 1).Breuken);
        var told = Uitleg.Van(round, places, 2);
        Assert.Equal([region], told.Brengt);
        Assert.InRange(told.Naaste!.Value, 0, 1);
    }

    [Fact]
    public void A_round_that_does_not_fit_together_is_refused_with_words()
    {
        var round = Plain(2) with { Groepen = [new Groepsplan("A") { Minimum = 9, Maximum = 9 }], NietSamen = [(0, 0)] };

        Assert.Equal(2, round.Bezwaren().Count());
        Assert.Throws<ArgumentException>(() => Samensteller.Stel(round, 1));
    }

    private static Ronde Plain(int count) => new([new Groepsplan("A")], [.. Enumerable.Range(0, count).Select(number => new Kandidaat($"P{number}"))], []);

    private sealed class Hears(Action<double> hear) : IProgress<double>
    {
        public void Report(double value) => hear(value);
    }
}
