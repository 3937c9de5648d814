// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Handelingen;

/// <summary>The life of a proposal: on the agenda, decided once, and never behind somebody's back.</summary>
public sealed class BesluitTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);
    private static readonly Door Door = new(null, Today, new HashSet<Guid>());
    private static readonly Beslissing Ja = new(Besluituitkomst.Ja, "college", Today);
    private readonly Inspanning _inspanning = new() { Id = Guid.NewGuid(), Naam = "Wijkteams" };
    private readonly Inspanning _geheim = new() { Id = Guid.NewGuid(), Naam = "Geheim", Zichtbaarheid = Zichtbaarheid.Betrokkenen };

    private Besluit Voorstel => field ??= new() { Id = Guid.NewGuid(), Naam = "Stoppen", Over = [_inspanning.Id], Motivering = "Te duur", Aantekening = "Gevoelig" };

    private Beeld Toen => Beeld.Leeg.Met([Mutatie.Zet(_inspanning), Mutatie.Zet(_geheim), Mutatie.Zet(Voorstel)]);

    [Fact]
    public void It_comes_on_the_agenda_of_a_meeting_that_is_still_to_come()
    {
        Assert.Equal(Besluitstatus.Geagendeerd, Done(new AgendeerBesluit(Voorstel.Id, "college", Today), Toen).Status);
        Assert.Equal(["Datum"], Fields(new AgendeerBesluit(Voorstel.Id, "college", Today.AddDays(-1)), Toen));
        Assert.Equal(["Organ"], Fields(new AgendeerBesluit(Voorstel.Id, " ", Today), Toen));
        Assert.Equal([""], Fields(new AgendeerBesluit(Guid.NewGuid(), "college", Today), Toen));
    }

    [Fact]
    public void A_decision_keeps_what_the_proposal_said()
    {
        var besluit = Done(new NeemBesluit(Voorstel.Id, Ja with { Nummer = "26-1" }, Toen), Toen);

        Assert.True(besluit.IsJa);
        Assert.Equal(("Te duur", "26-1", "Gevoelig"), (besluit.Motivering, besluit.Nummer, besluit.Aantekening));
        Assert.True(Done(new NeemBesluit(Voorstel.Id, Ja with { Uitkomst = Besluituitkomst.NietNu, Terugkijkdatum = Today.AddDays(9) }, Toen), Toen).IsGeparkeerd);
        Assert.Equal(["Uitkomst"], Fields(new NeemBesluit(Voorstel.Id, Ja with { Uitkomst = Besluituitkomst.Onbeslist }, Toen), Toen));
    }

    [Fact]
    public void Deciding_twice_is_refused()
    {
        var genomen = Toen.Met([Mutatie.Zet(Done(new NeemBesluit(Voorstel.Id, Ja, Toen), Toen))]);

        Assert.Equal(Bezwaar.Conflict, Refused(new NeemBesluit(Voorstel.Id, Ja with { Uitkomst = Besluituitkomst.Nee }, genomen), genomen).Regel);
        Assert.Equal(Bezwaar.Conflict, Refused(new TrekBesluitIn(Voorstel.Id, "Toch niet"), genomen).Regel);
        Assert.Equal(Bezwaar.Conflict, Refused(new AgendeerBesluit(Voorstel.Id, "raad", Today), genomen).Regel);
    }

    [Fact]
    public void Whose_subject_changed_is_shown_first()
    {
        var rol = new Rolvervulling { Id = Guid.NewGuid(), Rol = Rol.Sturingsprofessional, Op = _inspanning.Id };
        foreach (var nu in new[] { Toen.Met([Mutatie.Zet(_inspanning with { Naam = "Wijkteams 2" })]), Toen.Met([Mutatie.Zet(rol)]) })
        {
            Assert.Equal(Bezwaar.Conflict, Refused(new NeemBesluit(Voorstel.Id, Ja, Toen), nu).Regel);
            Assert.True(Done(new NeemBesluit(Voorstel.Id, Ja, nu), nu).IsJa);
        }

        Assert.Equal(Bezwaar.Conflict, Refused(new NeemBesluit(Voorstel.Id, Ja, Toen.Met([Mutatie.Zet(rol)])), Toen).Regel);
    }

    [Fact]
    public void What_is_about_something_else_or_hidden_from_who_decides_does_not_count()
    {
        var elders = Toen.Met([
            Mutatie.Zet(_geheim with { Naam = "Nog geheimer" }), Mutatie.Zet(new Notitie { Id = Guid.NewGuid(), Op = _inspanning.Id, Tekst = "Ja?", Datum = Today }),
            Mutatie.Zet(new Afhankelijkheid { Id = Guid.NewGuid(), Van = _inspanning.Id, Naar = _geheim.Id }),
        ]);

        Assert.True(Done(new NeemBesluit(Voorstel.Id, Ja, Toen), elders).IsJa);
        Assert.IsType<Bezwaren>(new NeemBesluit(Voorstel.Id, Ja, Toen).Voer(elders, Door with { ZietVertrouwelijk = true }));
    }

    [Fact]
    public void It_is_withdrawn_with_a_reason_once()
    {
        var weg = Done(new TrekBesluitIn(Voorstel.Id, "Achterhaald"), Toen);

        Assert.Equal((Besluitstatus.Ingetrokken, "Te duur"), (weg.Status, weg.Motivering));
        Assert.Equal(["Waarom"], Fields(new TrekBesluitIn(Voorstel.Id, " "), Toen));
        Assert.Equal([""], Fields(new TrekBesluitIn(Voorstel.Id, "Nogmaals"), Toen.Met([Mutatie.Zet(weg)])));
    }

    [Fact]
    public void Only_who_may_see_confidential_matters_reads_the_note_and_saving_keeps_it()
    {
        var dicht = new Blik(Toen, Kijker.Buitenstaander);
        Assert.Null(dicht.Zoek<Besluit>(Voorstel.Id)!.Aantekening);
        Assert.Null(dicht.Alle<Besluit>().Single().Aantekening);
        Assert.Null(dicht.Naar(r => r.BesluitenOver, _inspanning.Id).Single().Aantekening);
        Assert.Equal("Gevoelig", dicht.MetVerborgen(dicht.Zoek<Besluit>(Voorstel.Id)! with { Naam = "Anders" }).Aantekening);
        Assert.Equal("Gevoelig", new Blik(Toen, Kijker.ZietAlles).Zoek<Besluit>(Voorstel.Id)!.Aantekening);

        var alleenDeNotitie = new Blik(Beeld.Leeg.Met([Mutatie.Zet(_inspanning), Mutatie.Zet(Voorstel)]), Kijker.Buitenstaander);
        Assert.False(alleenDeNotitie.ZietAlles);
        Assert.Null(alleenDeNotitie.Alle<Besluit>().Single().Aantekening);
    }

    private static Besluit Done(IHandeling handeling, Beeld beeld) => (Besluit)Assert.Single(Assert.IsType<Wijziging>(handeling.Voer(beeld, Door)).Mutaties).Nieuw!;

    private static Bezwaar Refused(IHandeling handeling, Beeld beeld) => Assert.Single(Assert.IsType<Bezwaren>(handeling.Voer(beeld, Door)).Alle);

    private static IEnumerable<string> Fields(IHandeling handeling, Beeld beeld) => Assert.IsType<Bezwaren>(handeling.Voer(beeld, Door)).Alle.Select(bezwaar => bezwaar.Veld).Distinct();
}
