// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vandaag;
using Samenhang.Kern.Vergelijken;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Kern.Vandaag;

public sealed class VandaagTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Guid Me = Guid.CreateVersion7();

    private readonly Opgave _opgave = new() { Id = Guid.CreateVersion7(), Naam = "Wonen", Status = Opgavestatus.InUitvoering };
    private readonly Inspanning _inspanning;

    public VandaagTests() => _inspanning = new Inspanning
    {
        Id = Guid.CreateVersion7(),
        Naam = "Flexwonen",
        Opgaven = [_opgave.Id],
        Fase = Fase.InUitvoering,
        Keuze = new Werkwijzekeuze { Motivering = "past", Herijkdatum = Today.AddDays(-1), Op = new DateOnly(2026, 1, 1) },
        VolgendeStapOp = Today.AddDays(28),
    };

    [Theory, InlineData(null, 6), InlineData("", 6), InlineData("4", 4), InlineData("0", 6), InlineData("53", 6), InlineData("vier", 6), InlineData("52", 52)]
    public void The_rhythm_is_what_the_organisation_agreed_or_six_weeks(string? setting, int weeks) => Assert.Equal(weeks, Standritme.Lees(setting));

    [Theory, InlineData(42, false), InlineData(43, true)]
    public void A_stand_is_due_on_the_day_after_the_rhythm(int days, bool due)
    {
        var blik = See(_opgave, _inspanning, new Stand { Id = Guid.CreateVersion7(), Op = _inspanning.Id, Datum = Today.AddDays(-days), Algemeen = Licht.VolgensVerwachting });
        Assert.Equal(due, Standritme.Verlopen(blik, [_inspanning], 6, Today).Length == 1);
        Assert.Empty(Standritme.Verlopen(blik, [_inspanning with { Fase = Fase.Afgerond }], 6, Today));
        Assert.Null(Assert.Single(Standritme.Verlopen(blik, [_opgave], 6, Today)).Weken);
    }

    [Fact]
    public void What_deviates_tells_since_when_the_worst_first_and_not_when_its_stand_is_too_old()
    {
        Stand Give(Guid op, int days, Licht licht) => new() { Id = Guid.CreateVersion7(), Op = op, Datum = Today.AddDays(-days), Algemeen = licht };
        var other = _inspanning with { Id = Guid.CreateVersion7(), Naam = "Loket" };
        var old = _inspanning with { Id = Guid.CreateVersion7(), Naam = "Slapend" };
        var blik = See(_opgave, _inspanning, other, old,
            Give(_inspanning.Id, 60, Licht.VolgensVerwachting), Give(_inspanning.Id, 30, Licht.Aandachtspunt), Give(_inspanning.Id, 2, Licht.Aandachtspunt),
            Give(other.Id, 1, Licht.Bijsturen), Give(old.Id, 43, Licht.Bijsturen), Give(_opgave.Id, 1, Licht.VolgensVerwachting));
        Assert.Equal(
            [(other.Id, Today.AddDays(-1)), (_inspanning.Id, Today.AddDays(-30))],
            Afwijking.Van(blik, [_opgave, _inspanning, other, old], 6, Today).Select(found => (found.Waar.Id, found.Sinds)));
        Assert.Empty(Afwijking.Van(blik, [other with { Fase = Fase.OnHold }], 6, Today));
    }

    [Fact]
    public void A_role_of_yesterday_and_a_closed_effort_carry_nobodys_name()
    {
        Rolvervulling Role(DateOnly? tot) => new() { Id = Guid.CreateVersion7(), Rol = Rol.Opgavemanager, Op = _opgave.Id, Bezetting = Bezetting.Persoon, PersoonId = Me, Tot = tot };
        Assert.Equal(Rol.Opgavemanager, Assert.Single(Assert.Single(new Draagt(See(_opgave, Role(Today)), Me, Today).Opgaven).Rollen));
        Assert.True(new Draagt(See(_opgave, Role(Today.AddDays(-1))), Me, Today).IsLeeg);
        Assert.True(new Draagt(See(_opgave with { Status = Opgavestatus.Gesloten }, Role(null)), Me, Today).IsLeeg);
        Assert.True(new Draagt(See(_opgave, Role(null)), null, Today).IsLeeg);
    }

    [Fact]
    public void An_opgave_brings_its_efforts_and_goals_along_unless_one_only_helps_there()
    {
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Meer woningen", OpgaveId = _opgave.Id };
        Rolvervulling Role(Rol rol) => new() { Id = Guid.CreateVersion7(), Rol = rol, Op = _opgave.Id, Bezetting = Bezetting.Persoon, PersoonId = Me };
        foreach (var (rol, wide) in new[] { (Rol.BestuurlijkOpdrachtgever, true), (Rol.Teamlid, false) })
        {
            var blik = See(_opgave, _inspanning, doel, Role(rol));
            var kring = Kring.Van(blik, new Draagt(blik, Me, Today), []);
            Assert.True(kring.Bevat(_opgave.Id));
            Assert.Equal(wide, kring.Bevat(_inspanning.Id));
            Assert.Equal(wide, kring.Bevat(doel.Id));
        }
    }

    [Fact]
    public void The_agenda_holds_what_is_open_once_and_in_order()
    {
        var reached = new Mijlpaal { Id = Guid.CreateVersion7(), Op = _inspanning.Id, Naam = "Klaar", Datum = Datering.Op(Today), BehaaldOp = Today };
        var open = new Mijlpaal { Id = Guid.CreateVersion7(), Op = _inspanning.Id, Naam = "Start bouw", Datum = Datering.Op(Today), EigenaarId = Me };
        var parked = new Opgave { Id = Guid.CreateVersion7(), Naam = "Later", Status = Opgavestatus.Parkeerplaats, Terugkijkdatum = Today.AddDays(7) };
        var promised = new Beleidsafspraak { Id = Guid.CreateVersion7(), Tekst = "Een brief voor de zomer", Datum = Today, EigenaarId = Me, Stand = Afspraakstand.Open, Over = [_inspanning.Id] };
        var blik = See(_opgave, _inspanning, reached, open, parked, promised);
        var agenda = Agenda.Tussen(blik, Kring.Geheel(blik), new Draagt(blik, Me, Today), Today.AddDays(-1), Today.AddDays(28));
        Assert.Equal([Agendasoort.Herijken, Agendasoort.Mijlpaal, Agendasoort.Parkeerplaats, Agendasoort.VolgendeStap], agenda.Select(point => point.Soort));
    }

    [Fact]
    public void A_gap_is_said_once_with_everything_that_has_it()
    {
        var other = _inspanning with { Id = Guid.CreateVersion7(), Naam = "Aanbouw" };
        var blik = See(_opgave, _inspanning, other, _inspanning with { Id = Guid.CreateVersion7(), Fase = Fase.Gestopt });
        var gaps = Leemten.Van(blik, Kring.Geheel(blik), Today);
        Assert.Equal(["Aanbouw", "Flexwonen"], Assert.Single(gaps, gap => gap.Soort == Leemtesoort.Werkwijze).Waar.Select(record => record.Titel));
        Assert.Equal(gaps.Length, gaps.Select(gap => gap.Soort).Distinct().Count());
    }

    [Fact]
    public void Nothing_hidden_appears_in_any_list_or_sentence()
    {
        var hiding = 0;
        Series.Check(60, 100, steps =>
        {
            var beelden = BeeldTests.Run(steps);
            var (before, after) = (beelden[beelden.Count / 2], beelden[^1]);
            foreach (var kijker in new[] { Kijker.Buitenstaander, Kijker.Van(after, Willekeurig.People[1], false, Today) })
            {
                var (toen, nu) = (new Blik(before, kijker), new Blik(after, kijker));
                var hidden = Willekeurig.AllIds.Where(id => !nu.Ziet(id)).ToHashSet();
                hiding += hidden.Count > 0 ? 1 : 0;
                var draagt = new Draagt(nu, Willekeurig.People[1], Today);
                var kring = Kring.Geheel(nu);
                var news = Verandering.Van(Vergelijking.Tussen(toen, nu), toen, nu, _ => true);
                var shown = Agenda.Tussen(nu, kring, draagt, DateOnly.MinValue, DateOnly.MaxValue).SelectMany(point => new[] { point.Feit, point.Bij })
                    .Concat(Leemten.Van(nu, kring, Today).SelectMany(gap => gap.Waar))
                    .Concat(Standritme.Verlopen(nu, kring.Inspanningen, 6, Today).Select(due => due.Waar))
                    .Concat(Afwijking.Van(nu, kring.Inspanningen, 6, Today).Select(found => found.Waar))
                    .Concat(draagt.Opgaven.Concat(draagt.Inspanningen).Select(deel => deel.Waar)).Concat(draagt.Mijlpalen).Concat(draagt.Risicos).Concat(draagt.Afspraken)
                    .Concat(news.Select(item => item.Onderwerp)).Concat(news.SelectMany(item => item.Verschillen).Select(difference => difference.Feit));
                Assert.All(shown.OfType<Feit>(), record => Assert.DoesNotContain(record.Id, hidden));
            }
        });
        Assert.True(hiding > 10, $"Only {hiding} times something was hidden, so hardly anything was proven.");
    }

    private static Blik See(params Feit[] records) => new(Beeld.Leeg.Met(records.Select(Mutatie.Zet), 1), Kijker.ZietAlles);
}
