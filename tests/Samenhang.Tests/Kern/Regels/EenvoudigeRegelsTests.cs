// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Regels;

public sealed class EenvoudigeRegelsTests
{
    private static readonly DateOnly Tomorrow = Situation.Today.AddDays(1);
    private static readonly Guid Gone = Guid.NewGuid();
    private readonly Opgave _opgave = Make.Opgave();
    private readonly Inspanning _inspanning = Make.Inspanning();
    private readonly Doel _doel = Make.Doel() with { Code = "D1" };
    private readonly Indicator _indicator = new() { Id = Guid.NewGuid(), Naam = "Bijstand", Code = "I1" };

    private Situation Situation => new(_opgave, _inspanning, _doel, _indicator);

    [Fact]
    public void H8_Bijsturen_is_always_accepted_and_asks_cause_consequence_and_measure()
    {
        var stand = new Stand { Id = Guid.NewGuid(), Op = _inspanning.Id, Datum = Situation.Today };
        var bad = new Aspectstand { Licht = Licht.Bijsturen };
        foreach (var step in new[] { stand with { Algemeen = Licht.Bijsturen }, stand with { Inhoud = bad }, stand with { Planning = bad }, stand with { Geld = bad }, stand with { Risico = bad } })
        {
            Situation.Refuses(step, "Oorzaak: H8", "Gevolg: H8", "Maatregel: H8");
            Situation.Accepts(step with { Oorzaak = "Ziekte", Gevolg = "Later klaar", Maatregel = "Inhuur" });
        }

        Situation.Accepts(stand with { Algemeen = Licht.Aandachtspunt });
        Situation.Refuses(stand with { Datum = Tomorrow, Op = _doel.Id, BevestigdDoorId = Gone }, "Datum", "Op", "BevestigdDoorId");
    }

    [Fact]
    public void H1_An_opdracht_names_the_organ_and_the_date()
    {
        var opdracht = Make.Opdracht(_opgave.Id);

        Situation.Accepts(opdracht);
        Situation.Refuses(opdracht with { Organ = " ", Datum = null, OpgaveId = Gone }, "Organ: H1", "Datum: H1", "OpgaveId");
    }

    [Fact]
    public void A_mandate_has_a_ceiling_of_nothing_or_more() => Situation.Refuses(
        new Mandaat { Id = Guid.NewGuid(), Bevoegdheid = "Tekenen", PlafondCenten = -1, Van = Tomorrow, Tot = Situation.Today, OpgaveId = Gone, PersoonId = Gone },
        "PlafondCenten", "Tot: H14", "OpgaveId", "PersoonId");

    [Fact]
    public void A_decision_that_was_taken_has_an_organ_and_a_date()
    {
        var besluit = new Besluit { Id = Guid.NewGuid(), Naam = "Start", Over = [_opgave.Id] };

        Situation.Accepts(besluit);
        Situation.Refuses(besluit with { Status = Besluitstatus.Genomen }, "Datum", "Organ");
        Situation.Refuses(besluit with { Over = [] }, "Over");
        Situation.Refuses(besluit with { Over = [_doel.Id] }, "Over");
    }

    [Fact]
    public void What_was_measured_does_not_lie_in_the_future()
    {
        var meting = new Meting { Id = Guid.NewGuid(), IndicatorId = _indicator.Id, Periode = Datering.Jaar(2026), Waarde = 3, Peildatum = Tomorrow };

        Situation.Refuses(meting, "Peildatum");
        Situation.Accepts(meting with { Soort = Metingsoort.Prognose });
        Situation.Refuses(meting with { Peildatum = null, IndicatorId = _doel.Id, BevestigdDoorId = Gone }, "IndicatorId", "BevestigdDoorId");
    }

