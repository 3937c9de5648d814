// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;

namespace Samenhang.Tests.Kern.Regels;

public sealed class VervolgstapTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Guid Anna = Guid.NewGuid();
    private static readonly Door By = new(null, Today, new HashSet<Guid> { Anna }, ZietVertrouwelijk: true);
    private static readonly Opgave Question = new() { Id = Guid.CreateVersion7(), Naam = "Lucht", Status = Opgavestatus.Geformuleerd };
    private static readonly Opdracht Commission = new() { Id = Guid.CreateVersion7(), OpgaveId = Question.Id, Organ = "college", Datum = Today };

    [Fact]
    public void Each_step_says_what_is_missing_with_the_rules_that_guard_it()
    {
        var steps = Steps(Question);
        var commission = Assert.Single(steps, step => step.Naar == Opgavestatus.OpdrachtVastgesteld);
        Assert.Equal("H1", Assert.Single(commission.Ontbreekt).Regel);
        Assert.NotEmpty(commission.Wie);
        Assert.Empty(Assert.Single(Steps(Question, Commission), step => step.Naar == Opgavestatus.OpdrachtVastgesteld).Ontbreekt);
        Assert.NotEmpty(Assert.Single(steps, step => step.Naar == Opgavestatus.Parkeerplaats).Ontbreekt);

        var set = Question with { Status = Opgavestatus.OpdrachtVastgesteld };
        Assert.Equal(2, Assert.Single(Steps(set, Commission), step => step.Naar == Opgavestatus.Ingericht).Ontbreekt.Length);
        Assert.Empty(Steps(Question with { Status = Opgavestatus.Gesloten }));
    }

    [Fact]
    public void A_step_that_is_offered_is_never_refused_and_one_that_is_not_never_taken() => Assert.All(Enum.GetValues<Opgavestatus>(), status =>
    {
        var opgave = Question with { Status = status };
        foreach (var facts in new Feit[][] { [opgave], [opgave, Commission] })
        {
            var beeld = Beeld.Leeg.Met(facts.Select(Mutatie.Zet));
            foreach (var step in Vervolgstap.Van(new Blik(beeld, Kijker.ZietAlles), By, opgave))
            {
                Assert.Equal(step.Ontbreekt.IsEmpty, new Bewaar<Opgave>(opgave with { Status = step.Naar }).Voer(beeld, By) is Wijziging);
            }
        }
    });

    [Fact]
    public void The_opdracht_is_not_taken_from_under_an_opgave()
    {
        var other = new Opgave { Id = Guid.CreateVersion7(), Naam = "Ander" };
        var beeld = Beeld.Leeg.Met(new Feit[] { Question with { Status = Opgavestatus.InUitvoering }, Commission, other }.Select(Mutatie.Zet));

        Assert.Equal("H1", Assert.Single(Assert.IsType<Bezwaren>(new Verwijder<Opdracht>(Commission.Id).Voer(beeld, By)).Alle).Regel);
        Assert.IsType<Bezwaren>(new Bewaar<Opdracht>(Commission with { OpgaveId = other.Id }).Voer(beeld, By));
        Assert.IsType<Bezwaren>(new ZetTerug([new Terugstap(Soort<Opdracht>.Vast, Commission.Id, 0, null)]).Voer(beeld, By));
        var second = beeld.Met([Mutatie.Zet(Commission with { Id = Guid.CreateVersion7(), Nummer = "2" })]);
        Assert.IsType<Wijziging>(new Verwijder<Opdracht>(Commission.Id).Voer(second, By));
        var candidate = beeld.Met([Mutatie.Zet(Question)]);
        Assert.IsType<Wijziging>(new Verwijder<Opdracht>(Commission.Id).Voer(candidate, By));
        var taken = beeld.Met([Mutatie.Zet(Question with { Status = Opgavestatus.InUitvoering, Overgenomen = true })]);
        Assert.IsType<Wijziging>(new Verwijder<Opdracht>(Commission.Id).Voer(taken, By));
    }

    private static IReadOnlyList<Vervolgstap> Steps(params Feit[] facts) =>
        Vervolgstap.Van(new Blik(Beeld.Leeg.Met(facts.Select(Mutatie.Zet)), Kijker.ZietAlles), By, facts.OfType<Opgave>().First());
}
