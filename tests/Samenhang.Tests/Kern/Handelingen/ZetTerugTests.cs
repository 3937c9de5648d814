// SPDX-License-Identifier: EUPL-1.2
using System.Collections.Immutable;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Handelingen;

public sealed class ZetTerugTests
{
    [Fact]
    public void Undo_after_any_step_gives_back_what_was_there()
    {
        var undone = 0;
        Series.Check(150, 60, steps =>
        {
            var beeld = Beeld.Leeg;
            foreach (var number in steps)
            {
                var step = new Willekeurig(number).Step();
                if (step.GetType().IsGenericType && step.Voer(beeld, Willekeurig.Door) is Wijziging change)
                {
                    var after = Recorded(beeld, change);
                    var back = new ZetTerug([.. change.Mutaties.Select(mutation => Undo(beeld, after, mutation))], beeld).Voer(after, Willekeurig.Door);
                    Assert.True(back is Wijziging, $"{step} cannot be undone: {(back as Bezwaren)?.Alle[0]}");
                    Assert.Empty(Contents.Different(beeld, Recorded(after, (Wijziging)back)));
                    (beeld, undone) = (after, undone + 1);
                }
            }
        });
        Assert.True(undone > 200, $"Only {undone} steps were undone.");
    }

    [Fact]
    public void What_changed_since_is_not_overwritten_and_nothing_else_is_put_back_either()
    {
        Opgave one = Make.Opgave("Een"), two = Make.Opgave("Twee");
        var situation = new Situation(one, two);
        var before = situation.Beeld;
        situation.With(one with { Omschrijving = "a" }, two with { Omschrijving = "b" }).With(two with { Omschrijving = "van een ander" });

        var refused = Refused(new ZetTerug([new(Soort<Opgave>.Vast, one.Id, 2, one), new(Soort<Opgave>.Vast, two.Id, 2, two)], before), situation);
        Assert.Equal(("‘Twee’ is daarna opnieuw gewijzigd. Er is niets teruggezet.", Bezwaar.Conflict), (refused.Melding, refused.Regel));
        Assert.Contains("weggehaald", Refused(new ZetTerug([new(Soort<Doel>.Vast, Guid.NewGuid(), 1, Make.Doel())]), situation).Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void What_came_goes_again_unless_something_was_hung_on_it()
    {
        var opgave = Make.Opgave();
        var undo = new ZetTerug([new(Soort<Opgave>.Vast, opgave.Id, 1, null)], Beeld.Leeg);

        Assert.Equal(new Mutatie(Soort<Opgave>.Vast, opgave.Id, null), Assert.Single(Done(undo, new Situation(opgave))));
        Assert.Equal("‘Iedereen doet mee’ kan niet weg: er hangt nog 1 gegeven aan.", Refused(undo, new Situation(opgave).With(Make.Doel() with { OpgaveId = opgave.Id })).Melding);
    }

    [Fact]
    public void What_belongs_together_comes_and_goes_together()
    {
        var opgave = Make.Opgave();
        var doel = Make.Doel() with { OpgaveId = opgave.Id };
        ImmutableArray<Terugstap> back = [new(Soort<Doel>.Vast, doel.Id, null, doel), new(Soort<Opgave>.Vast, opgave.Id, null, opgave)];

        Assert.Equal(2, Done(new ZetTerug(back), new Situation()).Length);
        Assert.Equal("Kies een opgave uit de lijst: deze is er niet (meer).", Refused(new ZetTerug(back[..1]), new Situation()).Melding);
        Assert.Equal(2, Done(new ZetTerug([.. back.Select(step => step with { Gezien = 1, Naar = null })]), new Situation(opgave, doel)).Length);
    }

    [Fact]
    public void Going_back_to_an_earlier_day_is_a_step_like_any_other()
    {
        var opgave = Make.Opgave();
        var running = opgave with { Status = Opgavestatus.InUitvoering };
        var situation = new Situation(running);
        var before = situation.Beeld;
        situation.With(opgave);
        Terugstap step = new(Soort<Opgave>.Vast, opgave.Id, 2, running);

        Assert.Equal("H1", ((Bezwaren)new ZetTerug([step]).Voer(situation.Beeld, situation.Door)).Alle[0].Regel);
        Done(new ZetTerug([step], before), situation);
    }

    [Fact]
    public void What_a_step_leaned_on_and_that_went_since_is_asked_again_when_the_step_back_is_taken_back()
    {
        var (opgave, opdracht) = (Make.Opgave() with { Status = Opgavestatus.InUitvoering }, Make.Opdracht(Guid.Empty));
        Feit[] all = [opgave, opdracht with { OpgaveId = opgave.Id }, Make.Rol(Rol.Opgavemanager, opgave.Id, Guid.NewGuid()), Make.Rol(Rol.BestuurlijkOpdrachtgever, opgave.Id, Guid.NewGuid())];
        var situation = new Situation(all);
        var before = situation.Beeld;
        situation.With(opgave with { Status = Opgavestatus.GeenOpgave, Toelichting = "Naar de lijn" });
        Terugstap step = new(Soort<Opgave>.Vast, opgave.Id, 2, opgave);
        Assert.IsType<Wijziging>(new ZetTerug([step], before).Voer(situation.Beeld, situation.Door));

        foreach (var gone in all[1..3])
        {
            var without = situation.Beeld.Met([Mutatie.Weg(gone)]);
            Assert.Equal("H1", Assert.IsType<Bezwaren>(new ZetTerug([step], before).Voer(without, situation.Door)).Alle[0].Regel);
        }
    }

    [Fact]
    public void A_code_that_somebody_took_meanwhile_is_not_given_out_twice()
    {
        var opgave = Make.Opgave() with { Code = "O-1" };
        var situation = new Situation(Make.Opgave("Ander") with { Code = "o-1" });

        Assert.Equal("De code O-1 is al van ‘Ander’. Kies een andere.", Refused(new ZetTerug([new(Soort<Opgave>.Vast, opgave.Id, null, opgave)], new Situation(opgave).Beeld), situation).Melding);
    }

    [Fact]
    public void A_code_that_two_records_shared_before_the_change_is_shared_again()
    {
        Doel one = Make.Doel() with { Code = "D-1" }, two = Make.Doel() with { Code = "D-1" };
        var situation = new Situation(one, two);
        var before = situation.Beeld;
        situation.With(one with { Code = "D-2" });
        Terugstap step = new(Soort<Doel>.Vast, one.Id, 2, one);

        Done(new ZetTerug([step], before), situation);
        Assert.Contains("D-1", Refused(new ZetTerug([step]), situation).Melding, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_erased_does_not_come_back()
    {
        var wissing = new Wissing { Id = Guid.NewGuid(), Soort = "doel", Gewist = Guid.NewGuid(), Reden = "AVG" };
        Assert.Equal("Wat gewist is, komt niet terug.", Refused(new ZetTerug([new(Soort<Wissing>.Vast, wissing.Id, 1, null)], Beeld.Leeg), new Situation(wissing)).Melding);
        Assert.Contains("gewist", Refused(new ZetTerug([new(Soort<Doel>.Vast, wissing.Gewist, null, Make.Doel() with { Id = wissing.Gewist })]), new Situation(wissing)).Melding, StringComparison.Ordinal);
    }

    private static Beeld Recorded(Beeld beeld, Wijziging change) => beeld.Met(
        change.Mutaties.Select(mutation => mutation with { Nieuw = mutation.Nieuw is { } record ? mutation.Soort.Lees(mutation.Soort.Schrijf(record), 0) : null }),
        beeld.Versie + 1,
        beeld.Tijdstip.AddSeconds(1));

    private static Terugstap Undo(Beeld before, Beeld after, Mutatie mutation) =>
        new(mutation.Soort, mutation.Id, after.Van(mutation.Soort).Zoek(mutation.Id)?.SindsVersie, before.Van(mutation.Soort).Zoek(mutation.Id));

    private static ImmutableArray<Mutatie> Done(ZetTerug action, Situation situation)
    {
        var outcome = action.Voer(situation.Beeld, situation.Door);
        return outcome is Wijziging change ? change.Mutaties : throw new InvalidOperationException(((Bezwaren)outcome).Alle[0].Melding);
    }

    private static Bezwaar Refused(ZetTerug action, Situation situation) => Assert.Single(Assert.IsType<Bezwaren>(action.Voer(situation.Beeld, situation.Door)).Alle);
}
