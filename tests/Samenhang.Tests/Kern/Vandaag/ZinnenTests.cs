// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Tests.Kern.Vandaag;

public sealed class ZinnenTests
{
    private static readonly Guid Sanne = Guid.CreateVersion7(), Jeroen = Guid.CreateVersion7();
    private static readonly Inspanning Effort = new() { Id = Guid.CreateVersion7(), Naam = "Flexwonen", Fase = Fase.Voorbereiding };
    private static readonly Doel Goal = new() { Id = Guid.CreateVersion7(), Naam = "Meer woningen" };

    [Fact]
    public void A_field_goes_from_old_to_new_in_words()
    {
        Assert.Equal(["De fase ging van voorbereiding naar in uitvoering."], Told(Effort, Effort with { Fase = Fase.InUitvoering }));
        Assert.Equal(["De volgende stap is nu Bel de corporatie."], Told(Effort, Effort with { VolgendeStap = "Bel de corporatie" }));
        Assert.Equal(["De omschrijving is ingevuld."], Told(Effort, Effort with { Omschrijving = new string('x', 61) }));
        Assert.Equal(["De omschrijving is leeggemaakt (was kort)."], Told(Effort with { Omschrijving = "kort" }, Effort));
        Assert.Empty(Told(Effort, Effort));
    }

    [Fact]
    public void What_came_and_went_is_told()
    {
        Assert.Equal(["Inspanning ‘Flexwonen’ is nieuw."], Told(null, Effort));
        Assert.Equal(["Inspanning ‘Flexwonen’ is weggehaald."], Told(Effort, null));
        var bijdrage = new Bijdrage { Id = Guid.CreateVersion7(), Van = Effort.Id, Naar = Goal.Id, Sterkte = 2 };
        Assert.Equal(["‘Flexwonen’ draagt matig bij aan ‘Meer woningen’."], Told(null, bijdrage, Effort, Goal));
        Assert.Equal(["‘Flexwonen’ werkt licht tegen: ‘Meer woningen’."], Told(null, bijdrage with { Sterkte = -1 }, Effort, Goal));
    }

    [Fact]
    public void A_stand_is_told_against_the_one_before_it()
    {
        var first = new Stand { Id = Guid.CreateVersion7(), Op = Effort.Id, Datum = new DateOnly(2026, 9, 1), Planning = new() { Licht = Licht.Aandachtspunt } };
        var next = new Stand { Id = Guid.CreateVersion7(), Op = Effort.Id, Datum = new DateOnly(2026, 11, 1), Planning = new() { Licht = Licht.VolgensVerwachting }, Toelichting = "Het loopt." };
        Assert.Equal(
            ["De stand ging van aandachtspunt naar volgens verwachting.", "Planning: van aandachtspunt naar volgens verwachting.", "‘Het loopt.’"], Told(null, next, Effort, first));
        Assert.Equal(["De eerste stand is aandachtspunt."], Told(null, first, Effort));
    }

    [Fact]
    public void A_role_names_who_it_was_and_who_it_is()
    {
        var role = new Rolvervulling { Id = Guid.CreateVersion7(), Rol = Rol.AmbtelijkOpdrachtgever, Op = Effort.Id, Bezetting = Bezetting.Persoon, PersoonId = Sanne };
        Assert.Equal(["Sanne is ambtelijk opdrachtgever."], Told(null, role, Effort));
        Assert.Equal(["Jeroen is ambtelijk opdrachtgever; eerst was dat Sanne."], Told(role, role with { PersoonId = Jeroen }, Effort));
        Assert.Equal(["De rol van ambtelijk opdrachtgever is vacant; eerst was dat Sanne."], Told(role, role with { PersoonId = null, Bezetting = Bezetting.Vacature }, Effort));
        Assert.Equal(["Sanne is ambtelijk opdrachtgever tot en met 2026-12-31."], Told(role, role with { Tot = new DateOnly(2026, 12, 31) }, Effort));
    }

    [Fact]
    public void A_milestone_moves_or_is_reached()
    {
        var milestone = new Mijlpaal { Id = Guid.CreateVersion7(), Op = Effort.Id, Naam = "Start bouw", Datum = Datering.Op(new DateOnly(2027, 1, 1)) };
        Assert.Equal(
            [$"Mijlpaal ‘Start bouw’ schoof op van {milestone.Datum} naar {Datering.Jaar(2027)}."], Told(milestone, milestone with { Datum = Datering.Jaar(2027) }, Effort));
        Assert.Equal(["Mijlpaal ‘Start bouw’ is behaald op 2026-11-01."], Told(milestone, milestone with { BehaaldOp = new DateOnly(2026, 11, 1) }, Effort));
    }

    [Fact]
    public void What_hangs_on_a_record_is_told_in_one_sentence()
    {
        var line = new Budgetregel { Id = Guid.CreateVersion7(), Op = Effort.Id, Jaar = 2026, GerealiseerdCenten = 100, Peildatum = new DateOnly(2026, 5, 1) };
        Assert.Equal(
            ["Geld 2026: de realisatie ging van 100 naar 300, de prognose is nu 400."],
            Told(line, line with { GerealiseerdCenten = 300, PrognoseCenten = 400, Peildatum = new DateOnly(2026, 11, 1) }, Effort));
    }

    [Fact]
    public void A_removed_record_is_told_without_what_is_gone_with_it()
    {
        var before = See(Effort, Goal);
        var after = See(Goal);
        var change = Assert.Single(Verandering.Van(Vergelijking.Tussen(before, after), before, after, _ => true));
        Assert.Equal(Effort.Id, change.Onderwerp.Id);
        Assert.Empty(Verandering.Van(Vergelijking.Tussen(before, after), before, after, id => id == Goal.Id));
    }

    private static IReadOnlyList<string> Told(Feit? oud, Feit? nieuw, params Feit[] around)
    {
        var verschil = new Verschil(oud, nieuw, Veldvergelijker.Verschillen(oud, nieuw));
        var (before, after) = (See([.. around, .. oud is null ? Array.Empty<Feit>() : [oud]]), See([.. around, .. nieuw is null ? Array.Empty<Feit>() : [nieuw]]));
        return new Zinnen(before, after, Value, rol => Woorden.Van(rol), id => id == Sanne ? "Sanne" : id == Jeroen ? "Jeroen" : "niemand").Van(verschil);
    }

    private static string? Value(string veld, object? waarde) => waarde switch
    {
        null => null,
        Enum keuze => Woorden.Van(keuze),
        DateOnly dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable ander => ander.ToString(null, CultureInfo.InvariantCulture),
        _ => waarde.ToString(),
    };

    private static Blik See(params Feit[] records) => new(Beeld.Leeg.Met(records.DistinctBy(record => record.Id).Select(Mutatie.Zet), 1), Kijker.ZietAlles);
}