    [Fact]
    public void A_milestone_is_reached_today_or_before()
    {
        var mijlpaal = new Mijlpaal { Id = Guid.NewGuid(), Op = _opgave.Id, Naam = "Opening" };

        Situation.Accepts(mijlpaal with { BehaaldOp = Situation.Today });
        Situation.Refuses(mijlpaal with { BehaaldOp = Tomorrow, Op = Gone, EigenaarId = Gone }, "BehaaldOp", "Op", "EigenaarId");
    }

    [Fact]
    public void A_dependency_is_between_two_efforts_and_recorded_once()
    {
        var other = Make.Inspanning("Scholing");
        var first = new Afhankelijkheid { Id = Guid.NewGuid(), Van = _inspanning.Id, Naar = other.Id };
        var situation = Situation.With(other, first);

        situation.Refuses(first with { Id = Guid.NewGuid() }, "Naar");
        situation.Accepts(first with { Id = Guid.NewGuid(), Soort = Afhankelijkheidssoort.MoetMet });
        situation.Refuses(first with { Id = Guid.NewGuid(), Naar = _inspanning.Id }, "Naar");
        situation.Refuses(first with { Id = Guid.NewGuid(), Van = _doel.Id, Naar = Gone }, "Van", "Naar");
    }

    [Fact]
    public void Codes_of_goals_and_indicators_are_unique_per_kind()
    {
        Situation.Refuses(Make.Doel("Ander") with { Code = "d1", OpgaveId = Gone }, "Code", "OpgaveId");
        Situation.Refuses(new Indicator { Id = Guid.NewGuid(), Naam = "Ander", Code = "I1", DoelId = Gone }, "Code", "DoelId");
        Situation.Accepts(Make.Doel("Ander") with { Code = "I1" });
    }

    [Fact]
    public void A_moment_is_a_point_at_which_something_was_recorded_with_a_name_of_its_own()
    {
        var moment = new Moment { Id = Guid.NewGuid(), Naam = "Kadernota 2027", OpVersie = 1, Datum = Situation.Today };

        Situation.Accepts(moment);
        Situation.Refuses(moment with { OpVersie = 2 }, "OpVersie");
        Situation.Refuses(moment with { OpVersie = 0 }, "OpVersie");
        Situation.With(moment).Refuses(moment with { Id = Guid.NewGuid(), Naam = "kadernota 2027" }, "Naam");
    }

    [Fact]
    public void Others_point_at_what_is_there()
    {
        Situation.Refuses(new Risico { Id = Guid.NewGuid(), Op = Gone, Omschrijving = "Krapte", EigenaarId = Gone }, "Op", "EigenaarId");
        Situation.Refuses(new Notitie { Id = Guid.NewGuid(), Op = Gone, Tekst = "Let op", Datum = Situation.Today }, "Op");
        Situation.Refuses(new Partij { Id = Guid.NewGuid(), Naam = "Woonbron", Betrokken = [new Betrokkenheid { Op = Gone, Inbreng = new string('x', Feit.TekstMax + 1) }] }, "Betrokken", "Betrokken.Inbreng");
        Situation.Refuses(new Portefeuille { Id = Guid.NewGuid(), Naam = "Zorg", BestuurderId = Gone, Van = Tomorrow, Tot = Situation.Today }, "BestuurderId", "Tot: H14");
        Situation.Refuses(new Beleidsafspraak { Id = Guid.NewGuid(), Tekst = "Motie 3", EigenaarId = Gone, Over = [Gone] }, "EigenaarId", "Over");
    }

    [Fact]
    public void A_setting_is_there_once()
    {
        var first = new Instelling { Id = Guid.NewGuid(), Sleutel = "drempel", Waarde = "25000" };

        Situation.With(first).Refuses(first with { Id = Guid.NewGuid() }, "Sleutel");
        Situation.With(first).Accepts(first with { Waarde = "50000" });
    }

    [Fact]
    public void An_id_is_of_one_record_of_one_kind() => Situation.Refuses(Make.Doel() with { Id = _opgave.Id }, "Id");
}
