// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;
using W = Samenhang.Kern.Landschap.Werkwijze;

namespace Samenhang.Tests.Kern.Werkwijzen;

/// <summary>The questions, the rules on top of them, and cases from practice with a werkwijze that is known to fit.</summary>
public sealed class WerkwijzetestTests
{
    /// <summary>What domain knowledge says that yes or no to each question points to.</summary>
    public static TheoryData<int, bool, W[]> Pointers => new()
    {
        { 1, true, [W.Routine] },
        { 2, true, [W.Improvisatie] },
        { 3, true, [W.Project] },
        { 3, false, [W.Programma, W.Bestuursproces] },
        { 4, true, [W.Programma] },
        { 5, true, [W.Programma] },
        { 6, true, [W.Bestuursproces] },
        { 7, false, [W.Bestuursproces] },
        { 8, false, [W.Bestuursproces] },
        { 9, false, [W.Bestuursproces] },
        { 9, true, [W.Project, W.Programma] },
        { 10, true, [W.Project] },
        { 11, true, [W.Programma] },
        { 12, false, [W.Routine] },
        { 13, true, [W.Project] },
        { 14, true, [W.Programma, W.Bestuursproces] },
    };

    [Theory, MemberData(nameof(Pointers))]
    public void An_answer_speaks_for_the_werkwijzen_it_points_to_and_says_so(int question, bool yes, W[] points)
    {
        var answers = new string('?', question - 1) + (yes ? 'J' : 'N') + new string('?', 14 - question);

        var outcome = Werkwijzetest.Neem(Answers.Of(answers));

        foreach (var place in outcome.Volgorde.Where(place => points.Contains(place.Werkwijze)))
        {
            var reason = Assert.Single(place.Redenen);
            Assert.True(reason.Punten > 0);
            Assert.Equal(question, reason.Vraag);
            Assert.Equal(yes ? Werkwijzevragen.Zoek(question)!.AlsJa : Werkwijzevragen.Zoek(question)!.AlsNee, reason.Zin);
        }

        Assert.Equal(points.Length, outcome.Volgorde.Count(place => points.Contains(place.Werkwijze)));
    }

