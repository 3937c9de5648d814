// SPDX-License-Identifier: EUPL-1.2
using System.Globalization;
using System.Text;
using Samenhang.Kern.Kalender;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;
using Samenhang.Tests.Kern.Landschap;

namespace Samenhang.Tests.Kern.Vergelijken;

public sealed class VergelijkbeeldTests
{
    private static readonly DateOnly First = new(2026, 3, 1), Second = new(2026, 11, 1);

    [Fact]
    public void Comparing_the_other_way_round_mirrors() => Series.Check(80, 60, steps =>
    {
        var series = BeeldTests.Run(steps);
        var (one, other) = (series[series.Count / 2], series[^1]);
        var there = Compare(one, other);
        var back = Compare(other, one, Second, First);

        Assert.Equal(Records(there).Select(Mirrored).Order(), Records(back).Select(Line).Order());
        Assert.Equal(
            there.Stukken.Where(stuk => stuk is { IsHoofdstuk: true, Eigen: not null }).Select(stuk => (stuk.Feit.Id, Mirrored(stuk.Soort))).Order(),
            back.Stukken.Where(stuk => stuk is { IsHoofdstuk: true, Eigen: not null }).Select(stuk => (stuk.Feit.Id, stuk.Soort)).Order());
    });

    [Fact]
    public void A_moment_beside_itself_differs_in_nothing() => Series.Check(40, 60, steps =>
    {
        var beeld = BeeldTests.Run(steps)[^1];
        Assert.Empty(Compare(beeld, beeld, First, First).Stukken);
    });

    [Fact]
    public void Every_difference_belongs_to_one_record_and_what_went_stays() => Series.Check(80, 60, steps =>
    {
        var series = BeeldTests.Run(steps);
        var (one, other) = (series[series.Count / 2], series[^1]);
        var beeld = Compare(one, other);
        var told = beeld.Stukken.SelectMany(stuk => stuk.Verschillen).Select(verschil => verschil.Feit.Id).ToList();

        Assert.Equal(told.Distinct().Count(), told.Count);
        Assert.Equal(
            Vergelijking.Tussen(one, other).Where(verschil => verschil.Feit is not (Moment or Instelling or Wissing)).Select(verschil => verschil.Feit.Id).Order(), told.Order());
        foreach (var gone in one.Inspanningen.Where(effort => other.Inspanningen.Zoek(effort.Id) is null))
        {
            Assert.Equal(Verschilsoort.Vervallen, beeld.Stukken.Single(stuk => stuk.Feit.Id == gone.Id).Soort);
        }
    });

    [Fact]
    public void Nothing_that_is_hidden_at_the_later_moment_or_now_is_told()
    {
        var hiding = 0;
        Series.Check(150, 100, steps =>
        {
            var series = BeeldTests.Run(steps);
            var (one, two, now) = (series[series.Count / 3], series[2 * series.Count / 3], series[^1]);
            foreach (var kijker in new[] { Kijker.Buitenstaander, Kijker.Van(now, Willekeurig.People[1], false, new DateOnly(2026, 6, 1)) })
            {
                var (later, newest) = (new Blik(two, kijker), new Blik(now, kijker));
                var hidden = Willekeurig.AllIds.Where(id => !newest.Ziet(id) || !later.Ziet(id)).ToHashSet();
                hiding += hidden.Count > 0 ? 1 : 0;
                var beeld = new Vergelijkbeeld(Zichtpaar.Van(new Blik(one, kijker), later, newest), First, Second);
                foreach (var record in beeld.Stukken.SelectMany(stuk => stuk.Verschillen.SelectMany(verschil => new[] { verschil.Oud, verschil.Nieuw }).Append(stuk.Oud).Append(stuk.Nieuw).Append(stuk.Groep)).OfType<Feit>())
                {
                    Assert.DoesNotContain(record.Id, hidden);
                    var content = Encoding.UTF8.GetString(Soorten.Van(record).Schrijf(record));
                    Assert.All(hidden, id => Assert.DoesNotContain(id.ToString(), content, StringComparison.OrdinalIgnoreCase));
                }
            }
        });

        Assert.True(hiding > 30, $"Only {hiding} times something was hidden, so hardly anything was proven.");
    }

    [Fact]
    public void What_became_confidential_or_public_between_the_moments_tells_nothing_of_before()
    {
        var open = new Inspanning { Id = Guid.NewGuid(), Naam = "Aankoop" };
        var closed = open with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var other = new Inspanning { Id = Guid.NewGuid(), Naam = "Wijkteam", KomtVoortUit = open.Id };
        var role = new Rolvervulling { Id = Guid.NewGuid(), Op = open.Id, Rol = Rol.Sturingsprofessional, Bezetting = Bezetting.Vacature };
        Beeld before = Of(open, other, role), after = Of(closed, other with { KomtVoortUit = null }), gone = Of(other with { KomtVoortUit = null });

        Assert.Empty(Seen(before, after, after).Stukken);
        Assert.Empty(Seen(before, gone, after).Stukken);
        Assert.Empty(Seen(Of(open), Of(open with { Naam = "Aankoop grond" }), Of(closed)).Stukken);
        var came = Assert.Single(Seen(Of(closed), Of(open, role), Of(open, role)).Stukken);
        Assert.Equal((Verschilsoort.Toegevoegd, null), (came.Soort, came.Oud));
    }

