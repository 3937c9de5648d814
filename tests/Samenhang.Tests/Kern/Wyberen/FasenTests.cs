// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Wyberen;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Kern.Wyberen;

public sealed class FasenTests
{
    private static readonly Guid Somebody = Guid.NewGuid();
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Door By = new(Somebody, Today, new HashSet<Guid> { Somebody }, ZietVertrouwelijk: true);
    private static readonly Wyber New = new() { Id = Guid.NewGuid(), Startvraag = "Van wie is het plein?" };

    private static readonly Wyberomslag Turn = new() { Richting = Wyberrichting.Versmallen, DoorId = Somebody, Datum = Today, Waarom = "Alles is gehoord" };

    [Fact]
    public void From_question_to_outcome()
    {
        var beeld = Do(
            Beeld.Leeg, new Bewaar<Wyber>(New), new BeginVerbreden(New.Id), new SluitVerbreden(New.Id, 34, 58), new NeemOmslag(New.Id, Turn with { Richting = Wyberrichting.VerderVerbreden }),
            new SluitVerbreden(New.Id, 40, 70), new NeemOmslag(New.Id, Turn), new RondWyberAf(New.Id, "Het plein krijgt een avondbaas", Wybergevolg.NogOpen, null, 41, 70));

        var wyber = beeld.Wybers.Zoek(New.Id)!;
        Assert.Equal((Wyberfase.Afgerond, 41, 70, Today), (wyber.Fase, wyber.Deelnemers, wyber.Bijdragen, wyber.AfgerondOp));
        Assert.Equal([Wyberrichting.VerderVerbreden, Wyberrichting.Versmallen], wyber.Omslagen.Select(omslag => omslag.Richting));
    }

    /// <summary>Whatever series of steps is tried, nobody narrows without a named and dated decision with a reason, and no decision is lost.</summary>
    [Fact]
    public void No_series_of_steps_goes_around_the_turning_point() => Series.Check(500, 40, steps =>
    {
        var beeld = Do(Beeld.Leeg, new Bewaar<Wyber>(New));
        foreach (var step in steps)
        {
            var before = beeld.Wybers.Zoek(New.Id)!;
            beeld = Try(beeld, Step(step, before));
            var after = beeld.Wybers.Zoek(New.Id)!;
            Assert.True(Fasen.Kan(before.Fase, after.Fase));
            Assert.True(before.Omslagen.SequenceEqual(after.Omslagen.Take(before.Omslagen.Count)));
            Assert.All(after.Omslagen, omslag => Assert.True(omslag is { DoorId: not null, Datum: not null } && omslag.Waarom.Length > 0));
            if (after.Fase == Wyberfase.Versmallen) Assert.Equal(Wyberrichting.Versmallen, after.Omslagen[^1].Richting);
            if (after is { Fase: Wyberfase.Afgerond, Gevolg: not Wybergevolg.Stop }) Assert.NotNull(after.Omslag);
            if (after.Fase == Wyberfase.Afgerond) Assert.False(string.IsNullOrWhiteSpace(after.Uitkomst));
        }
    });

    [Fact]
    public void Nobody_judges_while_widening_and_nobody_brings_in_while_narrowing() =>
        Assert.All(Enum.GetValues<Wyberfase>(), fase => Assert.False(Fasen.MagBijdragen(fase) && Fasen.MagOordelen(fase)));

    [Fact]
    public void A_turning_point_without_name_day_or_reason_is_refused()
    {
        var beeld = Do(Beeld.Leeg, new Bewaar<Wyber>(New), new BeginVerbreden(New.Id), new SluitVerbreden(New.Id, 1, 1));

        foreach (var (turn, field) in new[]
        {
            (Turn with { DoorId = null }, "DoorId"), (Turn with { DoorId = Guid.NewGuid() }, "DoorId"), (Turn with { Datum = null }, "Datum"), (Turn with { Datum = Today.AddDays(1) }, "Datum"),
            (Turn with { Waarom = " " }, "Waarom"),
        })
        {
            var refused = Assert.IsType<Bezwaren>(new NeemOmslag(New.Id, turn).Voer(beeld, By));
            Assert.Contains(refused.Alle, bezwaar => bezwaar.Veld == field);
        }
    }

    [Fact]
    public void The_outcome_leads_to_something_of_the_kind_that_was_chosen()
    {
        var opgave = new Opgave { Id = Guid.NewGuid(), Naam = "Levend plein" };
        var beeld = Do(
            Beeld.Leeg.Met([Mutatie.Zet(opgave)]), new Bewaar<Wyber>(New), new BeginVerbreden(New.Id), new SluitVerbreden(New.Id, 1, 1), new NeemOmslag(New.Id, Turn));

        Assert.IsType<Bezwaren>(new RondWyberAf(New.Id, "Uitkomst", Wybergevolg.Inspanning, opgave.Id, 1, 1).Voer(beeld, By));
        Assert.IsType<Bezwaren>(new RondWyberAf(New.Id, "Uitkomst", Wybergevolg.VolgendeWyber, New.Id, 1, 1).Voer(beeld, By));
        Assert.IsType<Wijziging>(new RondWyberAf(New.Id, "Uitkomst", Wybergevolg.Opgave, opgave.Id, 1, 1).Voer(beeld, By));
    }

    private static IHandeling Step(int choice, Wyber now) => (choice % 11) switch
    {
        0 => new BeginVerbreden(New.Id),
        1 => new SluitVerbreden(New.Id, 1, 1),
        2 => new NeemOmslag(New.Id, Turn),
        3 => new NeemOmslag(New.Id, Turn with { Richting = Wyberrichting.VerderVerbreden }),
        4 => new NeemOmslag(New.Id, Turn with { Waarom = "" }),
        5 => new RondWyberAf(New.Id, "Uitkomst", Wybergevolg.NogOpen, null, 1, 1),
        6 => choice % 7 == 0 ? new RondWyberAf(New.Id, "Geen tijd meer", Wybergevolg.Stop, null, 1, 1) : new BeginVerbreden(New.Id),
        7 => new RondWyberAf(New.Id, "", Wybergevolg.Stop, null, 1, 1),
        8 => new Bewaar<Wyber>(now with { Fase = Wyberfase.Versmallen }),
        9 => new Bewaar<Wyber>(now with { Fase = Wyberfase.Afgerond, Uitkomst = "Uitkomst" }),
        _ => new Bewaar<Wyber>(now with { Omslagen = [] }),
    };

    private static Beeld Try(Beeld beeld, IHandeling step) => step.Voer(beeld, By) is Wijziging change ? beeld.Met(change.Mutaties) : beeld;

    private static Beeld Do(Beeld beeld, params IHandeling[] steps)
    {
        foreach (var step in steps)
        {
            var change = Assert.IsType<Wijziging>(step.Voer(beeld, By));
            beeld = beeld.Met(change.Mutaties);
        }

        return beeld;
    }
}
