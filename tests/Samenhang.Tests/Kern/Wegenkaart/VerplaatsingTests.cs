// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Wegenkaart;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Wegenkaart;

public sealed class VerplaatsingTests
{
    private static readonly DateOnly Today = new(2026, 3, 3);

    [Fact]
    public void Moving_and_moving_back_is_nothing_but_lost_words() => Holds(situation =>
    {
        foreach (var effort in situation.Efforts)
        {
            var back = effort.Verschuif(situation.Days).Verschuif(-situation.Days);
            Assert.Equal((effort.Start?.Van, effort.Start?.Tot, effort.Eind?.Van, effort.Eind?.Tot), (back.Start?.Van, back.Start?.Tot, back.Eind?.Van, back.Eind?.Tot));
            Assert.Null(back.Start?.Tekst is { } words && situation.Days != 0 ? words : null);
        }
    });

    [Fact]
    public void An_order_that_was_whole_stays_whole_and_nobody_is_pushed_further_than_needed() => Holds(situation =>
    {
        if (Plan(situation, situation.All) is not { } plan)
        {
            return;
        }

        var chosen = plan.Mee.Where(deel => deel.Vooraf).ToList();
        var after = chosen.Select(deel => deel.Nieuw).OfType<Inspanning>().Append(plan.Nieuw).ToDictionary(effort => effort.Id);
        Inspanning Now(Guid id) => after.GetValueOrDefault(id) ?? situation.Beeld.Inspanningen.Zoek(id)!;
        foreach (var link in situation.Beeld.Afhankelijkheden.Where(link => link.Soort == Afhankelijkheidssoort.Vereist))
        {
            var was = Volgordebreuk.Ruimte(situation.Beeld.Inspanningen.Zoek(link.Van)!, situation.Beeld.Inspanningen.Zoek(link.Naar)!);
            var waiting = situation.Beeld.Inspanningen.Zoek(link.Van)!;
            if (waiting.Fase == Fase.Voorbereiding && waiting.Id != plan.Oud.Id && Volgordebreuk.Ruimte(Now(link.Van), Now(link.Naar)) is { } room)
            {
                Assert.True(room >= Math.Min(was ?? 1, 1), $"{room} days of room, there were {was}.");
            }
        }

        foreach (var pushed in chosen.Where(deel => deel.Reden == Meebeweegreden.Vereist))
        {
            Assert.True(pushed.Dagen > 0);
            var tight = situation.Beeld.Relaties.AfhankelijkhedenVan.Naar(pushed.Oud.Id).Where(link => link.Soort == Afhankelijkheidssoort.Vereist).Any(link =>
                Volgordebreuk.Ruimte((Inspanning)pushed.Nieuw, Now(link.Naar)) == Math.Min(Volgordebreuk.Ruimte((Inspanning)pushed.Oud, situation.Beeld.Inspanningen.Zoek(link.Naar)!) ?? 1, 1));
            Assert.True(tight, "It could have been pushed less far.");
        }
    });

    [Fact]
    public void What_is_shown_is_what_is_recorded() => Holds(situation =>
    {
        if (Plan(situation, situation.All) is not { } plan)
        {
            return;
        }

        var chosen = plan.Mee.Where((_, place) => place % 2 == 0).ToList();
        var records = chosen.Select(deel => new Samendeel(deel.Nieuw, deel.Oud.SindsVersie)).Prepend(new Samendeel(plan.Nieuw, plan.Oud.SindsVersie));
        var outcome = new WijzigSamen([.. records]).Voer(situation.Beeld, new Door(null, Today, new HashSet<Guid>(), ZietVertrouwelijk: true));
        var change = outcome is Bezwaren refused ? throw new InvalidOperationException(refused.Alle[0].Melding) : (Wijziging)outcome;
        var next = situation.Beeld.Met(change.Mutaties, 2);
        var shown = chosen.ToDictionary(deel => deel.Oud.Id, deel => deel.Nieuw);
        shown[plan.Oud.Id] = plan.Nieuw;
        Assert.All(next.Inspanningen, effort => Assert.Equal(shown.GetValueOrDefault(effort.Id) ?? situation.Beeld.Inspanningen.Zoek(effort.Id), effort));
        Assert.All(next.Mijlpalen, milestone => Assert.Equal(shown.GetValueOrDefault(milestone.Id) ?? situation.Beeld.Mijlpalen.Zoek(milestone.Id), milestone));
    });

    [Fact]
    public void Nothing_hidden_counts() => Holds(situation =>
    {
        var seen = new Blik(situation.Beeld.Met([.. Hidden(situation).Select(Mutatie.Weg)]), Kijker.ZietAlles);
        if (situation.Chosen is not { } effort)
        {
            return;
        }

        var moved = effort.Verschuif(situation.Days);
        Assert.Equal(Told(Verplaatsing.Bereken(seen, effort, moved)), Told(Verplaatsing.Bereken(situation.Some, effort, moved)));
        Assert.Equal(Volgordebreuk.Alle(seen).Select(broken => (broken.Vraagt.Id, broken.Nodig.Id, broken.Dagen)).Order(), Volgordebreuk.Alle(situation.Some).Select(broken => (broken.Vraagt.Id, broken.Nodig.Id, broken.Dagen)).Order());
    });

