// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Handelingen;

public sealed class WijzigSamenTests
{
    private readonly Inspanning _one = Make.Inspanning("Een"), _two = Make.Inspanning("Twee");

    [Fact]
    public void All_of_them_change_in_one_change()
    {
        var change = Assert.IsType<Wijziging>(Run(new Situation(_one, _two), (_one with { Afdeling = "Zorg" }, 1), (_two with { Afdeling = "Zorg" }, 1)));
        Assert.Equal([_one.Id, _two.Id], change.Mutaties.Select(mutation => mutation.Id));
    }

    [Fact]
    public void One_that_somebody_changed_or_removed_keeps_the_others_from_changing()
    {
        var situation = new Situation(_one, _two).With(_two with { Naam = "Anders" });
        Assert.Equal(Bezwaar.Conflict, Refused(situation, (_one with { Afdeling = "Zorg" }, 1), (_two with { Afdeling = "Zorg" }, 1)).Regel);
        Assert.Contains("weggehaald", Refused(situation, (Make.Inspanning("Drie"), 1)).Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void The_rules_of_each_record_hold_and_say_which_one_it_is()
    {
        var refused = Refused(new Situation(_one, _two), (_one with { Fase = Fase.InUitvoering }, 1), (_two with { Fase = Fase.OnHold }, 1));
        Assert.Equal(("H5", "‘Een’: Kies eerst een werkwijze; dan kan de inspanning starten."), (refused.Regel, refused.Melding));
    }

    private static Uitkomst Run(Situation situation, params (Feit Record, long Seen)[] parts) =>
        new WijzigSamen([.. parts.Select(part => new Samendeel(part.Record, part.Seen))]).Voer(situation.Beeld, situation.Door);

    private static Bezwaar Refused(Situation situation, params (Feit Record, long Seen)[] parts) => Assert.Single(Assert.IsType<Bezwaren>(Run(situation, parts)).Alle);
}
