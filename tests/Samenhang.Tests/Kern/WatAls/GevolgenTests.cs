// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Netwerk;
using Samenhang.Kern.Regels;
using Samenhang.Kern.WatAls;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.WatAls;

/// <summary>
/// Worked out by hand. Werk dichtbij carries the goal Werk strongly (1), Werk carries Rondkomen for 2/3; Taal carries Rondkomen for 1/3 and
/// Armoede for 2/3; nobody knows how strongly Werk dichtbij carries Armoede (1/3 to 1). So Werk has 1, Rondkomen 1, Armoede 1 to 5/3.
/// </summary>
public sealed class GevolgenTests
{
    private static readonly DateOnly Today = Situation.Today, Last = new(2027, 1, 31);
    private static readonly Guid Mia = Guid.NewGuid(), Nadia = Guid.NewGuid(), Wim = Guid.NewGuid(), Tom = Guid.NewGuid(), Eva = Guid.NewGuid();
    private static readonly Opgave MeeDoen = Make.Opgave() with { Status = Opgavestatus.InUitvoering }, Wonen = Make.Opgave("Wonen") with { Status = Opgavestatus.InUitvoering };
    private static readonly Doel Werk = Make.Doel("Werk") with { OpgaveId = MeeDoen.Id }, Armoede = Make.Doel("Armoede") with { OpgaveId = Wonen.Id };
    private static readonly Doel Rondkomen = Make.Doel("Rondkomen") with { OpgaveId = MeeDoen.Id, Soort = Doelsoort.MaatschappelijkEffect };
    private static readonly Indicator Banen = new() { Id = Guid.NewGuid(), Naam = "Banen", DoelId = Werk.Id };
    private static readonly Inspanning Dichtbij = Make.Inspanning("Werk dichtbij") with
    {
        Werkwijze = Werkwijze.Programma,
        Fase = Fase.InUitvoering,
        Opgaven = [MeeDoen.Id],
        Start = Datering.Jaar(2024),
        Eind = Datering.Jaar(2028),
    };

    private static readonly Inspanning Taal = Make.Inspanning("Taal") with
    {
        Werkwijze = Werkwijze.Project,
        Fase = Fase.InUitvoering,
        Opgaven = [MeeDoen.Id, Wonen.Id],
        Start = Datering.Jaar(2025),
        Eind = Datering.Op(new DateOnly(2027, 2, 15)),
    };

    private static readonly Inspanning Jeugd = Make.Inspanning("Jeugd") with { Fase = Fase.Voorbereiding, Opgaven = [Wonen.Id], Start = Datering.Op(new DateOnly(2027, 3, 1)) };

    private static readonly Feit[] Landscape =
    [
        MeeDoen, Wonen, Werk, Armoede, Rondkomen, Banen, Dichtbij, Taal, Jeugd,
        Support(Dichtbij.Id, Werk.Id, 3), Support(Werk.Id, Rondkomen.Id, 2), Support(Taal.Id, Rondkomen.Id, 1), Support(Taal.Id, Armoede.Id, 2), Support(Dichtbij.Id, Armoede.Id, null),
        Make.Rol(Rol.Sturingsprofessional, Dichtbij.Id, Nadia) with { UrenPerWeek = 24 }, Make.Rol(Rol.AmbtelijkOpdrachtgever, Dichtbij.Id, Wim) with { UrenPerWeek = 4 },
        Make.Rol(Rol.Teamlid, Dichtbij.Id, Tom) with { UrenPerWeek = 16 }, Make.Rol(Rol.Opgavemanager, Wonen.Id, Mia), Make.Rol(Rol.Sturingsprofessional, Jeugd.Id, Eva),
        new Budgetregel { Id = Guid.NewGuid(), Op = Dichtbij.Id, Jaar = 2027, PrimitiefCenten = 365_000_00, VerplichtCenten = 100_000_00, Programma = "Sociaal domein" },
        new Afhankelijkheid { Id = Guid.NewGuid(), Van = Jeugd.Id, Naar = Dichtbij.Id, Uitleg = "werkplekken" }, new Afhankelijkheid { Id = Guid.NewGuid(), Van = Jeugd.Id, Naar = Taal.Id },
        new Beleidsafspraak { Id = Guid.NewGuid(), Tekst = "120 plaatsingen", Soort = Beleidsafspraaksoort.Toezegging, Over = [Dichtbij.Id] },
        new Beleidsafspraak { Id = Guid.NewGuid(), Tekst = "Taal en werk", Soort = Beleidsafspraaksoort.Motie, Over = [Dichtbij.Id, Taal.Id] },
        new Beleidsafspraak { Id = Guid.NewGuid(), Tekst = "Klaar", Stand = Afspraakstand.Afgedaan, Over = [Dichtbij.Id] },
        new Mijlpaal { Id = Guid.NewGuid(), Op = Taal.Id, Naam = "Certificaten", Datum = Datering.Op(new DateOnly(2027, 2, 1)) },
        new Mijlpaal { Id = Guid.NewGuid(), Op = Dichtbij.Id, Naam = "100 banen", Datum = Datering.Op(new DateOnly(2027, 6, 1)) },
        new Partij { Id = Guid.NewGuid(), Naam = "Regionaal Werkcentrum", Betrokken = [new() { Op = Dichtbij.Id }] },
    ];