    [Fact]
    public void Efforts_that_wait_for_each_other_in_a_circle_do_not_push_each_other_for_ever() => Holds(
        situation =>
        {
            if (Plan(situation, situation.All) is { } plan)
            {
                Assert.Equal(plan.Mee.Length, plan.Mee.DistinctBy(deel => deel.Oud.Id).Count());
                Assert.DoesNotContain(plan.Mee, deel => deel.Oud.Id == plan.Oud.Id);
            }
        },
        circles: true);

    [Fact]
    public void A_chain_is_pushed_and_slack_is_used_first()
    {
        var (first, second, third) = (Effort("Eerst", "2026-01-01", "2026-06-30"), Effort("Dan", "2026-07-01", "2026-09-30"), Effort("Daarna", "2026-12-15", "2026-12-31"));
        var done = new Mijlpaal { Id = Guid.NewGuid(), Op = second.Id, Naam = "Behaald", Datum = Datering.Op(new(2026, 8, 1)), BehaaldOp = new(2026, 8, 1) };
        var coming = new Mijlpaal { Id = Guid.NewGuid(), Op = second.Id, Naam = "Komt", Datum = Datering.Op(new(2026, 9, 1)) };
        var blik = Look(first, second, third, done, coming, Needs(second, first), Needs(third, second));

        var plan = Verplaatsing.Bereken(blik, first, first with { Eind = Datering.Op(new(2026, 8, 30)) });

        Assert.Equal(["Dan 61", "Komt 61"], plan.Mee.Select(deel => $"{deel.Oud.Titel} {deel.Dagen}"));
        Assert.Empty(plan.Breuken(blik, plan.Mee));
        Assert.Equal([("Dan", "Eerst", 60)], plan.Breuken(blik, []).Select(broken => (broken.Vraagt.Naam, broken.Nodig.Naam, broken.Dagen)));
    }

    [Fact]
    public void What_runs_already_and_what_must_go_together_waits_to_be_chosen_and_what_has_ended_stays()
    {
        var first = Effort("Eerst", "2026-01-01", "2026-06-30");
        var running = Effort("Loopt", "2026-07-01", "2026-09-30") with { Fase = Fase.InUitvoering };
        var ended = Effort("Klaar", "2026-07-01", "2026-09-30") with { Fase = Fase.Afgerond };
        var together = Effort("Samen", "2026-02-01", "2026-05-01");
        var blik = Look(first, running, ended, together, Needs(running, first), Needs(ended, first), Needs(together, first) with { Soort = Afhankelijkheidssoort.MoetMet });

        var plan = Verplaatsing.Bereken(blik, first, first.Verschuif(10));

        Assert.Equal([("Loopt", 10, false), ("Samen", 10, false)], plan.Mee.Select(deel => (deel.Oud.Titel, deel.Dagen, deel.Vooraf)));
    }

    [Fact]
    public void Only_milestones_that_would_fall_outside_go_with_an_end_that_moves()
    {
        var effort = Effort("Werk", "2026-01-01", "2026-12-31");
        var (early, late) = (Point(effort, "Vroeg", "2026-03-01"), Point(effort, "Laat", "2026-12-01"));
        var blik = Look(effort, early, late);

        var plan = Verplaatsing.Bereken(blik, effort, effort with { Eind = Datering.Op(new(2026, 10, 31)) });

        Assert.Equal([("Laat", -61)], plan.Mee.Select(deel => (deel.Oud.Titel, deel.Dagen)));
    }

    private static void Holds(Action<Situatie> property, bool circles = false) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed => property(new Situatie(seed, circles))));

    private static Verplaatsing? Plan(Situatie situation, Blik blik) =>
        situation.Chosen is { } effort ? Verplaatsing.Bereken(blik, effort, effort.Verschuif(situation.Days)) : null;

    private static IEnumerable<Feit> Hidden(Situatie situation) =>
        Soorten.Alle.SelectMany(kind => situation.Beeld.Van(kind).Feiten).Where(record => !situation.Some.Ziet(record.Id));

    private static IEnumerable<string> Told(Verplaatsing plan) => plan.Mee.Select(deel => $"{deel.Oud.Id} {deel.Dagen} {deel.Vooraf} {deel.Met.Id}");

    private static Inspanning Effort(string name, string start, string end) =>
        Make.Inspanning(name) with { Start = Datering.Op(Day(start)), Eind = Datering.Op(Day(end)), Fase = Fase.Voorbereiding };

    private static Afhankelijkheid Needs(Inspanning waiting, Inspanning needed) => new() { Id = Guid.NewGuid(), Van = waiting.Id, Naar = needed.Id };

    private static Mijlpaal Point(Inspanning effort, string name, string day) => new() { Id = Guid.NewGuid(), Op = effort.Id, Naam = name, Datum = Datering.Op(Day(day)) };

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static Blik Look(params Feit[] records) => new(Beeld.Leeg.Met(records.Select(Mutatie.Zet), 1), Kijker.ZietAlles);
}
