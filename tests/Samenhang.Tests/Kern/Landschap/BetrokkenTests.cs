// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Landschap;

/// <summary>Who fills a role sees what is confidential, and nobody else does.</summary>
public sealed class BetrokkenTests
{
    private static readonly Guid Person = Guid.NewGuid();
    private static readonly DateOnly Today = Situation.Today;
    private readonly Opgave _opgave = Make.Opgave("Zwembad") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
    private readonly Inspanning _onder, _dicht;

    public BetrokkenTests()
    {
        _onder = Make.Inspanning("Sluiting voorbereiden") with { Opgaven = [_opgave.Id] };
        _dicht = Make.Inspanning("Sociaal plan") with { Opgaven = [_opgave.Id], Zichtbaarheid = Zichtbaarheid.Betrokkenen };
    }

    [Fact]
    public void An_effort_for_a_confidential_opgave_is_hidden_with_it_unless_it_is_for_another_too()
    {
        var open = Make.Opgave("Sport dichtbij");
        Assert.Empty(Seen(Today));
        Assert.Equal([open.Id, _onder.Id], Seen(Today, open, _onder with { Opgaven = [_opgave.Id, open.Id] }));
    }

    [Fact]
    public void Who_fills_a_role_on_the_opgave_sees_it_with_the_efforts_for_it() =>
        Assert.Equal([_opgave.Id, _onder.Id, _dicht.Id], Seen(Today, Make.Rol(Rol.Opgavemanager, _opgave.Id, Person)));

    [Fact]
    public void Who_fills_a_role_on_an_effort_sees_that_effort_alone() =>
        Assert.Equal([_dicht.Id], Seen(Today, Make.Rol(Rol.Sturingsprofessional, _dicht.Id, Person)));

    [Fact]
    public void Who_leads_an_effort_for_a_confidential_opgave_sees_the_effort_and_not_the_opgave() =>
        Assert.Equal([_onder.Id], Seen(Today, Make.Rol(Rol.Sturingsprofessional, _onder.Id, Person)));

    [Fact]
    public void A_deputy_is_involved() =>
        Assert.Equal([_opgave.Id, _onder.Id, _dicht.Id], Seen(Today, Make.Rol(Rol.Opgavemanager, _opgave.Id, null) with { PlaatsvervangerId = Person }));

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(9, true)]
    [InlineData(10, false)]
    public void Only_as_long_as_the_role_holds(int day, bool involved)
    {
        var role = Make.Rol(Rol.Opgavemanager, _opgave.Id, Person) with { Van = Today, Tot = Today.AddDays(9) };

        Assert.Equal(involved, Seen(Today.AddDays(day), role).Contains(_opgave.Id));
    }

    [Fact]
    public void An_earlier_Beeld_is_looked_at_with_the_roles_of_now()
    {
        var then = Beeld.Leeg.Met([Mutatie.Zet(_opgave), Mutatie.Zet(Make.Rol(Rol.Opgavemanager, _opgave.Id, Person))], 1);
        var other = Guid.NewGuid();
        var now = then.Met([Mutatie.Zet(then.Rolvervullingen.Single() with { Tot = Today.AddDays(-1) }), Mutatie.Zet(Make.Rol(Rol.Opgavemanager, _opgave.Id, other) with { Van = Today })], 2);

        Assert.False(new Blik(then, Kijker.Van(now, Person, false, Today)).Ziet(_opgave.Id));
        Assert.True(new Blik(then, Kijker.Van(now, other, false, Today)).Ziet(_opgave.Id));
    }

    [Fact]
    public void People_who_are_involved_in_the_same_see_the_same() =>
        Assert.Equal(Kijker.Van(Beeld.Leeg, Guid.NewGuid(), false, Today), Kijker.Van(Beeld.Leeg, null, false, Today));

    private IEnumerable<Guid> Seen(DateOnly day, params Feit[] more)
    {
        var beeld = Beeld.Leeg.Met(new Feit[] { _opgave, _onder, _dicht }.Concat(more).Select(Mutatie.Zet), 1);
        var blik = new Blik(beeld, Kijker.Van(beeld, Person, false, day));
        return blik.Alle<Opgave>().Select(opgave => opgave.Id).Concat(blik.Alle<Inspanning>().Select(inspanning => inspanning.Id));
    }
}