    [Fact]
    public void Stopping_takes_all_support_of_one_goal_and_part_of_two()
    {
        var g = Of(Stop(Dichtbij.Id));

        Assert.Equal(new DateOnly(2027, 2, 1), g.Dag);
        Assert.Equal(["Werk: verliest alles", "Rondkomen: verliest het meeste", "Armoede: verliest het meeste"], g.Doelen.Select(goal => $"{goal.Doel.Naam}: {goal.Woorden}"));
        Near(new Steun(1, 1), g.Doelen[0].Voor);
        Near(new Steun(1 / 3d, 1 / 3d), g.Doelen[1].Na);
        Near(new Steun(1, 5 / 3d), g.Doelen[2].Voor);
        Near(new Steun(2 / 3d, 2 / 3d), g.Doelen[2].Na);
        Assert.Equal("Werk", Assert.Single(g.Wezen).Doel.Naam);
        Assert.Equal("Banen", Assert.Single(g.Onbewaakt).Naam);
    }

    [Fact]
    public void Stopping_frees_the_hours_of_three_people_and_ends_one_driehoek()
    {
        var g = Of(Stop(Dichtbij.Id));

        Assert.Equal((44, 3), (g.Uren, g.Mensen));
        Assert.Equal("Werk dichtbij", Assert.Single(g.Driehoeken).Naam);
        Assert.Equal([0, 28.8m, 44, 44], g.Kwartalen.Take(4).Select(quarter => quarter.Uren).ToArray());
    }

    [Fact]
    public void Stopping_frees_what_is_left_of_the_year_and_not_committed()
    {
        // 334 of 365 days are left: € 334.000; € 100.000 of the € 365.000 is committed, so € 265.000 comes free and € 69.000 does not.
        var g = Of(Stop(Dichtbij.Id));

        Assert.Equal((265_000_00, 69_000_00), (g.CentenIn(2027), g.VastCenten));
        Assert.Equal([0, 46_811_37, 72_200_60, 72_994_01, 72_994_02], g.Kwartalen.Take(5).Select(quarter => quarter.Centen).ToArray());
        Assert.Equal("Begroting 2027: Sociaal domein", Assert.Single(g.Programmas));
    }

    [Fact]
    public void Stopping_breaks_a_need_and_a_promise_and_touches_a_motion()
    {
        var g = Of(Stop(Dichtbij.Id));

        var broken = Assert.Single(g.Afhankelijkheden);
        Assert.Equal(("Jeugd", "Werk dichtbij", 0), (broken.Vrager.Naam, broken.Gever.Naam, broken.DagenLater));
        Assert.Equal([("120 plaatsingen", Afspraakraking.Breekt), ("Taal en werk", Afspraakraking.RaaktDeel)], g.Afspraken.Select(a => (a.Afspraak.Tekst, a.Soort)));
        Assert.Equal(("100 banen", null), (Assert.Single(g.Mijlpalen).Mijlpaal.Naam, g.Mijlpalen[0].Na));
        Assert.Equal(Bestuurslaag.DagelijksBestuur, g.Bevoegd.Laag);
        Assert.Equal([Nadia, Wim, Tom, Eva, Mia], g.TeInformeren.Where(who => who.PersoonId is not null).Select(who => who.PersoonId!.Value).OrderBy(id => Array.IndexOf([Nadia, Wim, Tom, Eva, Mia], id)));
        Assert.Equal("Regionaal Werkcentrum", Assert.Single(g.TeInformeren, who => who.Partij is not null).Partij!.Naam);
    }

    [Fact]
    public void Ending_six_weeks_later_moves_a_milestone_and_makes_another_wait_four_weeks()
    {
        var g = Of(new Stap { Soort = Stapsoort.StelUit, Op = Taal.Id, Datum = new DateOnly(2027, 3, 29) });

        Assert.Equal(28, Assert.Single(g.Afhankelijkheden).DagenLater);
        Assert.Equal(Datering.Op(new DateOnly(2027, 3, 15)), Assert.Single(g.Mijlpalen).Na!.Datum);
        Assert.Equal(Afspraakraking.KomtLater, Assert.Single(g.Afspraken).Soort);
        Assert.Empty(g.Doelen);
    }

