// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

public sealed class InspanningRegelsTests
{
    private static readonly Rol[] Corners = [Rol.BestuurlijkOpdrachtgever, Rol.AmbtelijkOpdrachtgever, Rol.Sturingsprofessional];
    private readonly Inspanning _inspanning = Make.Inspanning();

    [Fact]
    public void H5_Starting_needs_a_werkwijze()
    {
        var situation = new Situation(_inspanning);

        situation.Refuses(_inspanning with { Fase = Fase.InUitvoering }, "Werkwijze: H5");
        situation.Accepts(_inspanning with { Fase = Fase.InUitvoering, Werkwijze = Werkwijze.Routine, Keuze = Make.Keuze() });
    }

    [Fact]
    public void H5_Choosing_a_werkwijze_needs_motivation_and_a_later_herijkdatum()
    {
        var situation = new Situation(_inspanning);
        var step = _inspanning with { Werkwijze = Werkwijze.Project };

        situation.Refuses(step, "Keuze.Motivering: H5", "Keuze.Herijkdatum: H5");
        situation.Refuses(step with { Keuze = Make.Keuze(" ") }, "Keuze.Motivering", "Keuze.Motivering: H5");
        situation.Refuses(step with { Keuze = Make.Keuze() with { Herijkdatum = Situation.Today } }, "Keuze.Herijkdatum: H5");
        situation.Accepts(step with { Keuze = Make.Keuze() });
    }

    [Fact]
    public void H5_Changing_the_werkwijze_needs_a_motivation_of_its_own()
    {
        var chosen = _inspanning with { Werkwijze = Werkwijze.Project, Keuze = Make.Keuze() };
        var situation = new Situation(chosen);

        situation.Refuses(chosen with { Werkwijze = Werkwijze.Programma }, "Keuze.Motivering: H5");
        situation.Accepts(chosen with { Werkwijze = Werkwijze.Programma, Keuze = Make.Keuze("Het werd meer dan een project") });
        situation.Accepts(chosen with { Werkwijze = Werkwijze.NogNietGekozen, Keuze = null });
    }

    [Theory]
    [InlineData(Werkwijze.Project)]
    [InlineData(Werkwijze.Programma)]
    [InlineData(Werkwijze.Bestuursproces)]
    public void H2_Starting_needs_the_whole_driehoek_or_a_recorded_vacancy(Werkwijze werkwijze)
    {
        var ready = Ready(werkwijze);
        var situation = new Situation([ready, .. WhatIsNeeded(ready)]);
        var step = ready with { Fase = Fase.InUitvoering };

        Assert.Contains("bestuurlijk opdrachtgever, ambtelijk opdrachtgever, sturingsprofessional", situation.Words(step), StringComparison.Ordinal);
        situation.Refuses(step, "Fase: H2");
        situation.With(Make.Rol(Corners[0], ready.Id, situation.Person), Make.Rol(Corners[1], ready.Id, null));
        Assert.EndsWith("voor: sturingsprofessional.", situation.Words(step), StringComparison.Ordinal);
        situation.With(Make.Rol(Corners[2], ready.Id, null) with { Bezetting = Bezetting.Onbekend }).Refuses(step, "Fase: H2");
        situation.With(Make.Rol(Corners[2], ready.Id, situation.Person) with { Van = Situation.Today.AddDays(1) }).Refuses(step, "Fase: H2");
        situation.With(Make.Rol(Corners[2], ready.Id, situation.Person)).Accepts(step);
    }

    [Theory]
    [InlineData(Werkwijze.Routine)]
    [InlineData(Werkwijze.Improvisatie)]
    public void H2_Routine_and_improvisation_have_no_driehoek(Werkwijze werkwijze) =>
        new Situation(Ready(werkwijze)).Accepts(Ready(werkwijze) with { Fase = Fase.InUitvoering });

    [Fact]
    public void H6_Starting_a_project_needs_result_budget_end_date_and_contract()
    {
        var project = _inspanning with { Werkwijze = Werkwijze.Project, Keuze = Make.Keuze() };
        var situation = new Situation([project, .. Driehoek(project)]);
        var step = project with { Fase = Fase.InUitvoering };

        situation.Refuses(step, "Contract.Resultaat: H6", "Contract.AfgesprokenOp: H6", "Eind: H6", "Fase: H6");
        step = step with { Contract = new Contract { Resultaat = "Een brug", AfgesprokenOp = Situation.Today }, Eind = Datering.Jaar(2027) };
        situation.Refuses(step, "Fase: H6");
        situation.With(Budget(project) with { Richting = Geldrichting.Baten }).Refuses(step, "Fase: H6");
        situation.With(Budget(project)).Accepts(step);
        situation.Refuses(step with { Contract = step.Contract! with { AfgesprokenOp = Situation.Today.AddDays(1) } }, "Contract.AfgesprokenOp: H6");
    }

