// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

public sealed class OpgaveRegelsTests
{
    private readonly Opgave _opgave = Make.Opgave();

    [Theory]
    [InlineData(Opgavestatus.OpdrachtVastgesteld)]
    [InlineData(Opgavestatus.Gesloten)]
    public void H1_A_later_status_needs_the_opdracht(Opgavestatus status)
    {
        var situation = new Situation(_opgave);

        situation.Refuses(_opgave with { Status = status }, "Status: H1");
        situation.With(Make.Opdracht(_opgave.Id)).Accepts(_opgave with { Status = status });
    }

    [Theory]
    [InlineData(Opgavestatus.Ingericht)]
    [InlineData(Opgavestatus.InUitvoering)]
    [InlineData(Opgavestatus.Herijking)]
    [InlineData(Opgavestatus.Afbouw)]
    [InlineData(Opgavestatus.Batenborging)]
    public void H1_From_ingericht_it_has_an_opgavemanager_and_a_bestuurlijk_opdrachtgever(Opgavestatus status)
    {
        var situation = new Situation(_opgave, Make.Opdracht(_opgave.Id));
        var step = _opgave with { Status = status };

        situation.Refuses(step, "Status: H1", "Status: H1");
        situation.With(Make.Rol(Rol.Opgavemanager, _opgave.Id, null)).Refuses(step, "Status: H1");
        Assert.Contains("bestuurlijk opdrachtgever", situation.Words(step), StringComparison.Ordinal);
        situation.With(Make.Rol(Rol.BestuurlijkOpdrachtgever, _opgave.Id, situation.Person)).Accepts(step);
    }

    [Fact]
    public void H1_A_role_that_is_unknown_or_has_ended_does_not_count()
    {
        var situation = new Situation(_opgave, Make.Opdracht(_opgave.Id));
        situation.With(
            Make.Rol(Rol.BestuurlijkOpdrachtgever, _opgave.Id, situation.Person) with { Tot = Situation.Today.AddDays(-1) },
            Make.Rol(Rol.Opgavemanager, _opgave.Id, null) with { Bezetting = Bezetting.Onbekend });

        situation.Refuses(_opgave with { Status = Opgavestatus.Ingericht }, "Status: H1", "Status: H1");
    }

    [Fact]
    public void What_was_taken_over_stays_editable_and_meets_the_rule_at_its_next_step()
    {
        var taken = _opgave with { Status = Opgavestatus.InUitvoering, Overgenomen = true };
        var situation = new Situation(taken);

        situation.Accepts(taken with { Naam = "Iedereen doet echt mee" });
        situation.Refuses(taken with { Status = Opgavestatus.Afbouw }, "Status: H1", "Status: H1", "Status: H1");
    }

    [Fact]
    public void Parking_asks_when_to_look_again_and_why()
    {
        var situation = new Situation(_opgave);

        situation.Refuses(_opgave with { Status = Opgavestatus.Parkeerplaats }, "Terugkijkdatum", "Toelichting");
        situation.Refuses(_opgave with { Status = Opgavestatus.GeenOpgave }, "Toelichting");
        situation.Accepts(_opgave with { Status = Opgavestatus.Parkeerplaats, Terugkijkdatum = Situation.Today.AddYears(1), Toelichting = "Wacht op het Rijk" });
    }

    [Fact]
    public void Merging_asks_into_what()
    {
        var other = Make.Opgave("Samen");
        var situation = new Situation(_opgave, other);

        situation.Refuses(_opgave with { Status = Opgavestatus.Samengevoegd }, "GaatOverIn");
        situation.Refuses(_opgave with { GaatOverIn = _opgave.Id }, "GaatOverIn");
        situation.Accepts(_opgave with { Status = Opgavestatus.Samengevoegd, GaatOverIn = other.Id });
    }

    [Fact]
    public void An_opgave_is_no_part_of_itself_also_not_through_another()
    {
        var above = Make.Opgave("Boven") with { DeelVan = _opgave.Id };
        var situation = new Situation(_opgave, above);

        situation.Refuses(_opgave with { DeelVan = above.Id }, "DeelVan");
        situation.Refuses(_opgave with { DeelVan = _opgave.Id }, "DeelVan");
        situation.Refuses(_opgave with { DeelVan = Guid.NewGuid() }, "DeelVan");
    }

    [Fact]
    public void H14_The_end_does_not_lie_before_the_start() => new Situation().Refuses(
        _opgave with { Start = Datering.Op(new DateOnly(2026, 5, 1)), Eind = Datering.Op(new DateOnly(2026, 4, 30)) }, "Eind: H14");

    [Fact]
    public void One_portefeuille_coordinates()
    {
        Portefeuille one = new() { Id = Guid.NewGuid(), Naam = "Zorg" }, other = new() { Id = Guid.NewGuid(), Naam = "Wonen" };
        var situation = new Situation(one, other);
        Portefeuillekoppeling first = new() { PortefeuilleId = one.Id, Coordineert = true }, second = new() { PortefeuilleId = other.Id, Coordineert = true };

        situation.Refuses(_opgave with { Portefeuilles = [first, second] }, "Portefeuilles");
        situation.Refuses(_opgave with { Portefeuilles = [new Portefeuillekoppeling { PortefeuilleId = Guid.NewGuid() }] }, "Portefeuilles");
        situation.Accepts(_opgave with { Portefeuilles = [first, second with { Coordineert = false }] });
    }

    [Fact]
    public void A_code_is_of_one_opgave_and_the_objection_names_no_confidential_one()
    {
        var taken = Make.Opgave("Ondermijning") with { Code = "O-1", Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var situation = new Situation(taken);
        var step = _opgave with { Code = "o-1" };

        situation.Refuses(step, "Code");
        Assert.DoesNotContain("Ondermijning", situation.Words(step), StringComparison.Ordinal);
        situation.With(taken with { Zichtbaarheid = Zichtbaarheid.Organisatie });
        Assert.Contains("Ondermijning", situation.Words(step), StringComparison.Ordinal);
        situation.Accepts(taken with { Naam = "Anders", Zichtbaarheid = Zichtbaarheid.Organisatie });
    }
}