    [Fact]
    public void Merging_keeps_what_only_it_did_and_loses_what_the_other_did_already()
    {
        var g = Of(new Stap { Soort = Stapsoort.VoegSamen, Op = Dichtbij.Id, Naar = Taal.Id, Datum = Last });

        Assert.Equal("Armoede", Assert.Single(g.Doelen).Doel.Naam);
        Near(new Steun(2 / 3d, 2 / 3d), g.Doelen[0].Na);
        Assert.Equal(28, g.Uren);
        Assert.Equal(0, g.CentenIn(2027));
        Assert.All(g.Afspraken, promise => Assert.Equal(Afspraakraking.GaatMee, promise.Soort));
        Assert.Equal(Taal.Id, Assert.Single(g.Mijlpalen).Na!.Op);
    }

    [Fact]
    public void Handing_over_to_the_line_costs_no_goal_its_support_and_ends_the_driehoek()
    {
        var g = Of(new Stap { Soort = Stapsoort.DraagOverAanLijn, Op = Dichtbij.Id, PersoonId = Eva, Datum = Last });

        Assert.Empty(g.Doelen);
        Assert.Single(g.Driehoeken);
        Assert.Equal([(Rol.Lijneigenaar, Eva)], g.Rollen.Where(role => role.Komt).Select(role => (role.Rol.Rol, role.Rol.PersoonId!.Value)));
        Assert.Equal(Bestuurslaag.Ambtelijk, g.Bevoegd.Laag);
    }

    [Fact]
    public void Starting_gives_its_goal_twice_the_support()
    {
        var planned = Jeugd with { Start = null };
        var g = Of([new Stap { Soort = Stapsoort.Start, Op = Jeugd.Id, Datum = new DateOnly(2027, 3, 1) }], [.. Landscape.Where(record => record != Jeugd), planned, Support(Jeugd.Id, Werk.Id, 3)]);

        Assert.Equal(["Werk: krijgt meer steun", "Rondkomen: krijgt meer steun"], g.Doelen.Select(goal => $"{goal.Doel.Naam}: {goal.Woorden}").OrderDescending());
        Near(new Steun(2, 2), g.Doelen.Single(goal => goal.Doel.Id == Werk.Id).Na);
        Near(new Steun(5 / 3d, 5 / 3d), g.Doelen.Single(goal => goal.Doel.Id == Rondkomen.Id).Na);
    }

    [Fact]
    public void Half_the_budget_frees_the_other_half_and_asks_the_council()
    {
        var g = Of(new Stap { Soort = Stapsoort.WijzigBudget, Op = Dichtbij.Id, Jaar = 2027, Bedrag = 182_500_00 });

        Assert.Equal(182_500_00, g.CentenIn(2027));
        Assert.Equal(45_000_00, g.Kwartalen[1].Centen);
        Assert.Equal(Bestuurslaag.AlgemeenBestuur, g.Bevoegd.Laag);
        Assert.Empty(g.Doelen);
    }

    [Fact]
    public void Ending_an_opgave_ends_its_goals_and_the_efforts_for_it_alone()
    {
        var g = Of(Stop(MeeDoen.Id));

        Assert.Equal(["Werk", "Rondkomen"], g.Doelen.Where(goal => goal.Vervalt).Select(goal => goal.Doel.Naam).OrderDescending());
        Assert.Equal("Armoede", Assert.Single(g.Doelen, goal => !goal.Vervalt).Doel.Naam);
        Assert.Equal("Werk dichtbij", Assert.Single(g.Driehoeken).Naam);
        Assert.Empty(g.Wezen);
    }

    [Fact]
    public void Another_werkwijze_asks_no_board_and_a_motivation_first()
    {
        var g = Of(new Stap { Soort = Stapsoort.WijzigWerkwijze, Op = Taal.Id, Werkwijze = Werkwijze.Bestuursproces });

        Assert.Equal(Bestuurslaag.Ambtelijk, g.Bevoegd.Laag);
        Assert.Contains(g.NogTeRegelen, objection => objection.Regel == "H5");
        Assert.Empty(g.Doelen);
    }

