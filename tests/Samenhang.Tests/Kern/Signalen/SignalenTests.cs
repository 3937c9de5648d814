// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Kern.Signalen;

namespace Samenhang.Tests.Kern.Signalen;

public sealed class SignalenTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly Door By = new(null, Today, new HashSet<Guid>());
    private static readonly Instelling Open = new() { Id = Guid.CreateVersion7(), Sleutel = Meldformulier.Sleutel, Waarde = "ja" };

    [Fact]
    public void A_signal_tells_how_far_it_came_from_its_own_fields()
    {
        var signal = Signal("De bus rijdt niet meer");
        Assert.Equal(Signaalstand.Nieuw, signal.Stand);
        Assert.Equal(Signaalstand.Afgehandeld, (signal with { Gevolg = "Naar verkeer" }).Stand);
        Assert.Equal(Signaalstand.Geparkeerd, (signal with { Gevolg = "Naar verkeer", Terugkijkdatum = Today }).Stand);
        Assert.Equal(Signaalstand.Gekoppeld, (signal with { Over = [Guid.NewGuid()], Terugkijkdatum = Today }).Stand);
        Assert.Equal(Signaalstand.Samengevoegd, (signal with { Over = [Guid.NewGuid()], GaatOverIn = Guid.NewGuid() }).Stand);
    }

    [Fact]
    public void Merged_signals_keep_their_text_and_are_found_from_both_sides()
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Bereikbaar" };
        var (one, two, three) = (Signal("De bus rijdt niet meer"), Signal("Geen bus na acht uur") with { Over = [opgave.Id] }, Signal("Bus weg"));
        three = three with { GaatOverIn = two.Id };
        var beeld = Beeld.Leeg.Met(new Feit[] { opgave, one, two, three }.Select(Mutatie.Zet));

        var change = Assert.IsType<Wijziging>(new VoegSignalenSamen(one.Id, [two.Id]).Voer(beeld, By));
        var after = beeld.Met(change.Mutaties);

        Assert.Equal([opgave.Id], after.Signalen.Zoek(one.Id)!.Over);
        Assert.Equal(["Geen bus na acht uur", "Bus weg"], after.Relaties.SignalenOvergegaanIn.Naar(one.Id).Select(signal => signal.Tekst));
        Assert.Equal(one.Id, after.Signalen.Zoek(three.Id)!.GaatOverIn);
        Assert.IsType<Bezwaren>(new VoegSignalenSamen(two.Id, [one.Id]).Voer(after, By));
        Assert.IsType<Bezwaren>(new VoegSignalenSamen(one.Id, [one.Id]).Voer(beeld, By));
        Assert.IsType<Bezwaren>(new VoegSignalenSamen(one.Id, [Guid.NewGuid()]).Voer(beeld, By));
    }

    [Fact]
    public void A_signal_cannot_be_of_tomorrow_nor_continue_in_itself()
    {
        var (one, two) = (Signal("een"), Signal("twee"));
        two = two with { GaatOverIn = one.Id };
        var beeld = Beeld.Leeg.Met([Mutatie.Zet(one), Mutatie.Zet(two)]);

        Assert.Contains(Regelboek.Toets(beeld, By, one with { GaatOverIn = two.Id }), objection => objection.Veld == nameof(Signaal.GaatOverIn));
        Assert.Contains(Regelboek.Toets(beeld, By, one with { Datum = Today.AddDays(1) }), objection => objection.Veld == nameof(Signaal.Datum));
        Assert.Contains(Regelboek.Toets(beeld, By, one with { Over = [two.Id] }), objection => objection.Veld == nameof(Signaal.Over));
    }

    [Fact]
    public void A_signal_of_who_sees_not_all_hides_with_what_it_is_about()
    {
        var secret = new Opgave { Id = Guid.CreateVersion7(), Naam = "Geheim", Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var open = new Opgave { Id = Guid.CreateVersion7(), Naam = "Open" };
        var (hidden, both) = (Signal("geheim") with { Over = [secret.Id] }, Signal("beide") with { Over = [open.Id, secret.Id] });
        var heard = new Waarneming { Id = Guid.CreateVersion7(), OpgaveId = open.Id, Tekst = "zo", Wie = "wij", Datum = Today, SignaalId = hidden.Id };
        var beeld = Beeld.Leeg.Met(new Feit[] { secret, open, hidden, both, heard }.Select(Mutatie.Zet));
        var blik = new Blik(beeld, Kijker.Buitenstaander);

        Assert.Null(blik.Zoek<Signaal>(hidden.Id));
        Assert.Equal([open.Id], blik.Zoek<Signaal>(both.Id)!.Over);
        Assert.Null(blik.Zoek<Waarneming>(heard.Id)!.SignaalId);
        Assert.Equal([open.Id, secret.Id], blik.MetVerborgen(blik.Zoek<Signaal>(both.Id)! with { Gevolg = "x" }).Over);
    }

    [Fact]
    public void The_public_form_is_closed_until_it_is_opened_and_takes_so_many_a_day()
    {
        var report = new MeldSignaal(Guid.CreateVersion7(), Signaalsoort.Idee, "Een bankje", null);
        Assert.IsType<Bezwaren>(report.Voer(Beeld.Leeg, By));
        var open = Beeld.Leeg.Met([Mutatie.Zet(Open)]);
        var recorded = Assert.IsType<Signaal>(Assert.Single(Assert.IsType<Wijziging>(report.Voer(open, By)).Mutaties).Nieuw);
        Assert.True(recorded.Gemeld);

        var full = open.Met(Enumerable.Range(0, Meldformulier.PerDag).Select(number => Mutatie.Zet(Signal($"{number}") with { Gemeld = true })));
        Assert.IsType<Bezwaren>(report.Voer(full, By));
        Assert.IsType<Wijziging>(report.Voer(full, By with { Vandaag = Today.AddDays(1) }));
        Assert.IsType<Bezwaren>((report with { Tekst = new string('x', Meldformulier.TekstMax + 1) }).Voer(open, By));
        Assert.IsType<Bezwaren>((report with { Tekst = " " }).Voer(open, By));
    }

    [Fact]
    public void What_shares_the_most_words_comes_first()
    {
        var signal = Signal("De bus naar Oudwaard rijdt 's avonds niet meer");
        var (near, far) = (Signal("'s Avonds rijdt er geen bus naar Oudwaard"), Signal("Te weinig speelplekken"));
        var beeld = Beeld.Leeg.Met(new[] { far, signal, near }.Select(Mutatie.Zet));

        Assert.Equal([near.Tekst, far.Tekst], Signaalgelijkenis.Van(signal, new Blik(beeld, Kijker.ZietAlles)).Select(other => other.Tekst));
    }

    private static Signaal Signal(string text) => new() { Id = Guid.CreateVersion7(), Tekst = text, Datum = Today };
}