    [Theory]
    // Ten worked cases.
    [InlineData("building a school", W.Project, "nNJnnNJJJJnJJn")]
    [InlineData("replacing a bridge", W.Project, "NNJNNNJJJJNJJN")]
    [InlineData("poverty in the whole city", W.Programma, "NNNJJnjjjNJJnJ")]
    [InlineData("energy transition", W.Programma, "NNNJJnjjjNJJnJ")]
    [InlineData("permanent living in holiday parks", W.Bestuursproces, "NNNjJJNnNnNJnJ")]
    [InlineData("regional vision", W.Bestuursproces, "NNNJJJNNNNnJnJ")]
    [InlineData("emergency shelter after a flood", W.Improvisatie, "NJNnnnNnjNNJNJ")]
    [InlineData("emergency desk for energy bills", W.Improvisatie, "NJnjnNnjjNnJNJ")]
    [InlineData("issuing passports", W.Routine, "JNJNNNJJJjNNNN")]
    [InlineData("granting permits", W.Routine, "JNJNNNJJJjNNnN")]
    // Others, to see that the table is sound rather than fitted to ten.
    [InlineData("moving the town hall", W.Project, "NNJNNNJJJJNJJN")]
    [InlineData("a new case system", W.Project, "NNJNnNJJJJnJJn")]
    [InlineData("tendering school transport", W.Project, "jNJNNNJJJJNJJN")]
    [InlineData("renewing sewers of a quarter", W.Project, "nNJNNNJJJJNJJN")]
    [InlineData("drawing up the omgevingsplan", W.Project, "NNJnjNJJJJnJJn")]
    [InlineData("a lively city centre", W.Programma, "NNNJJnjjjnJJjJ")]
    [InlineData("growing up healthy", W.Programma, "NNNJJNjJJNJJnj")]
    [InlineData("climate adaptation", W.Programma, "NNnJjNjJjnJJjj")]
    [InlineData("digital transformation", W.Programma, "NNnjJNJJJnJJjJ")]
    [InlineData("housing programme", W.Programma, "nNjJJNjJjnJJjj")]
    [InlineData("changing the social domain", W.Programma, "NNNJJnnjjNJJNJ")]
    [InlineData("merging municipalities", W.Bestuursproces, "NNnnJjnNNNnJnj")]
    [InlineData("village hall by its people", W.Bestuursproces, "NNnjnJnnNnNJnJ")]
    [InlineData("where wind turbines may come", W.Bestuursproces, "NNNnJJNNnNnJnJ")]
    [InlineData("future of farming", W.Bestuursproces, "NNNJJJNNNNnJNJ")]
    [InlineData("an agreement about debts", W.Bestuursproces, "NNnjjjnnNnnJnj")]
    [InlineData("a quarter with its people", W.Bestuursproces, "NNNJjJNnnNjJNJ")]
    [InlineData("a dike breaks", W.Improvisatie, "NJnNNNnjJNNJNj")]
    [InlineData("a cyber attack", W.Improvisatie, "NJnNNNnjJNNJNJ")]
    [InlineData("support desk in a pandemic, rather urgent", W.Improvisatie, "NjnjnnnnjNnJNJ")]
    [InlineData("collecting waste", W.Routine, "JNJnNNJJJJNNNN")]
    [InlineData("keeping parks green", W.Routine, "JNJNNNJJJJNNnN")]
    [InlineData("conversation about support at home", W.Routine, "JNJjnNJJJnNNNn")]
    [InlineData("annual accounts", W.Routine, "JNJNNNJJJjNNJN")]
    [InlineData("benefits, rather the same each time", W.Routine, "jNjjnNJJJnNNNn")]
    // Twenty from lists that municipalities published.
    [InlineData("a footbridge to a school", W.Project, "NNJNNNJJJJNJJN")]
    [InlineData("a playground with children", W.Project, "jNJnNNjJJJNJJn")]
    [InlineData("a courtyard with its residents", W.Project, "nNjnNnjJJJNJnn")]
    [InlineData("rules for subsidies", W.Project, "nNJnjnJJJjnJJn")]
    [InlineData("a monitor of care", W.Project, "NNJnNnJJJjnJJn")]
    [InlineData("trouble in a street, with partners", W.Bestuursproces, "NnnJJJnnnNjJnJ")]
    [InlineData("an interchange with the region", W.Bestuursproces, "NNJnjnjnjnnJJn")]
    [InlineData("a place for asylum seekers", W.Bestuursproces, "NnjNJJNNnNNJnJ")]
    [InlineData("a vision of a village", W.Bestuursproces, "nNnJJJnnnNnJnJ")]
    [InlineData("a regional energy strategy", W.Bestuursproces, "nNnJJjJnNNjJjJ")]
    [InlineData("homes with a developer", W.Bestuursproces, "NNjNJnjnnnNJJj")]
    [InlineData("an agenda for sustainability", W.Programma, "NNnJJnjjjNJJjj")]
    [InlineData("water in the town", W.Programma, "jNjJjNJJJnJjjn")]
    [InlineData("bringing in a new act", W.Programma, "NNnnJNJJJnJJJj")]
    [InlineData("everybody takes part", W.Programma, "NNnJJNJJJNJJnJ")]
    [InlineData("loneliness", W.Programma, "NNNJnnnjjNJJnJ")]
    [InlineData("refugees, the first week", W.Improvisatie, "NJnnnNnnjNNJNJ")]
    [InlineData("streetlights", W.Routine, "JNJNNNJJJJNNnN")]
    [InlineData("elections", W.Routine, "JNJNNNJJJJNNjN")]
    [InlineData("high water, with a script", W.Routine, "JNJNNNJJJnNjnn")]
    public void A_case_from_practice_gets_the_werkwijze_that_fits(string what, W fits, string answers)
    {
        var outcome = Werkwijzetest.Neem(Answers.Of(answers));

        Assert.True(fits == outcome.Advies, $"{what} becomes {outcome.Advies}: {string.Join(", ", outcome.Volgorde.Select(place => $"{place.Werkwijze} {place.Punten}"))}.");
        Assert.All(outcome.Volgorde, place => Assert.Equal((place.Punten, place.Punten), (place.Laagst, place.Hoogst)));
        Assert.Empty(outcome.Open);
    }

    [Fact]
    public void What_must_be_there_now_without_a_script_goes_before_everything_also_before_routine()
    {
        var outcome = Werkwijzetest.Neem(Answers.Of("JJJNNNJJJJNNJN"));

        Assert.Equal(W.Improvisatie, outcome.Advies);
        Assert.Contains("einddatum", outcome.Volgorde[0].Regel, StringComparison.Ordinal);
        Assert.Null(outcome.Mengvorm);
    }

    [Fact]
    public void Repeat_work_that_goes_on_is_routine_whatever_the_points_say()
    {
        var outcome = Werkwijzetest.Neem(Answers.Of("JNNJJJNNNJJNJJ"));

        Assert.Equal(W.Routine, outcome.Advies);
        Assert.True(outcome.Volgorde[0].Punten < outcome.Volgorde[1].Punten);
    }

    [Theory]
    [InlineData("NNJNNjJJJJNJJN", "initiatief")]
    [InlineData("NNJNNNnJJJNJJN", "partijen")]
    [InlineData("NNJNNNJnJJNJJN", "besluitvorming")]
    [InlineData("NNJNNJJJJJNJJN", "initiatief")]
    public void Where_initiative_network_or_decision_is_vague_a_project_waits_behind_bestuursproces(string answers, string vague)
    {
        var outcome = Werkwijzetest.Neem(Answers.Of(answers));
        var order = outcome.Volgorde.Select(place => place.Werkwijze).ToList();

        Assert.True(order.IndexOf(W.Bestuursproces) < order.IndexOf(W.Project));
        Assert.Contains(vague, outcome.Volgorde.Single(place => place.Werkwijze == W.Project).Regel, StringComparison.Ordinal);
        Assert.Equal((W.Bestuursproces, W.Project), (outcome.Mengvorm!.Eerst, outcome.Mengvorm.Daarna));
        Assert.Equal(W.Project, Werkwijzetest.Neem(Answers.Of("NNJNNNJJJJNJJN")).Advies);
    }