    [Fact]
    public void The_note_of_the_college_is_no_difference_for_who_may_not_read_it()
    {
        var besluit = new Besluit { Id = Guid.NewGuid(), Naam = "Starten" };
        var later = besluit with { Aantekening = "Wethouder was tegen" };

        Assert.Empty(Seen(Of(besluit), Of(later), Of(later)).Stukken);
        Assert.Single(Compare(Of(besluit), Of(later)).Stukken);
    }

    [Fact]
    public void What_came_ended_moved_and_changed_is_told_apart_and_under_its_opgave()
    {
        Opgave wonen = new() { Id = Guid.NewGuid(), Naam = "Wonen" }, zorg = new() { Id = Guid.NewGuid(), Naam = "Zorg" };
        Inspanning New(string naam, Guid opgave) => new() { Id = Guid.NewGuid(), Naam = naam, Opgaven = [opgave], Fase = Fase.InUitvoering, Eind = Datering.Jaar(2027) };
        var (stopped, moved, later, changed, same, removed) =
            (New("Gestopt", wonen.Id), New("Verhuisd", wonen.Id), New("Later", zorg.Id), New("Anders", zorg.Id), New("Gelijk", zorg.Id), New("Weg", zorg.Id));
        var milestone = new Mijlpaal { Id = Guid.NewGuid(), Op = same.Id, Naam = "Eerste paal", Datum = Datering.Jaar(2026) };
        var added = New("Nieuw", wonen.Id);
        var beeld = Compare(
            Of(wonen, zorg, stopped, moved, later, changed, same, removed, milestone),
            Of(wonen, zorg, stopped with { Fase = Fase.Gestopt }, moved with { Opgaven = [zorg.Id] }, later with { Eind = Datering.Jaar(2028) }, changed with { Werkwijze = Werkwijze.Project }, same,
                milestone with { Datum = Datering.Jaar(2027) }, added));

        Assert.Equal(
            [
                ("Wonen", "Gestopt", Verschilsoort.Vervallen), ("Wonen", "Nieuw", Verschilsoort.Toegevoegd), ("Zorg", "Anders", Verschilsoort.Gewijzigd), ("Zorg", "Gelijk", Verschilsoort.Gewijzigd),
                ("Zorg", "Later", Verschilsoort.Verplaatst), ("Zorg", "Verhuisd", Verschilsoort.Verplaatst), ("Zorg", "Weg", Verschilsoort.Vervallen),
            ],
            beeld.Stukken.Select(stuk => (stuk.Groep!.Naam, stuk.Feit.Titel, stuk.Soort)));
        Assert.Equal(Verschilsoort.Verplaatst, beeld.Zoek(milestone.Id)!.Soort);
        Assert.Equal(2, beeld.Gelijk);
        Assert.Equal(["Nieuw", "Gestopt"], new Vergelijkfilter { Opgave = wonen.Id }.Uit(beeld).Select(stuk => stuk.Feit.Titel).Except(["Verhuisd"]).OrderDescending());
        Assert.Contains(new Vergelijkfilter { Opgave = wonen.Id }.Uit(beeld), stuk => stuk.Feit.Id == moved.Id);
        Assert.Equal(["Anders"], new Vergelijkfilter { Werkwijzen = [Werkwijze.Project] }.Uit(beeld).Select(stuk => stuk.Feit.Titel));
        Assert.Equal(["Verhuisd"], new Vergelijkfilter { Tekst = "VERHUISD" }.Uit(beeld).Select(stuk => stuk.Feit.Titel));
    }

    [Fact]
    public void A_role_that_began_to_hold_is_told_though_nothing_was_recorded()
    {
        var effort = new Inspanning { Id = Guid.NewGuid(), Naam = "Wijkteam" };
        var role = new Rolvervulling { Id = Guid.NewGuid(), Op = effort.Id, Rol = Rol.Sturingsprofessional, Bezetting = Bezetting.Persoon, PersoonId = Guid.NewGuid(), Van = new DateOnly(2026, 7, 1) };
        var beeld = Compare(Of(effort, role), Of(effort, role));

        var stuk = Assert.Single(beeld.Stukken);
        Assert.True(Assert.Single(stuk.Wissels).Geldt);
        Assert.Equal("Sanne is sinds 2026-07-01 sturingsprofessional.", Assert.Single(Story(beeld).Zinnen(stuk)));
        Assert.False(Assert.Single(Compare(Of(effort, role), Of(effort, role), Second, First).Stukken.Single().Wissels).Geldt);
    }

