// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Toetsen;
using Samenhang.Tests.Kern.Landschap;
using Samenhang.Tests.Kern.Regels;

namespace Samenhang.Tests.Kern.Toetsen;

public sealed class BevindingenbeeldTests
{
    private static readonly DateOnly Today = Willekeurig.Door.Vandaag;

    [Fact]
    public void After_any_change_and_for_any_viewer_the_same_is_found_as_by_looking_at_everything_anew()
    {
        for (var number = 1; number <= 60; number++)
        {
            var random = new Willekeurig(number);
            var memory = new Bevindingengeheugen();
            var beeld = Beeld.Leeg;
            for (var step = 0; step < 25; step++)
            {
                if (random.Step().Voer(beeld, Willekeurig.Door) is not Wijziging change)
                {
                    continue;
                }

                beeld = beeld.Met(change.Mutaties, beeld.Versie + 1, DateTime.UnixEpoch);
                foreach (var viewer in new[] { Kijker.ZietAlles, Kijker.Buitenstaander })
                {
                    var blik = new Blik(beeld, viewer);
                    var found = memory.Van(blik, Today, Versiedagen.Onbekend);
                    Assert.Equal(Words(Bevindingenbeeld.Maak(blik, Asked(blik))), Words(found));
                    Assert.All(found.Alle, finding => Assert.True(blik.Ziet(finding.Waar.Id) && blik.Ziet(finding.Grond?.Id ?? finding.Waar.Id)));
                }
            }
        }
    }

    [Fact]
    public void An_accepted_finding_comes_back_when_its_day_passes_or_its_facts_change()
    {
        var effort = Make.Inspanning() with { Werkwijze = Werkwijze.Project, Fase = Fase.InUitvoering };
        var vacancy = Make.Rol(Rol.Sturingsprofessional, effort.Id, null);
        var beeld = Beeld.Leeg.Met([Mutatie.Zet(effort), Mutatie.Zet(vacancy)], 1, DateTime.UnixEpoch);
        var finding = Vacancy(beeld, Today);
        var acceptance = new Acceptatie { Id = Guid.NewGuid(), Toets = finding.Toets.Code, Op = effort.Id, Reden = "Wij werven", Tot = Today.AddDays(30), Vingerafdruk = finding.Vingerafdruk, Datum = Today };
        var accepted = Next(beeld, acceptance);

        Assert.True(Accepted(accepted, Today));
        Assert.True(Accepted(Next(accepted, effort with { Omschrijving = "Anders gezegd" }), Today.AddDays(30)));
        Assert.False(Accepted(accepted, Today.AddDays(31)));
        Assert.False(Accepted(Next(accepted, vacancy with { Van = Today }), Today));
        Assert.False(Accepted(accepted.Met([Mutatie.Weg(acceptance)], 9, DateTime.UnixEpoch), Today));
    }

    [Fact]
    public void Accepting_again_replaces_the_earlier_acceptance_of_the_same_facts()
    {
        var situation = new Situation(Make.Inspanning());
        var effort = situation.Beeld.Inspanningen.Single();
        Acceptatie Accept(string reason) => new()
        {
            Id = Guid.NewGuid(),
            Toets = "werkwijze-niet-gekozen",
            Op = effort.Id,
            Reden = reason,
            Tot = Situation.Today.AddDays(9),
            Vingerafdruk = new string('a', 32),
            Datum = Situation.Today,
        };
        situation.With(Accept("eerst"));
        var change = Assert.IsType<Wijziging>(new AccepteerBevindingen([Accept("dan")]).Voer(situation.Beeld, situation.Door));

        Assert.Equal(["dan"], situation.Beeld.Met(change.Mutaties).Acceptaties.Select(acceptance => acceptance.Reden));
        situation.Refuses(Accept("x") with { Toets = "bestaat-niet", Tot = Situation.Today.AddDays(-1) }, "Toets", "Tot");
        situation.Refuses(Accept("x") with { Tot = Situation.Today.AddYears(2).AddDays(1), Op = Guid.NewGuid() }, "Op", "Tot");
    }

