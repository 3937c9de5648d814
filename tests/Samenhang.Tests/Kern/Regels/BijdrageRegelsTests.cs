// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

public sealed class BijdrageRegelsTests
{
    private readonly Inspanning _inspanning = Make.Inspanning();
    private readonly Doel _doel = Make.Doel("Werk"), _effect = Make.Doel("Bestaanszekerheid"), _verder = Make.Doel("Vertrouwen");

    private Situation Situation => new(_inspanning, _doel, _effect, _verder);

    [Fact]
    public void An_effort_or_goal_contributes_to_a_goal()
    {
        Situation.Accepts(Make.Bijdrage(_inspanning.Id, _doel.Id));
        Situation.Accepts(Make.Bijdrage(_doel.Id, _effect.Id));
        Situation.Refuses(Make.Bijdrage(_doel.Id, _inspanning.Id), "Naar");
        Situation.Refuses(Make.Bijdrage(Guid.NewGuid(), _doel.Id), "Van");
        Situation.Refuses(Make.Bijdrage(_doel.Id, _doel.Id), "Naar", "Naar");
    }

    [Fact]
    public void A_circle_is_refused_with_its_path()
    {
        var situation = Situation.With(Make.Bijdrage(_doel.Id, _effect.Id), Make.Bijdrage(_effect.Id, _verder.Id));

        Assert.Equal("Zo ontstaat een kring: ‘Vertrouwen’ → ‘Werk’ → ‘Bestaanszekerheid’ → ‘Vertrouwen’.", situation.Words(Make.Bijdrage(_verder.Id, _doel.Id)));
    }

    [Fact]
    public void Goals_that_strengthen_each_other_make_no_circle_and_efforts_do_not()
    {
        var situation = Situation.With(Make.Bijdrage(_doel.Id, _effect.Id));

        situation.Accepts(Make.Bijdrage(_effect.Id, _doel.Id) with { Soort = Bijdragesoort.VersterktElkaar });
        situation.Refuses(Make.Bijdrage(_inspanning.Id, _doel.Id) with { Soort = Bijdragesoort.VersterktElkaar }, "Soort");
    }

    [Theory]
    [InlineData(-3, false)]
    [InlineData(-2, true)]
    [InlineData(0, false)]
    [InlineData(3, true)]
    [InlineData(4, false)]
    [InlineData(null, true)]
    public void A_strength_lies_between_working_against_and_decisive_or_is_unknown(int? strength, bool accepted) =>
        Assert.Equal(accepted ? [] : ["Sterkte"], Situation.Objections(Make.Bijdrage(_inspanning.Id, _doel.Id) with { Sterkte = strength }));

    [Fact]
    public void The_same_contribution_is_recorded_once_and_one_is_primary()
    {
        var first = Make.Bijdrage(_inspanning.Id, _doel.Id) with { Primair = true };
        var situation = Situation.With(first);

        situation.Refuses(Make.Bijdrage(_inspanning.Id, _doel.Id), "Naar");
        situation.Refuses(Make.Bijdrage(_inspanning.Id, _effect.Id) with { Primair = true }, "Primair");
        situation.Accepts(first with { Sterkte = 2 });
    }

    [Fact]
    public void H14_The_end_does_not_lie_before_the_start() => Situation.Refuses(
        Make.Bijdrage(_inspanning.Id, _doel.Id) with { Vanaf = new DateOnly(2026, 2, 1), Tot = new DateOnly(2026, 1, 1), EigenaarId = Guid.NewGuid() }, "Tot: H14", "EigenaarId");
}
