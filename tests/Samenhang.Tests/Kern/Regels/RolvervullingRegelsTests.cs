// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

public sealed class RolvervullingRegelsTests
{
    private readonly Opgave _opgave = Make.Opgave();
    private readonly Inspanning _inspanning = Make.Inspanning();

    private Situation Situation => new(_opgave, _inspanning);

    [Theory]
    [InlineData(Rol.Opgavemanager, true)]
    [InlineData(Rol.BestuurlijkOpdrachtgever, true)]
    [InlineData(Rol.AmbtelijkOpdrachtgever, true)]
    [InlineData(Rol.Sturingsprofessional, false)]
    [InlineData(Rol.Lijneigenaar, false)]
    [InlineData(Rol.Verantwoordelijke, false)]
    public void H14_Roles_of_one_kind_do_not_overlap(Rol rol, bool onOpgave)
    {
        var first = Make.Rol(rol, onOpgave ? _opgave.Id : _inspanning.Id, null) with { Van = new DateOnly(2026, 1, 1), Tot = new DateOnly(2026, 6, 30) };
        var situation = Situation.With(first);
        var second = Make.Rol(rol, first.Op, situation.Person);

        situation.Refuses(second, "Van: H14");
        situation.Refuses(second with { Van = new DateOnly(2026, 6, 30) }, "Van: H14");
        situation.Accepts(second with { Van = new DateOnly(2026, 7, 1) });
        situation.Accepts(second with { Tot = new DateOnly(2025, 12, 31) });
        situation.Accepts(first with { Tot = null });
    }

    [Theory]
    [InlineData(Rol.MedeOpdrachtgever)]
    [InlineData(Rol.GedelegeerdOpdrachtgever)]
    [InlineData(Rol.Teamlid)]
    public void Others_may_be_with_several(Rol rol) =>
        Situation.With(Make.Rol(rol, _inspanning.Id, null)).Accepts(Make.Rol(rol, _inspanning.Id, null));

    [Fact]
    public void Each_role_has_its_place()
    {
        Situation.Refuses(Make.Rol(Rol.Opgavemanager, _inspanning.Id, null), "Rol");
        Situation.Refuses(Make.Rol(Rol.Sturingsprofessional, _opgave.Id, null), "Rol");
        Situation.Refuses(Make.Rol(Rol.Teamlid, Guid.NewGuid(), null), "Op");
    }

    [Fact]
    public void A_person_fills_it_or_nobody_does()
    {
        var role = Make.Rol(Rol.Teamlid, _inspanning.Id, null);

        Situation.Refuses(role with { Bezetting = Bezetting.Persoon }, "PersoonId");
        Situation.Refuses(role with { PersoonId = Situation.Person }, "Bezetting");
        Situation.Refuses(Make.Rol(Rol.Teamlid, _inspanning.Id, Guid.NewGuid()), "PersoonId");
        Situation.Refuses(role with { PlaatsvervangerId = Guid.NewGuid() }, "PlaatsvervangerId");
        Situation.Refuses(role with { MandaatId = Guid.NewGuid() }, "MandaatId");
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(61)]
    public void Hours_fit_in_a_week(int hours) => Situation.Refuses(Make.Rol(Rol.Teamlid, _inspanning.Id, null) with { UrenPerWeek = hours }, "UrenPerWeek");

    [Fact]
    public void H14_The_end_does_not_lie_before_the_start() => Situation.Refuses(
        Make.Rol(Rol.Teamlid, _inspanning.Id, null) with { Van = new DateOnly(2026, 2, 1), Tot = new DateOnly(2026, 1, 31) }, "Tot: H14");

    [Theory]
    [InlineData(true, 8, 0, true)]
    [InlineData(true, 6, 0, true)]
    [InlineData(true, 9, 0, false)]
    [InlineData(true, 8, -10, true)]
    [InlineData(true, 8, 1, false)]
    [InlineData(true, 8, null, false)]
    [InlineData(false, 8, null, true)]
    [InlineData(false, 12, null, true)]
    [InlineData(false, 4, null, false)]
    public void An_answer_of_the_line_covers_what_was_asked_and_no_more(bool agreed, int hours, int? later, bool holds)
    {
        var (who, end) = (Guid.NewGuid(), new DateOnly(2026, 12, 31));
        var asked = Make.Rol(Rol.Teamlid, _inspanning.Id, who) with { UrenPerWeek = 8, Tot = end };
        var answered = asked with { Lijn = Lijnantwoord.Geef(asked, agreed, "Omdat", who, end) };

        Assert.Equal(holds, (answered with { UrenPerWeek = hours, Tot = later is { } days ? end.AddDays(days) : null }).Antwoord is not null);
        Assert.Null((answered with { PersoonId = Guid.NewGuid() }).Antwoord);
    }

    [Fact]
    public void The_line_refuses_with_a_reason()
    {
        var asked = Make.Rol(Rol.Teamlid, _inspanning.Id, Situation.Person) with { UrenPerWeek = 8 };

        Situation.Refuses(asked with { Lijn = Lijnantwoord.Geef(asked, false, null, null, Situation.Today) }, "Lijn");
        Situation.Accepts(asked with { Lijn = Lijnantwoord.Geef(asked, true, null, null, Situation.Today) });
    }
}