    [Fact]
    public void H6_A_programma_serves_a_goal()
    {
        var programma = _inspanning with { Werkwijze = Werkwijze.Programma, Keuze = Make.Keuze() };
        var doel = Make.Doel();
        var situation = new Situation([programma, doel, .. Driehoek(programma)]);

        situation.Refuses(programma with { Fase = Fase.InUitvoering }, "Fase: H6");
        situation.With(Make.Bijdrage(programma.Id, doel.Id) with { Tot = Situation.Today.AddDays(-1) }, Make.Bijdrage(programma.Id, doel.Id) with { Sterkte = -1 })
            .Refuses(programma with { Fase = Fase.InUitvoering }, "Fase: H6");
        situation.With(Make.Bijdrage(programma.Id, doel.Id)).Accepts(programma with { Fase = Fase.InUitvoering });
    }

    [Fact]
    public void H6_A_detour_over_on_hold_or_another_werkwijze_does_not_get_around_the_rules_of_starting()
    {
        var held = Ready(Werkwijze.Project) with { Fase = Fase.OnHold };
        var improvised = Ready(Werkwijze.Improvisatie) with { Id = Guid.NewGuid(), Fase = Fase.InUitvoering };
        var situation = new Situation(held, improvised);

        situation.Refuses(held with { Fase = Fase.InUitvoering }, "Fase: H2", "Fase: H6");
        situation.Refuses(improvised with { Werkwijze = Werkwijze.Bestuursproces, Keuze = Make.Keuze("Het werd taai") }, "Fase: H2");
    }

    [Fact]
    public void What_was_taken_over_running_stays_editable_and_its_first_werkwijze_can_be_chosen()
    {
        var taken = _inspanning with { Fase = Fase.InUitvoering, Overgenomen = true };
        var situation = new Situation(taken);

        situation.Accepts(taken with { Naam = "Wijkteams in heel de stad" });
        situation.Accepts(taken with { Werkwijze = Werkwijze.Project, Keuze = Make.Keuze() });
        situation.Accepts(taken with { Fase = Fase.Afgerond });
        situation.Refuses(taken with { Werkwijze = Werkwijze.Project }, "Keuze.Motivering: H5", "Keuze.Herijkdatum: H5");
    }

    [Fact]
    public void It_points_at_what_is_there_and_not_at_itself()
    {
        var gone = Guid.NewGuid();

        new Situation(_inspanning).Refuses(
            _inspanning with { Opgaven = [gone], DeelVan = gone, KomtVoortUit = _inspanning.Id, GaatOverIn = gone }, "Opgaven", "DeelVan", "KomtVoortUit", "GaatOverIn");
    }

    [Fact]
    public void H14_The_end_does_not_lie_before_the_start() => new Situation().Refuses(
        _inspanning with { Start = Datering.Op(new DateOnly(2026, 5, 1)), Eind = Datering.Op(new DateOnly(2026, 4, 30)) }, "Eind: H14");

    private Inspanning Ready(Werkwijze werkwijze) => _inspanning with
    {
        Werkwijze = werkwijze,
        Keuze = Make.Keuze(),
        Eind = Datering.Jaar(2027),
        Contract = new Contract { Resultaat = "Een brug", AfgesprokenOp = Situation.Today },
    };

    private static Feit[] WhatIsNeeded(Inspanning inspanning)
    {
        var doel = Make.Doel();
        return [Budget(inspanning), doel, Make.Bijdrage(inspanning.Id, doel.Id)];
    }

    private static IEnumerable<Feit> Driehoek(Inspanning inspanning) => Corners.Select(corner => Make.Rol(corner, inspanning.Id, null));

    private static Budgetregel Budget(Inspanning inspanning) => new() { Id = Guid.NewGuid(), Op = inspanning.Id, Jaar = 2026, PrimitiefCenten = 100 };
}
