// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Signalen;

namespace Samenhang.Tests.Kern.Signalen;

public sealed class OpgavetoetsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Door By = new(null, Today, new HashSet<Guid>(), ZietVertrouwelijk: true);
    private static readonly Toetsantwoorden AllYes = Opgavevraag.Alle.Aggregate(new Toetsantwoorden(), (all, question) => question.Zet(all, Antwoord.Ja));

    [Fact]
    public void Each_question_reads_what_it_sets_and_nothing_else() => Assert.All(Opgavevraag.Alle, question =>
    {
        var answers = question.Zet(new Toetsantwoorden(), Antwoord.EerderNee);
        Assert.Equal(Antwoord.EerderNee, question.Lees(answers));
        Assert.All(Opgavevraag.Alle.Where(other => other != question), other => Assert.Equal(Antwoord.Onbekend, other.Lees(answers)));
    });

    [Fact]
    public void Unknown_answers_leave_it_open_and_say_which_question_can_turn_it()
    {
        Assert.True(Toetsweging.Van(AllYes, Knoppen.Gewoon).IsOpgave);
        Assert.Null(Toetsweging.Van(new Toetsantwoorden(), Knoppen.Gewoon).IsOpgave);
        var inside = Toetsweging.Van(AllYes with { VanBuiten = Antwoord.Nee }, Knoppen.Gewoon);
        Assert.False(inside.IsOpgave);
        Assert.Contains("van buiten", Assert.Single(inside.Ontbreekt), StringComparison.Ordinal);
        Assert.True(Toetsweging.Van(AllYes with { VanBuiten = Antwoord.Nee }, Knoppen.Gewoon with { OokIntern = true }).IsOpgave);
        var open = Toetsweging.Van(AllYes with { VanBuiten = Antwoord.Onbekend }, Knoppen.Gewoon);
        Assert.Null(open.IsOpgave);
        Assert.Equal([Opgavevraag.VanBuiten], open.Beslist.Select(question => question.Code));
        Assert.False(Toetsweging.Van(AllYes with { Stuurbaar = Antwoord.Nee }, Knoppen.Gewoon with { Moet = ["stuurbaar"] }).IsOpgave);
        var rather = Opgavevraag.Alle.Aggregate(new Toetsantwoorden(), (all, question) => question.Zet(all, Antwoord.EerderJa));
        Assert.True(Toetsweging.Van(rather, Knoppen.Gewoon).IsOpgave);
        Assert.False(Toetsweging.Van(rather, Knoppen.Gewoon with { EerderTelt = false }).IsOpgave);
    }

    [Fact]
    public void A_higher_threshold_and_a_worse_answer_never_make_an_opgave() => Prop.ForAll<int[], byte, byte>((values, marks, others) =>
    {
        var answers = Opgavevraag.Alle.Select((question, place) => (question, value: (Antwoord)(Math.Abs((long)values.ElementAtOrDefault(place)) % 5))).Aggregate(new Toetsantwoorden(), (all, pair) => pair.question.Zet(all, pair.value));
        var knobs = new Knoppen(1 + (marks % 3), others % Opgavevraag.AantalOverig);
        var now = Toetsweging.Van(answers, knobs).IsOpgave;
        bool? Stricter(Knoppen stricter) => Toetsweging.Van(answers, stricter).IsOpgave;
        if (now != true)
        {
            Assert.NotEqual(true, Stricter(knobs with { Kenmerken = knobs.Kenmerken + 1 }));
            Assert.NotEqual(true, Stricter(knobs with { Overige = knobs.Overige + 1 }));
            Assert.NotEqual(true, Stricter(knobs with { Moet = ["media"] }));
            Assert.NotEqual(true, Toetsweging.Van(answers with { VeelPartijen = Antwoord.Nee }, knobs).IsOpgave);
        }

        if (now == false) Assert.False(Stricter(knobs with { Kenmerken = knobs.Kenmerken + 1 }));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Knobs_come_back_from_their_settings()
    {
        foreach (var knobs in new[] { new Knoppen(1, 0, true, false, ["media", "stuurbaar"]), new Knoppen(Moet: []), new Knoppen(4, Opgavevraag.AantalOverig, Moet: []) })
        {
            var beeld = Beeld.Leeg.Met(knobs.Instellingen().Where(setting => setting.Waarde.Length > 0).Select(setting => Mutatie.Zet(new Instelling { Id = Guid.CreateVersion7(), Sleutel = setting.Sleutel, Waarde = setting.Waarde })));
            Assert.Equal(knobs, Knoppen.Van(new Blik(beeld, Kijker.ZietAlles)));
        }
    }

    [Fact]
    public void A_yes_makes_a_kandidaat_that_tells_where_it_came_from()
    {
        var signal = Signal();
        var made = Guid.CreateVersion7();
        var after = Do(Beeld.Leeg.Met([Mutatie.Zet(signal)]), Test(signal.Id, Toetsuitslag.Opgave), made, "Laat naar huis");

        var opgave = after.Opgaven.Zoek(made)!;
        Assert.True(opgave.IsKandidaat);
        Assert.Contains(signal.Tekst, opgave.Herkomst, StringComparison.Ordinal);
        Assert.Equal([made], after.Signalen.Zoek(signal.Id)!.Over);
        Assert.Equal((signal.Tekst, "Dorpsraad"), (after.Waarnemingen.Single().Tekst, after.Waarnemingen.Single().Wie));
        Assert.Equal(made, after.Opgavetoetsen.Single().NaarId);
    }

    [Fact]
    public void A_no_lands_somewhere_in_the_same_change()
    {
        var signal = Signal();
        var beeld = Beeld.Leeg.Met([Mutatie.Zet(signal)]);
        var made = Guid.CreateVersion7();
        Assert.Equal([made], Do(beeld, Test(signal.Id, Toetsuitslag.Inspanning), made, "Belbus").Signalen.Single().Over);
        Assert.Contains("Verkeer", Do(beeld, Test(signal.Id, Toetsuitslag.Lijn) with { Waarheen = "Verkeer" }, made).Signalen.Single().Gevolg, StringComparison.Ordinal);
        Assert.Equal(Signaalstand.Geparkeerd, Do(beeld, Test(signal.Id, Toetsuitslag.Parkeerplaats) with { Terugkijkdatum = Today.AddDays(90) }, made).Signalen.Single().Stand);

        AssertRefused(beeld, Test(signal.Id, Toetsuitslag.Opgave), nameof(Opgave.Naam));
        AssertRefused(beeld, Test(signal.Id, Toetsuitslag.Lijn), nameof(Opgavetoets.Waarheen));
        AssertRefused(beeld, Test(signal.Id, Toetsuitslag.Parkeerplaats), nameof(Opgavetoets.Terugkijkdatum));
        AssertRefused(beeld, Test(signal.Id, Toetsuitslag.Lijn) with { Waarheen = "Verkeer", Motivering = " " }, nameof(Opgavetoets.Motivering));
    }

    [Fact]
    public void A_kandidaat_is_parked_or_goes_to_the_line_but_an_opgave_with_its_opdracht_is_not()
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Lucht", Status = Opgavestatus.Geformuleerd };
        var beeld = Beeld.Leeg.Met([Mutatie.Zet(opgave)]);
        var parked = Do(beeld, Test(opgave.Id, Toetsuitslag.Parkeerplaats) with { Terugkijkdatum = Today.AddDays(30) }, Guid.CreateVersion7());
        Assert.Equal((Opgavestatus.Parkeerplaats, Today.AddDays(30)), (parked.Opgaven.Single().Status, parked.Opgaven.Single().Terugkijkdatum));
        Assert.Equal(Opgavestatus.Verkenning, Do(parked, Test(opgave.Id, Toetsuitslag.Opgave), opgave.Id).Opgaven.Single().Status);
        Assert.Equal(Opgavestatus.GeenOpgave, Do(beeld, Test(opgave.Id, Toetsuitslag.Lijn) with { Waarheen = "GGD" }, Guid.CreateVersion7()).Opgaven.Single().Status);

        var running = beeld.Met([Mutatie.Zet(opgave with { Status = Opgavestatus.InUitvoering })]);
        AssertRefused(running, Test(opgave.Id, Toetsuitslag.Lijn) with { Waarheen = "GGD" }, nameof(Opgavetoets.Uitslag));
    }

    [Fact]
    public void The_count_of_the_preview_is_over_signals_that_wait_and_opgaven_that_go_on()
    {
        var (waits, laid) = (Signal() with { Media = Aandacht.Lokaal }, Signal() with { Over = [Guid.NewGuid()] });
        var (runs, ended) = (new Opgave { Id = Guid.CreateVersion7(), Naam = "Loopt" }, new Opgave { Id = Guid.CreateVersion7(), Naam = "Klaar", Status = Opgavestatus.Gesloten });
        var tested = Test(runs.Id, Toetsuitslag.Opgave) with { Antwoorden = AllYes };
        var stock = Toetsvoorraad.Van(new Blik(Beeld.Leeg.Met(new Feit[] { waits, laid, runs, ended, tested }.Select(Mutatie.Zet)), Kijker.ZietAlles));

        Assert.Equal([waits.Id, runs.Id], stock.Gevallen.Select(item => item.Wat.Id));
        Assert.Equal(new Toetstelling(1, 2), stock.Tel(Knoppen.Gewoon));
        Assert.Equal(Antwoord.EerderJa, stock.Gevallen[0].Antwoorden.MediaAandacht);
    }

    private static Signaal Signal() => new() { Id = Guid.CreateVersion7(), Tekst = "Geen bus na acht uur", Herkomst = "Dorpsraad", Datum = Today };

    private static Opgavetoets Test(Guid op, Toetsuitslag outcome) => new() { Id = Guid.CreateVersion7(), Op = op, Datum = Today, Motivering = "Daarom", Uitslag = outcome };

    private static Beeld Do(Beeld beeld, Opgavetoets test, Guid made, string? name = null) =>
        beeld.Met(Assert.IsType<Wijziging>(new LegToetsVast(test, made, name).Voer(beeld, By)).Mutaties);

    private static void AssertRefused(Beeld beeld, Opgavetoets test, string field) =>
        Assert.Contains(Assert.IsType<Bezwaren>(new LegToetsVast(test, Guid.CreateVersion7()).Voer(beeld, By)).Alle, objection => objection.Veld == field);
}