    [Fact]
    public void Other_limits_can_be_tried_without_saving_them()
    {
        var beeld = Beeld.Leeg.Met(Enumerable.Range(1, 3).Select(number => Mutatie.Zet(Make.Opgave($"Vraag {number}") with { Status = Opgavestatus.Ingericht })), 1, DateTime.UnixEpoch);
        var now = Bevindingenbeeld.Maak(new Blik(beeld, Kijker.ZietAlles), new Toetsvraag(Today, new Grenzen(), Versiedagen.Onbekend));
        var check = Toetsboek.Zoek("te-veel-opgaven")!;

        Assert.Equal((0, 3), (now.Van(check).Length, now.Met(new Grenzen(Opgaven: 2)).Van(check).Length));
    }

    [Theory]
    [InlineData("Buurtkamers Zuid", "Buurtkamer Zuid", true)]
    [InlineData("Zuid: buurtkamers", "Project buurtkamers in Zuid", true)]
    [InlineData("Schuldhulp verlening", "Schuldhulpverlening", true)]
    [InlineData("Wijkaanpak fase 1", "Wijkaanpak fase 2", false)]
    [InlineData("Wijkteam Oost", "Wijkteam West", false)]
    [InlineData("Taalmaatjes", "Maatjes voor taal", false)]
    public void Names_are_alike_but_for_what_says_nothing(string one, string other, bool alike)
    {
        var beeld = Beeld.Leeg.Met([Mutatie.Zet(Make.Inspanning(one)), Mutatie.Zet(Make.Inspanning(other))], 1, DateTime.UnixEpoch);
        var found = Bevindingenbeeld.Maak(new Blik(beeld, Kijker.ZietAlles), new Toetsvraag(Today, new Grenzen(), Versiedagen.Onbekend)).Van(Toetsboek.Zoek("naam-lijkt-op")!);
        Assert.Equal(alike ? [other] : [], found.Select(finding => finding.Waar.Titel));
    }

    [Theory]
    [InlineData("P-###*", "p-012 Taal", true)]
    [InlineData("P-###*", "P-12 Taal", false)]
    [InlineData("*@@", "Taal", true)]
    [InlineData("*a*b*", "xaxxbx", true)]
    [InlineData("*a*b", "xaxxbx", false)]
    [InlineData("Taal", "Taalmaatjes", false)]
    public void A_name_follows_a_pattern_or_not(string pattern, string name, bool fits) => Assert.Equal(fits, new Naampatroon(pattern).Past(name));

    private static Toetsvraag Asked(Blik blik) => new(Today, Grenzen.Van(blik), Versiedagen.Onbekend);

    private static List<string> Words(Bevindingenbeeld found) =>
        [.. found.Alle.Select(finding => $"{finding.Toets.Code} {finding.Waar.Id} {finding.Toelichting} {finding.Sinds} {finding.Grond?.Id} {finding.Wie}").Order(StringComparer.Ordinal)];

    private static Bevindingenbeeld Found(Beeld beeld, DateOnly day) => Bevindingenbeeld.Maak(new Blik(beeld, Kijker.ZietAlles), new Toetsvraag(day, new Grenzen(), Versiedagen.Onbekend));

    private static Bevinding Vacancy(Beeld beeld, DateOnly day) => Assert.Single(Found(beeld, day).Alle, finding => finding.Toets.Code == "vacature-in-driehoek");

    private static bool Accepted(Beeld beeld, DateOnly day)
    {
        var found = Found(beeld, day);
        return found.Acceptatie(Assert.Single(found.Alle, finding => finding.Toets.Code == "vacature-in-driehoek")) is not null;
    }

    private static Beeld Next(Beeld beeld, Feit record) => beeld.Met([Mutatie.Zet(record)], beeld.Versie + 1, DateTime.UnixEpoch);
}