    [Fact]
    public void A_difference_that_asks_a_decision_is_found_until_one_was_taken()
    {
        var effort = new Inspanning { Id = Guid.NewGuid(), Naam = "Wijkteam", Werkwijze = Werkwijze.Project };
        var other = effort with { Werkwijze = Werkwijze.Programma };
        var decision = new Besluit { Id = Guid.NewGuid(), Naam = "Programma", Over = [effort.Id], Status = Besluitstatus.Genomen, Datum = new DateOnly(2026, 6, 1) };
        bool Open(params Feit[] after) => Compare(Of(effort), Of(after)) is var beeld && Besluitvraag.IsOpen(beeld, beeld.Stukken.Single());

        Assert.True(Open(other));
        Assert.True(Open(other, decision with { Status = Besluitstatus.Voorstel }));
        Assert.True(Open(other, decision with { Datum = new DateOnly(2025, 6, 1) }));
        Assert.False(Open(other, decision));
        Assert.False(Open(effort with { VolgendeStap = "Bel" }));
    }

    [Fact]
    public void The_story_tells_every_difference_in_sentences_and_each_sentence_once() => Series.Check(60, 60, steps =>
    {
        var series = BeeldTests.Run(steps);
        var beeld = Compare(series[series.Count / 2], series[^1]);
        var story = Story(beeld).Van(beeld.Stukken);

        Assert.Equal(beeld.Stukken.Select(stuk => stuk.Feit.Id), story.SelectMany(deel => deel.Stukken).Select(deel => deel.Stuk.Feit.Id));
        Assert.All(story.SelectMany(deel => deel.Stukken), deel =>
        {
            Assert.Equal(deel.Zinnen.Distinct(), deel.Zinnen);
            if (deel.Stuk is { IsHoofdstuk: true, Eigen: { Oud: null } or { Nieuw: null } }) Assert.Contains(deel.Stuk.Feit.Titel[..Math.Min(5, deel.Stuk.Feit.Titel.Length)].TrimEnd(), string.Join(' ', deel.Zinnen), StringComparison.Ordinal);
        });
    });

    private static Beeld Of(params IEnumerable<Feit> records) => Beeld.Leeg.Met(records.Select(Mutatie.Zet), 1);

    private static Vergelijkbeeld Seen(Beeld before, Beeld after, Beeld now)
    {
        Blik See(Beeld beeld) => new(beeld, Kijker.Buitenstaander);
        return new Vergelijkbeeld(Zichtpaar.Van(See(before), See(after), See(now)), First, Second);
    }

    private static Vergelijkbeeld Compare(Beeld before, Beeld after) => Compare(before, after, First, Second);

    private static Vergelijkbeeld Compare(Beeld before, Beeld after, DateOnly first, DateOnly second)
    {
        Blik See(Beeld beeld) => new(beeld, Kijker.ZietAlles);
        return new Vergelijkbeeld(Zichtpaar.Van(See(before), See(after), See(after)), first, second);
    }

    private static Wijzigingsverhaal Story(Vergelijkbeeld beeld) => new(
        beeld, new Zinnen(beeld.Eerder, beeld.Later, (_, value) => value is DateOnly day ? day.ToString("o", CultureInfo.InvariantCulture) : value?.ToString(), rol => Woorden.Van(rol), _ => "Sanne"), rol => Woorden.Van(rol), _ => "Sanne", day => day.ToString("o", CultureInfo.InvariantCulture));

    private static IEnumerable<Verschil> Records(Vergelijkbeeld beeld) => beeld.Stukken.SelectMany(stuk => stuk.Verschillen);

    private static string Line(Verschil verschil) => Line(verschil, verschil.Soort, veld => (veld.Oud, veld.Nieuw));

    private static string Mirrored(Verschil verschil) => Line(verschil, Mirrored(verschil.Soort), veld => (veld.Nieuw, veld.Oud));

    private static string Line(Verschil verschil, Verschilsoort soort, Func<Veldverschil, (object?, object?)> values) =>
        $"{verschil.Feit.Id} {soort} {string.Join(' ', verschil.Velden.OrderBy(veld => veld.Veld, StringComparer.Ordinal).Select(veld => $"{veld.Veld}={values(veld)}"))}";

    private static Verschilsoort Mirrored(Verschilsoort soort) => soort switch
    {
        Verschilsoort.Toegevoegd => Verschilsoort.Vervallen,
        Verschilsoort.Vervallen => Verschilsoort.Toegevoegd,
        _ => soort,
    };
}