    [Fact]
    public void Without_a_possible_contract_a_project_is_out_and_in_no_mix()
    {
        var outcome = Werkwijzetest.Neem(Answers.Of("NNJNNNJJJNNJJN"));

        Assert.True(outcome.Volgorde[^1] is { Werkwijze: W.Project, ValtAf: true });
        Assert.Equal("valt af", outcome.Volgorde[^1].Woord);
        Assert.NotEqual(W.Project, outcome.Advies);
        Assert.False(outcome.Mengvorm is { Eerst: W.Project } or { Daarna: W.Project });
        Assert.False(Werkwijzetest.Neem(Answers.Of("NNJNNNJJJnNJJN")).Volgorde.Single(place => place.Werkwijze == W.Project).ValtAf);
    }

    [Fact]
    public void A_near_tie_begins_with_the_less_predictable_part_and_says_when_it_goes_on()
    {
        var outcome = Werkwijzetest.Neem(Answers.Of("NNnJJJnjjnnJJJ"));

        Assert.Equal((W.Bestuursproces, W.Programma), (outcome.Mengvorm!.Eerst, outcome.Mengvorm.Daarna));
        Assert.Contains("doelen", outcome.Mengvorm.Overgang, StringComparison.Ordinal);
        Assert.Equal(W.Bestuursproces, outcome.Advies);
    }

    [Fact]
    public void An_unknown_answer_widens_the_outcome_and_says_what_it_could_change()
    {
        var outcome = Werkwijzetest.Neem(Answers.Of("NNJNNNJJJ?NJJN"));
        var project = outcome.Volgorde.Single(place => place.Werkwijze == W.Project);

        Assert.True(project.Laagst < project.Punten && project.Punten < project.Hoogst);
        Assert.Equal(13, outcome.Beantwoord);
        var open = Assert.Single(outcome.Open);
        Assert.Equal(10, open.Vraag);
        Assert.Contains(open.Wendingen, turn => turn.Antwoord == Antwoord.Nee && turn.Eerste != W.Project);
    }

    [Fact]
    public void An_unknown_answer_that_can_change_nothing_is_not_held_out_as_one()
    {
        Assert.Empty(Werkwijzetest.Neem(Answers.Of("NNNJJNjJJNJJ?j")).Open);
        Assert.Equal(Enumerable.Range(1, 14), Werkwijzetest.Neem([]).Open.Select(open => open.Vraag));
        Assert.Empty(Werkwijzetest.Neem(Answers.Of("?J????????????")).Open);
        Assert.Equal([2], Werkwijzetest.Neem(Answers.Of("J??????????N??")).Open.Select(open => open.Vraag));
        Assert.True(Werkwijzetest.Neem([]).IsLeeg);
        Assert.Equal(W.NogNietGekozen, Werkwijzetest.Neem([]).Advies);
    }

    [Fact]
    public void Herijking_says_which_answer_moved_the_outcome()
    {
        var before = Answers.Of("NJnjnNnjjNnJNJ");
        var now = Answers.Of("NNnjnNnnnNnJNJ");

        var differences = Antwoordverschil.Tussen(before, now);

        Assert.Equal([2, 8, 9], differences.Select(difference => difference.Vraag));
        Assert.Equal([2, 9], differences.Where(difference => difference.Bewoog).Select(difference => difference.Vraag));
    }

    [Fact]
    public void Whatever_is_answered_the_rules_of_the_method_hold()
    {
        var answers = Gen.Elements("Jjn N?".Replace(" ", "", StringComparison.Ordinal).ToCharArray()).ArrayOf(14).ToArbitrary();

        Prop.ForAll(answers, signs =>
        {
            var outcome = Werkwijzetest.Neem(Answers.Of(new string(signs)));
            var order = outcome.Volgorde.Select(place => place.Werkwijze).ToList();
            Assert.Equal(5, order.Distinct().Count());
            if (signs[1] == 'J') Assert.Equal(W.Improvisatie, order[0]);
            else if (signs[0] == 'J' && signs[11] == 'N') Assert.Equal(W.Routine, order[0]);
            if (signs[5] is 'J' or 'j' || signs[6] is 'N' or 'n' || signs[7] is 'N' or 'n') Assert.True(order.IndexOf(W.Bestuursproces) < order.IndexOf(W.Project));
            if (signs[9] == 'N') Assert.True(outcome.Volgorde.Single(place => place.Werkwijze == W.Project).ValtAf && order[0] != W.Project && outcome.Advies != W.Project);
            Assert.All(outcome.Volgorde, place => Assert.True(place is { Laagst: >= -100, Hoogst: <= 100 } && place.Laagst <= place.Punten && place.Punten <= place.Hoogst));
            Assert.All(outcome.Open, open => Assert.Equal('?', signs[open.Vraag - 1]));
        }).Check(Config.QuickThrowOnFailure);
    }
}
