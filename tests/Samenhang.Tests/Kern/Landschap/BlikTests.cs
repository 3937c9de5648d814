// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Reflection;
using System.Text;
using Samenhang.Kern.Landschap;

namespace Samenhang.Tests.Kern.Landschap;

public sealed class BlikTests
{
    private static readonly Kijker Stranger = Kijker.Buitenstaander;

    [Fact]
    public void What_a_viewer_reaches_mentions_nothing_that_is_hidden_from_him()
    {
        var hiding = 0;
        Series.Check(100, 120, steps =>
        {
            var beeld = BeeldTests.Run(steps)[^1];
            foreach (var kijker in new[] { Stranger, Kijker.Van(beeld, Willekeurig.People[1], false, new DateOnly(2026, 6, 1)) })
            {
                var blik = new Blik(beeld, kijker);
                var hidden = Willekeurig.AllIds.Where(id => !blik.Ziet(id)).ToHashSet();
                hiding += hidden.Count > 0 ? 1 : 0;
                foreach (var record in Reachable(blik).ToHashSet<Feit>(ReferenceEqualityComparer.Instance))
                {
                    Assert.DoesNotContain(record.Id, hidden);
                    var content = Encoding.UTF8.GetString(Soorten.Van(record).Schrijf(record));
                    Assert.All(hidden, id => Assert.DoesNotContain(id.ToString(), content, StringComparison.OrdinalIgnoreCase));
                }
            }
        });

        Assert.True(hiding > 20, $"Only {hiding} times something was hidden, so hardly anything was proven.");
    }

    [Fact]
    public void Confidential_records_and_what_hangs_on_them_are_hidden_from_who_is_not_involved() => Series.Check(100, 90, steps =>
    {
        var beeld = BeeldTests.Run(steps)[^1];
        var blik = new Blik(beeld, Stranger);

        Assert.DoesNotContain(blik.Alle<Opgave>(), opgave => opgave.Zichtbaarheid == Zichtbaarheid.Betrokkenen);
        Assert.DoesNotContain(blik.Alle<Inspanning>(), inspanning => inspanning.Zichtbaarheid == Zichtbaarheid.Betrokkenen);
        Assert.DoesNotContain(blik.Alle<Besluit>(), besluit => besluit.Zichtbaarheid == Zichtbaarheid.Betrokkenen);
        foreach (var opgave in beeld.Opgaven.Where(opgave => opgave.Zichtbaarheid == Zichtbaarheid.Betrokkenen))
        {
            Assert.All(Pointing(beeld.Relaties, opgave.Id), record => Assert.True(
                !blik.Ziet(record.Id) || record is Opgave or Inspanning or Besluit or Beleidsafspraak or Partij or Overleg or Signaal or Waarneming or Wyber,
                $"{record} hangs on a hidden opgave and is seen."));
        }

        Assert.DoesNotContain(beeld.Inspanningen, inspanning =>
            inspanning.Opgaven.Count > 0 && blik.Ziet(inspanning.Id) && inspanning.Opgaven.All(id => beeld.Opgaven.Zoek(id)?.Zichtbaarheid == Zichtbaarheid.Betrokkenen));
    });

    [Fact]
    public void Counts_and_lists_agree_and_who_may_see_all_sees_all() => Series.Check(60, 90, steps =>
    {
        var beeld = BeeldTests.Run(steps)[^1];
        var blik = new Blik(beeld, Stranger);

        Assert.Equal(blik.Alle<Inspanning>().Count(), blik.Aantal<Inspanning>());
        Assert.Equal(blik.Alle<Opgave>().Count(), blik.Aantal<Opgave>());
        Assert.All(Soorten.Alle, kind => Assert.Equal(blik.Alle(kind).Select(record => record.Id), beeld.Van(kind).Feiten.Select(record => record.Id).Where(blik.Ziet)));
        Assert.Equal(Contents.Of(beeld), Contents.Of(new Blik(beeld, Kijker.ZietAlles).Onderliggend));
        if (!blik.ZietAlles)
        {
            Assert.Throws<InvalidOperationException>(() => blik.Onderliggend);
        }
    });

    [Fact]
    public void Saving_what_was_seen_keeps_what_was_not_seen() => Series.Check(100, 90, steps =>
    {
        var beeld = BeeldTests.Run(steps)[^1];
        var blik = new Blik(beeld, Stranger);

        foreach (var inspanning in blik.Alle<Inspanning>())
        {
            var saved = blik.MetVerborgen(inspanning with { Naam = "Anders" });
            Assert.Equal(Text(beeld.Inspanningen.Zoek(inspanning.Id)! with { Naam = "Anders" }), Text(saved));
        }

        Assert.All(blik.Alle<Opgave>(), opgave => Assert.Equal(Text(beeld.Opgaven.Zoek(opgave.Id)!), Text(blik.MetVerborgen(opgave))));
        Assert.All(blik.Alle<Partij>(), partij => Assert.Equal(Text(beeld.Partijen.Zoek(partij.Id)!), Text(blik.MetVerborgen(partij))));
    });

    [Fact]
    public void A_new_relation_does_not_drop_a_hidden_one()
    {
        Opgave hidden = new() { Id = Guid.NewGuid(), Naam = "Geheim", Zichtbaarheid = Zichtbaarheid.Betrokkenen }, open = new() { Id = Guid.NewGuid(), Naam = "Open" };
        var other = new Opgave { Id = Guid.NewGuid(), Naam = "Ook open" };
        var inspanning = new Inspanning { Id = Guid.NewGuid(), Naam = "Wijkteam", Opgaven = [hidden.Id, other.Id] };
        var blik = new Blik(Beeld.Leeg.Met([Mutatie.Zet(hidden), Mutatie.Zet(open), Mutatie.Zet(other), Mutatie.Zet(inspanning)]), Stranger);

        var shown = blik.Zoek<Inspanning>(inspanning.Id)!;
        var saved = blik.MetVerborgen(shown with { Opgaven = [open.Id] });

        Assert.Equal([other.Id], shown.Opgaven);
        Assert.Equal([open.Id, hidden.Id], saved.Opgaven);
    }

    private static IEnumerable<Feit> Reachable(Blik blik)
    {
        foreach (var record in Soorten.Alle.SelectMany(blik.Alle))
        {
            yield return record;
        }

        foreach (var id in Willekeurig.AllIds)
        {
            if (blik.Zoek(id) is { } found)
            {
                yield return found;
            }

            if (blik.Zoek<Inspanning>(id) is { } inspanning)
            {
                yield return inspanning;
            }
        }

        foreach (var relation in typeof(Relaties).GetProperties())
        {
            var pointing = (IEnumerable<Feit>)typeof(BlikTests).GetMethod(nameof(Through), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(relation.PropertyType.GetGenericArguments()[0]).Invoke(null, [blik, relation])!;
            foreach (var record in pointing)
            {
                yield return record;
            }
        }
    }

    private static List<T> Through<T>(Blik blik, PropertyInfo relation)
        where T : Feit => Willekeurig.AllIds.SelectMany(id => blik.Naar(relations => (Verwijzing<T>)relation.GetValue(relations)!, id)).ToList();

    private static IEnumerable<Feit> Pointing(Relaties relations, Guid id) => typeof(Relaties).GetProperties().SelectMany(relation =>
    {
        var index = relation.GetValue(relations)!;
        return ((IEnumerable)index.GetType().GetMethod("Naar")!.Invoke(index, [id])!).Cast<Feit>();
    });

    private static string Text(Feit record) => Encoding.UTF8.GetString(Soorten.Van(record).Schrijf(record));
}
