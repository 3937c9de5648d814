// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

/// <summary>Whatever people do in the product, and in whichever order, no hard rule is broken: not by going back either.</summary>
public sealed class HardheidTests
{
    [Fact]
    public void No_series_of_steps_leads_to_what_a_hard_rule_forbids()
    {
        var ran = 0;
        Series.Check(40, 120, steps =>
        {
            var world = new Stappenwereld();
            foreach (var number in steps)
            {
                var step = world.Step(number);
                if (world.Do(step))
                {
                    var broken = Hardheid.Broken(world.Beeld, Situation.Today).FirstOrDefault();
                    Assert.True(broken is null, $"{broken}, after {step}");
                    ran += world.Beeld.Inspanningen.Count(effort => effort.Fase == Fase.InUitvoering) + world.Beeld.Opgaven.Count(opgave => opgave.Status == Opgavestatus.InUitvoering);
                }
            }
        });
        Assert.True(ran > 1200, $"Only {ran} times something ran, so hardly anything was proven.");
    }

    [Fact]
    public void What_was_removed_while_it_ran_comes_back_only_with_what_it_ran_with()
    {
        var effort = Make.Inspanning() with { Fase = Fase.InUitvoering, Werkwijze = Werkwijze.Bestuursproces, Keuze = Make.Keuze() };
        Feit[] roles = [.. new[] { Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional }.Select(rol => Make.Rol(rol, effort.Id, null))];
        var then = new Situation([effort, .. roles]).Beeld;
        Terugstap step = new(Soort<Inspanning>.Vast, effort.Id, null, effort);

        var refused = Assert.Single(Assert.IsType<Bezwaren>(new ZetTerug([step], Toen: then).Voer(Beeld.Leeg, new Situation().Door)).Alle);
        Assert.Equal("H2", refused.Regel);
        Assert.IsType<Wijziging>(new ZetTerug([step], Toen: new Situation(effort).Beeld).Voer(Beeld.Leeg, new Situation().Door));
    }
}
