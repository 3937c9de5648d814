// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Kern.Vergelijken;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Netwerk;

/// <summary>Two moments in one network: what went stays in its place, and a filter fits at either moment.</summary>
public sealed class NetwerkvergelijkingTests
{
    private static readonly DateOnly Then = new(2026, 3, 1), Today = Situation.Today;
    private static readonly Opgave Question = Make.Opgave(), Elsewhere = Make.Opgave("Groen");
    private static readonly Doel Goal = Make.Doel() with { OpgaveId = Question.Id };
    private static readonly Inspanning Stays = Effort("Blijft", "zorg"), Goes = Effort("Gaat weg", "zorg"), Stops = Effort("Stopt", "zorg"), Moves = Effort("Verhuist", "zorg"), Comes = Effort("Komt", "taal");
    private static readonly Bijdrage Strong = Line(Stays) with { Sterkte = 3 }, Lost = Line(Goes), Ends = Line(Moves) with { Tot = Then.AddDays(9) };

    private static readonly Beeld Before = Beeld.Leeg.Met([Question, Elsewhere, Goal, Stays, Goes, Stops, Moves, Strong, Lost, Line(Stops), Ends], 1);
    private static readonly Beeld After = Before.Met(
        [
            Mutatie.Weg(Goes), Mutatie.Weg(Lost), Mutatie.Zet(Stops with { Fase = Fase.Gestopt, Eind = Datering.Op(Then.AddDays(9)) }), Mutatie.Zet(Moves with { Opgaven = [Elsewhere.Id], Themas = ["groen"] }),
            Mutatie.Zet(Comes), Mutatie.Zet(Line(Comes)), Mutatie.Zet(Strong with { Sterkte = 1 }),
        ],
        2,
        DateTime.UnixEpoch.AddDays(1));

    [Fact]
    public void What_went_ended_moved_came_or_changed_is_in_the_drawing_and_counted()
    {
        var network = Read(new Netwerkvraag { Opgave = Question.Id });

        Assert.Equal(
            [("Blijft", Verschilsoort.Gewijzigd), ("Gaat weg", Verschilsoort.Vervallen), ("Komt", Verschilsoort.Toegevoegd), ("Minder armoede", null), ("Stopt", Verschilsoort.Vervallen), ("Verhuist", Verschilsoort.Verplaatst)],
            network.Knopen.Select(box => (box.Naam, box.Verschil)).Order());
        Verschilsoort? Of(Inspanning effort) => network.Lijnen.Single(line => line.Van == network.Plaats(effort.Id)).Verschil;
        Assert.Equal(
            [Verschilsoort.Gewijzigd, Verschilsoort.Vervallen, Verschilsoort.Toegevoegd, Verschilsoort.Vervallen],
            new[] { Stays, Goes, Comes, Moves }.Select(effort => Of(effort)!.Value));
        Assert.Equal((2, 4, 1, 2), (network.Verschillen[Verschilsoort.Toegevoegd], network.Verschillen[Verschilsoort.Vervallen], network.Verschillen[Verschilsoort.Verplaatst], network.Verschillen[Verschilsoort.Gewijzigd]));
        Assert.Equal(Verschilsoort.Gewijzigd, Read(new Netwerkvraag { Opgave = Question.Id, Vouw = Vouwstand.Dicht }).Knopen[0].Verschil);
    }

    [Fact]
    public void A_filter_keeps_what_fitted_at_either_moment() =>
        Assert.Equal(["Blijft", "Gaat weg", "Minder armoede", "Stopt", "Verhuist"], Read(new Netwerkvraag { Themas = ["zorg"] }).Knopen.Select(box => box.Naam).Order());

    [Fact]
    public void Without_a_comparison_nothing_that_went_is_drawn() =>
        Assert.Equal(["Blijft", "Komt", "Minder armoede"], new Blik(After, Kijker.ZietAlles).Network(new Netwerkvraag { Opgave = Question.Id }, Today).Knopen.Select(box => box.Naam).Order());

    private static Netwerkinhoud Read(Netwerkvraag question)
    {
        var (earlier, later) = (new Blik(Before, Kijker.ZietAlles), new Blik(After, Kijker.ZietAlles));
        var comparison = Netwerkvergelijking.Van(new Vergelijkbeeld(Zichtpaar.Van(earlier, later, later), Then, Today));
        return comparison.Samen.Network(question with { Vergelijking = comparison }, Today);
    }

    private static Inspanning Effort(string name, string theme) => Make.Inspanning(name) with { Opgaven = [Question.Id], Themas = [theme] };

    private static Bijdrage Line(Inspanning from) => Make.Bijdrage(from.Id, Goal.Id);
}