    [Fact]
    public void Nothing_done_leads_to_nothing()
    {
        var g = Of([], Landscape);

        Assert.Empty(g.Mutaties);
        Assert.Empty(g.Doelen);
        Assert.Equal((0, 0, 0), (g.Uren, g.Mensen, g.VastCenten));
        Assert.All(g.Kwartalen, quarter => Assert.Equal((0, 0), (quarter.Centen, quarter.Uren)));
    }

    [Fact]
    public void What_is_hidden_changes_no_figure_and_no_word()
    {
        var secret = Make.Inspanning("Geheim") with { Fase = Fase.InUitvoering, Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        Feit[] more =
        [
            .. Landscape, secret, Support(secret.Id, Werk.Id, 3), new Afhankelijkheid { Id = Guid.NewGuid(), Van = secret.Id, Naar = Dichtbij.Id }, Make.Rol(Rol.Sturingsprofessional, secret.Id, Mia),
            new Beleidsafspraak { Id = Guid.NewGuid(), Tekst = "Geheim", Over = [secret.Id] },
        ];
        var open = new Blik(new Situation(Landscape).Beeld, Kijker.Buitenstaander);
        var closed = new Blik(new Situation(more).Beeld, Kijker.Buitenstaander);
        Doorrekening.Van(open, [Stop(Dichtbij.Id)], Today, null, out var without);
        Doorrekening.Van(closed, [Stop(Dichtbij.Id)], Today, null, out var with);

        Assert.Equal(without!.Doelen.Select(goal => (goal.Doel.Id, goal.Voor, goal.Na)), with!.Doelen.Select(goal => (goal.Doel.Id, goal.Voor, goal.Na)));
        Assert.Equal(without.Afhankelijkheden.Length, with.Afhankelijkheden.Length);
        Assert.Equal(without.TeInformeren.Select(who => who.PersoonId), with.TeInformeren.Select(who => who.PersoonId));
        Assert.Equal(2, Of([Stop(Dichtbij.Id)], more).Afhankelijkheden.Length);
        Assert.NotEmpty(Doorrekening.Van(closed, [Stop(secret.Id)], Today, null, out _));
    }

    [Fact]
    public void What_was_predicted_is_what_carrying_out_gives()
    {
        Lijst<Stap> steps = [Stop(Dichtbij.Id), new Stap { Soort = Stapsoort.StelUit, Op = Taal.Id, Datum = new DateOnly(2027, 3, 29) }];
        var beeld = new Situation(Landscape).Beeld;
        Doorrekening.Van(new Blik(beeld, Kijker.ZietAlles), steps, Today, null, out var g);
        var now = beeld.Met(((Wijziging)Stappen.Mutaties(beeld, steps, Today)).Mutaties);
        var then = now.Met(((Wijziging)Stappen.Mutaties(now, [steps[0]], Last)).Mutaties);

        Assert.Equal(Contents.Of(then), Contents.Of(beeld.Met(g!.Mutaties)));
    }

    [Fact]
    public void Any_steps_on_any_landscape_are_worked_out_or_refused() => Series.Check(40, 30, numbers =>
    {
        var blik = new Blik(WillekeurigeStap.Landschap(numbers.FirstOrDefault()), numbers.Length % 2 == 0 ? Kijker.ZietAlles : Kijker.Buitenstaander);
        var steps = Lijst.Uit(numbers.Skip(1).Select(WillekeurigeStap.Van).Where(step => Doorrekening.Van(blik, [step], Today, Willekeurig.Door, out _).IsEmpty).Take(3));
        if (Doorrekening.Van(blik, steps, Today, Willekeurig.Door, out var g).IsEmpty)
        {
            Assert.All(g!.Doelen, goal => Assert.True(goal.Voor.Laag <= goal.Voor.Hoog && goal.Na.Laag <= goal.Na.Hoog));
            Assert.DoesNotContain(g.Doelen, goal => !blik.Ziet(goal.Doel.Id));
        }
    });

    private static Gevolgen Of(Stap step) => Of([step], Landscape);

    private static Gevolgen Of(Lijst<Stap> steps, Feit[] records)
    {
        var situation = new Situation(records);
        var objections = Doorrekening.Van(new Blik(situation.Beeld, Kijker.ZietAlles), steps, Today, situation.Door, out var consequences);
        Assert.Empty(objections);
        return consequences!;
    }

    private static void Near(Steun expected, Steun actual)
    {
        Assert.Equal(expected.Laag, actual.Laag, 9);
        Assert.Equal(expected.Hoog, actual.Hoog, 9);
    }

    private static Stap Stop(Guid op) => new() { Soort = Stapsoort.Stop, Op = op, Datum = Last };

    private static Bijdrage Support(Guid from, Guid to, int? strength) => Make.Bijdrage(from, to) with { Sterkte = strength };
}
