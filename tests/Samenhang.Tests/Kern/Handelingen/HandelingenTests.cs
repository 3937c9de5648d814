// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Handelingen;

public sealed class HandelingenTests
{
    private readonly Opgave _opgave = Make.Opgave();

    [Fact]
    public void Bewaar_adds_and_changes_and_is_recorded_under_its_own_name()
    {
        var change = Done(new Bewaar<Opgave>(_opgave), new Situation());

        Assert.Equal(Mutatie.Zet(_opgave), Assert.Single(change.Mutaties));
        Assert.Equal("BewaarOpgave", ((IHandeling)new Bewaar<Opgave>(_opgave)).Naam);
        Assert.Equal(["Naam"], Refused(new Bewaar<Opgave>(_opgave with { Naam = "" }), new Situation()));
    }

    [Fact]
    public void Bewaar_does_not_overwrite_what_somebody_else_changed()
    {
        var situation = new Situation(_opgave).With(_opgave with { Naam = "Van een ander" });
        var mine = _opgave with { Naam = "Van mij" };

        Assert.Equal([": conflict"], Refused(new Bewaar<Opgave>(mine, 1), situation));
        Assert.Equal([": conflict"], Refused(new Bewaar<Opgave>(Make.Opgave(), 1), situation));
        Done(new Bewaar<Opgave>(mine, 2), situation);
        Done(new Bewaar<Opgave>(_opgave with { Naam = "Van een ander" }, 1), situation);
        Done(new Bewaar<Opgave>(mine), situation);
    }

    [Fact]
    public void Verwijder_ends_a_record_that_nothing_hangs_on()
    {
        var situation = new Situation(_opgave);

        Assert.Equal(Mutatie.Weg(_opgave), Assert.Single(Done(new Verwijder<Opgave>(_opgave.Id), situation).Mutaties));
        Assert.Equal([""], Refused(new Verwijder<Opgave>(Guid.NewGuid()), situation));
    }

    [Fact]
    public void Verwijder_is_refused_while_anything_hangs_on_it()
    {
        Inspanning inspanning = Make.Inspanning(), next = Make.Inspanning("Vervolg") with { KomtVoortUit = inspanning.Id, GaatOverIn = inspanning.Id };
        var mandaat = new Mandaat { Id = Guid.NewGuid(), Bevoegdheid = "Tekenen" };
        var role = Make.Rol(Rol.Teamlid, next.Id, null) with { MandaatId = mandaat.Id };
        var situation = new Situation(_opgave, inspanning, next, mandaat, role, Make.Opdracht(_opgave.Id));

        Assert.Equal("‘Iedereen doet mee’ kan nog niet weg: er hangt nog 1 gegeven aan. Haal dat eerst weg.", Words(new Verwijder<Opgave>(_opgave.Id), situation));
        Assert.Equal([""], Refused(new Verwijder<Inspanning>(inspanning.Id), situation));
        Assert.Equal([""], Refused(new Verwijder<Mandaat>(mandaat.Id), situation));
        Done(new Verwijder<Rolvervulling>(role.Id), situation);
    }

    [Fact]
    public void Wis_removes_the_record_and_says_that_it_did()
    {
        var situation = new Situation(_opgave);
        var change = Done(new Wis(Soort<Opgave>.Vast, _opgave.Id, "Verzoek van de inwoner"), situation);

        var wissing = Assert.IsType<Wissing>(change.Mutaties[0].Nieuw);
        Assert.Equal(("opgave", _opgave.Id, "Verzoek van de inwoner"), (wissing.Soort, wissing.Gewist, wissing.Reden));
        Assert.Equal(Mutatie.Weg(_opgave), change.Mutaties[1]);
        Assert.Equal(["Reden"], Refused(new Wis(Soort<Opgave>.Vast, _opgave.Id, ""), situation));
    }

    [Fact]
    public void Erasing_again_is_the_same_erasure_and_what_was_erased_does_not_come_back()
    {
        var first = Done(new Wis(Soort<Opgave>.Vast, _opgave.Id, "AVG"), new Situation(_opgave));
        var situation = new Situation(first.Mutaties.Select(mutation => mutation.Nieuw).OfType<Feit>());

        Assert.Equal(first.Mutaties[0].Id, Done(new Wis(Soort<Opgave>.Vast, _opgave.Id, "AVG"), situation).Mutaties.Single().Id);
        Assert.Equal(["Id"], Refused(new Bewaar<Opgave>(_opgave), situation));
    }

    [Fact]
    public void An_erasure_is_not_to_be_made_up_removed_or_erased()
    {
        var wissing = new Wissing { Id = Guid.NewGuid(), Soort = "opgave", Gewist = _opgave.Id, Reden = "Verzonnen" };
        var situation = new Situation(wissing);

        Assert.Equal([""], Refused(new Bewaar<Wissing>(wissing), situation));
        Assert.Equal([""], Refused(new Verwijder<Wissing>(wissing.Id), situation));
        Assert.Equal(["Soort"], Refused(new Wis(Soort<Wissing>.Vast, wissing.Id, "Weg ermee"), situation));
    }

    private static Wijziging Done(IHandeling handeling, Situation situation) => Assert.IsType<Wijziging>(handeling.Voer(situation.Beeld, situation.Door));

    private static IEnumerable<string> Refused(IHandeling handeling, Situation situation) =>
        Assert.IsType<Bezwaren>(handeling.Voer(situation.Beeld, situation.Door)).Alle.Select(Situation.Short);

    private static string Words(IHandeling handeling, Situation situation) =>
        Assert.Single(Assert.IsType<Bezwaren>(handeling.Voer(situation.Beeld, situation.Door)).Alle).Melding;
}
