// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Netwerk;

public sealed class NetwerklezerTests
{
    private static readonly Opgave Question = Make.Opgave(), Elsewhere = Make.Opgave("Groen");
    private static readonly Doel Goal = Make.Doel() with { OpgaveId = Question.Id };
    private static readonly Doel Effect = Make.Doel("Rondkomen") with { Soort = Doelsoort.MaatschappelijkEffect };
    private static readonly Inspanning Own = Make.Inspanning() with { Opgaven = [Question.Id], Themas = ["zorg"], Werkwijze = Werkwijze.Project };
    private static readonly Inspanning Second = Make.Inspanning("Taalmaatjes") with { Opgaven = [Question.Id], Themas = ["taal"] };
    private static readonly Inspanning Other = Make.Inspanning("Bomen") with { Opgaven = [Elsewhere.Id] };

    private static readonly Feit[] Records =
    [
        Question, Elsewhere, Goal, Effect, Own, Second, Other, Make.Bijdrage(Own.Id, Goal.Id) with { Primair = true, Sterkte = 3 }, Make.Bijdrage(Second.Id, Goal.Id) with { Sterkte = -1 }, Make.Bijdrage(Other.Id, Goal.Id),
        Make.Bijdrage(Goal.Id, Effect.Id),
    ];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Fact]
    public void The_network_of_an_opgave_follows_its_lines_to_the_effect_and_counts_what_comes_from_elsewhere()
    {
        var own = Read(new Netwerkvraag { Opgave = Question.Id });
        var all = Read(new Netwerkvraag { Opgave = Question.Id, MetAnderen = true });

        Assert.Equal(["Taalmaatjes", "Wijkteams", "Minder armoede", "Rondkomen"], own.Knopen.Select(knoop => knoop.Naam));
        Assert.Equal((2, 1, 1, 1, 1), (own.Inspanningen, own.Doelen, own.Effecten, own.VanElders, own.Tegen));
        Assert.Equal((3, 0), (all.Inspanningen, all.VanElders));
        Assert.True(all.Knopen.Single(knoop => knoop.Id == Other.Id).VanElders);
        Assert.Equal("geen indicator", own.Knopen[^1].Cijfer);
    }

    [Fact]
    public void Folded_efforts_are_one_box_per_goal_and_their_lines_one_for_and_one_against()
    {
        var folded = Read(new Netwerkvraag { Vouw = Vouwstand.Dicht });
        var opened = Read(new Netwerkvraag { Vouw = Vouwstand.Dicht, Anders = [Goal.Id] });
        var looked = Read(new Netwerkvraag { Vouw = Vouwstand.Dicht, Focus = Own.Id });

        Assert.Equal("3 inspanningen", folded.Knopen[0].Naam);
        Assert.Equal([(-1, 1), (3, 2)], folded.Lijnen.Where(lijn => lijn.Van == 0).Select(lijn => (lijn.Sterkte, lijn.Aantal)).Order());
        Assert.Equal((3, 4), (folded.Inspanningen, folded.Bijdragen.Length));
        Assert.Equal(5, opened.Knopen.Length);
        Assert.Equal(5, looked.Knopen.Length);
    }

    [Fact]
    public void A_filter_keeps_efforts_that_match_and_where_they_lead()
    {
        Assert.Equal([Own.Id, Goal.Id, Effect.Id], Read(new Netwerkvraag { Themas = ["zorg"] }).Knopen.Select(knoop => knoop.Id));
        Assert.Empty(Read(new Netwerkvraag { Werkwijzen = ["programma"] }).Knopen);
        Assert.Equal(3, Read(new Netwerkvraag { Themas = ["zorg"] }).Keuze.Length);
    }

    [Fact]
    public void What_hangs_together_with_a_box_is_what_leads_to_it_and_where_it_leads()
    {
        var network = Read(new Netwerkvraag());
        var together = network.Verband(network.Plaats(Own.Id));

        Assert.Equal(["Minder armoede", "Rondkomen", "Wijkteams"], network.Knopen.Where((_, place) => together.Heeft(place)).Select(knoop => knoop.Naam).Order());
        Assert.Equal(2, network.Lijnen.Count(together.Heeft));
        Assert.Equal(3, Read(new Netwerkvraag { Focus = Own.Id, AlleenFocus = true }).Knopen.Length);
    }

    [Fact]
    public void Contributions_that_ended_and_efforts_that_ended_are_left_out()
    {
        var ended = Read(new Netwerkvraag(), Second with { Fase = Fase.Gestopt }, Make.Bijdrage(Own.Id, Effect.Id) with { Tot = Situation.Today.AddDays(-1) });

        Assert.Equal((2, 1, 3), (ended.Inspanningen, ended.Afgesloten, ended.Bijdragen.Length));
        Assert.Equal(3, Read(new Netwerkvraag { Afgesloten = true }, Second with { Fase = Fase.Gestopt }).Inspanningen);
    }

    [Fact]
    public void Goals_that_strengthen_each_other_have_a_line_that_does_not_count()
    {
        var other = Make.Doel("Meer taal");
        var network = Read(new Netwerkvraag(), other, Make.Bijdrage(other.Id, Goal.Id) with { Soort = Bijdragesoort.VersterktElkaar });

        Assert.Single(network.Lijnen, lijn => lijn.Soort == Lijnsoort.VersterktElkaar);
        Assert.Contains(network.ZonderBijdrage, knoop => knoop.Id == other.Id);
        Assert.DoesNotContain(network.Plaats(other.Id), network.Verband(network.Plaats(Goal.Id)).Voor);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void What_is_hidden_is_in_no_box_line_choice_or_count(int seed)
    {
        var beeld = new Chance(seed).Make(20, 12);
        var (some, question) = (new Blik(beeld, Kijker.Buitenstaander), new Netwerkvraag { Vouw = (Vouwstand)(seed % 3), MetAnderen = true, Afhankelijkheden = true, Opgave = seed % 2 == 0 ? beeld.Opgaven.First().Id : null });
        var without = Beeld.Leeg.Met(Soorten.Alle.SelectMany(some.Alle), 1);

        var seen = some.Network(question, Chance.Today);
        var bare = new Blik(without, Kijker.ZietAlles).Network(question, Chance.Today);

        Assert.Equal(bare.Knopen.Select(knoop => (knoop.Id, knoop.Naam, knoop.Bevindingen, knoop.Inhoud.Length, knoop.Vouwbaar)), seen.Knopen.Select(knoop => (knoop.Id, knoop.Naam, knoop.Bevindingen, knoop.Inhoud.Length, knoop.Vouwbaar)));
        Assert.Equal(bare.Lijnen.Select(lijn => (lijn.Van, lijn.Naar, lijn.Sterkte, lijn.Aantal)), seen.Lijnen.Select(lijn => (lijn.Van, lijn.Naar, lijn.Sterkte, lijn.Aantal)));
        Assert.Equal(bare.Keuze.Length, seen.Keuze.Length);
        Assert.Equal((bare.VanElders, bare.Afgesloten, bare.Tegen), (seen.VanElders, seen.Afgesloten, seen.Tegen));
    }

    private static Netwerkinhoud Read(Netwerkvraag question, params Feit[] more) =>
        new Blik(Beeld.Leeg.Met([.. Records, .. more], 1), Kijker.ZietAlles).Network(question, Situation.Today);
}
