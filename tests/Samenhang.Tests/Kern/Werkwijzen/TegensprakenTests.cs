// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Werkwijzen;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Werkwijzen;

/// <summary>What is recorded against what was answered when the werkwijze was chosen.</summary>
public sealed class TegensprakenTests
{
    private static readonly DateOnly Today = Situation.Today;
    private static readonly Inspanning Effort = Make.Inspanning() with { Fase = Fase.InUitvoering, Werkwijze = Werkwijze.Project, Start = Datering.Op(Today.AddDays(-10)) };

    [Fact]
    public void A_choice_keeps_what_is_recorded_then_and_says_what_changed_since()
    {
        var (old, fresh) = (new Partij { Id = Guid.NewGuid(), Naam = "Woonstichting", Betrokken = [new() { Op = Effort.Id }] }, new Partij { Id = Guid.NewGuid(), Naam = "Waterschap", Betrokken = [new() { Op = Effort.Id }] });
        var budget = new Budgetregel { Id = Guid.NewGuid(), Op = Effort.Id, Richting = Geldrichting.Lasten, PrimitiefCenten = 10_000_000, Jaar = 2026 };
        var (one, two) = (Make.Doel(), Make.Doel("Meer groen"));
        var start = Effort with { Eind = Datering.Op(Today.AddYears(1)) };
        var beeld = With(start, old, budget, one, Make.Bijdrage(Effort.Id, one.Id));
        beeld = Choose(beeld, start, "NNJNNNJJJJNJJN");
        Assert.Empty(Found(beeld));

        beeld = beeld.Met([Mutatie.Zet(old with { Betrokken = [] }), Mutatie.Zet(fresh), Mutatie.Zet(budget with { NaWijzigingCenten = 15_000_000 }), Mutatie.Zet(two), Mutatie.Zet(Make.Bijdrage(Effort.Id, two.Id)),
            Mutatie.Zet(beeld.Inspanningen.Zoek(Effort.Id)! with { Eind = Datering.Op(Today.AddYears(2)) })]);

        var found = Found(beeld);
        Assert.Equal([5, 7, 10, 10], found.Select(contradiction => contradiction.Vraag));
        Assert.Contains(found, contradiction => contradiction.Zin == "erbij kwam: Waterschap; niet meer mee doet: Woonstichting");
        Assert.Contains(found, contradiction => contradiction.Zin == "het budget ging van € 100.000 naar € 150.000");
        Assert.Contains(found, contradiction => contradiction.Zin.StartsWith("het einde schoof van", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_viewer_may_not_see_is_neither_named_nor_counted()
    {
        var secret = Make.Opgave() with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var (one, two) = (Make.Doel(), Make.Doel("Geheim") with { OpgaveId = secret.Id });
        var beeld = With(secret, Effort, one, Make.Bijdrage(Effort.Id, one.Id));
        beeld = Choose(beeld, Effort, "NNJNNNJJJJNJJN");
        beeld = beeld.Met([Mutatie.Zet(two), Mutatie.Zet(Make.Bijdrage(Effort.Id, two.Id))]);

        Assert.Contains(Found(beeld), contradiction => contradiction.Vraag == 5);
        Assert.DoesNotContain(Found(beeld, Kijker.Buitenstaander), contradiction => contradiction.Vraag == 5);
    }

    [Fact]
    public void Urgency_that_lasts_is_no_urgency_and_the_choice_before_stays()
    {
        var old = Effort with { Start = Datering.Op(Today.AddDays(-91)), Keuze = Make.Keuze("Eerst dit"), Werkwijze = Werkwijze.Improvisatie };
        var beeld = Choose(With(old), old, "NJNNNNJJJNNJNJ");

        Assert.Equal([2], Found(beeld).Select(contradiction => contradiction.Vraag));
        var effort = beeld.Inspanningen.Zoek(Effort.Id)!;
        Assert.Equal(("Eerst dit", Werkwijze.Improvisatie), (Assert.Single(effort.EerdereKeuzes).Motivering, effort.EerdereKeuzes[0].Werkwijze));
        Assert.Empty(Found(beeld.Met([Mutatie.Zet(effort with { Fase = Fase.Afgerond })])));
    }

    private static Beeld With(params Feit[] facts) => Beeld.Leeg.Met(facts.Select(Mutatie.Zet));

    private static Beeld Choose(Beeld beeld, Inspanning effort, string answers) =>
        beeld.Met(Assert.IsType<Wijziging>(new KiesWerkwijze(effort.Kies(effort.Werkwijze, Make.Keuze() with { Antwoorden = Answers.Of(answers) })).Voer(beeld, new Door(null, Today, new HashSet<Guid>(), true))).Mutaties);

    private static IReadOnlyList<Tegenspraak> Found(Beeld beeld, Kijker? viewer = null) => Tegenspraken.Van(new Blik(beeld, viewer ?? Kijker.ZietAlles), beeld.Inspanningen.Zoek(Effort.Id)!, Today, 25_000);
}
