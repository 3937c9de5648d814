// SPDX-License-Identifier: EUPL-1.2
using System.Collections;
using System.Reflection;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Vergelijken;

namespace Samenhang.Tests.Kern.Landschap;

public sealed class BeeldTests
{
    [Fact]
    public void Every_kind_can_be_recorded_by_random_steps()
    {
        var seen = new HashSet<Soort>();
        Series.Check(60, 120, steps =>
        {
            var beeld = Run(steps)[^1];
            seen.UnionWith(Soorten.Alle.Where(kind => beeld.Van(kind).Aantal > 0));
        });

        Assert.Equal(Soorten.Alle.Count, seen.Count);
    }

    [Fact]
    public void Relations_carried_forward_equal_relations_made_anew() => Series.Check(40, 80, steps =>
    {
        foreach (var beeld in Run(steps).Where((_, number) => number % 10 == 9))
        {
            var anew = Beeld.Leeg.Met(Soorten.Alle.SelectMany(kind => beeld.Van(kind).Feiten).Select(Mutatie.Zet));
            foreach (var relation in typeof(Relaties).GetProperties())
            {
                foreach (var id in Willekeurig.AllIds)
                {
                    Assert.Equal(Pointing(anew, relation, id), Pointing(beeld, relation, id));
                }
            }
        }
    });

    [Fact]
    public void A_record_keeps_its_place_as_long_as_it_is_there() => Series.Check(60, 80, steps =>
    {
        foreach (var (before, after) in Run(steps).Pairs())
        {
            foreach (var inspanning in before.Inspanningen.Where(i => after.Inspanningen.Zoek(i.Id) is not null))
            {
                Assert.Equal(before.Inspanningen.Plaats(inspanning.Id), after.Inspanningen.Plaats(inspanning.Id));
            }

            Assert.Equal(after.Inspanningen.Aantal, after.Inspanningen.Count());
            Assert.All(after.Inspanningen, i => Assert.Same(i, after.Inspanningen.OpPlaats(after.Inspanningen.Plaats(i.Id))));
        }
    });

    [Fact]
    public void A_comparison_the_other_way_round_is_its_mirror() => Series.Check(100, 60, steps =>
    {
        var beelden = Run(steps);
        var one = beelden[steps.Length % beelden.Count];
        foreach (var other in beelden)
        {
            var there = Vergelijking.Tussen(one, other).ToDictionary(difference => difference.Feit.Id);
            var back = Vergelijking.Tussen(other, one).ToDictionary(difference => difference.Feit.Id);

            Assert.Equal(there.Keys.Order(), back.Keys.Order());
            foreach (var (id, difference) in there)
            {
                Assert.Same(difference.Oud, back[id].Nieuw);
                Assert.Same(difference.Nieuw, back[id].Oud);
                Assert.Equal(
                    difference.Velden.Select(field => (field.Veld, field.Oud, field.Nieuw)).OrderBy(field => field.Veld),
                    back[id].Velden.Select(field => (field.Veld, Oud: field.Nieuw, Nieuw: field.Oud)).OrderBy(field => field.Veld));
            }
        }
    });

    [Fact]
    public void A_comparison_finds_exactly_the_records_with_other_content() => Series.Check(100, 60, steps =>
    {
        var beelden = Run(steps);
        foreach (var (before, after) in beelden.Pairs().Append((beelden[0], beelden[^1])))
        {
            var found = Vergelijking.Tussen(before, after).Select(difference => difference.Feit.Id).Order();

            Assert.Equal(Contents.Different(before, after), found);
        }
    });

    /// <summary>What the steps lead to, one Beeld per change.</summary>
    internal static IReadOnlyList<Beeld> Run(int[] steps)
    {
        var beelden = new List<Beeld> { Beeld.Leeg };
        foreach (var step in steps)
        {
            // Asked before the change, so that the relations are made and then carried forward.
            var now = beelden[^1];
            Assert.NotNull(now.Relaties.Naar(Willekeurig.People[0]).ToList());
            if (new Willekeurig(step).Step().Voer(now, Willekeurig.Door) is Wijziging change)
            {
                beelden.Add(now.Met(change.Mutaties, now.Versie + 1, now.Tijdstip.AddSeconds(1)));
            }
        }

        return beelden;
    }

    private static List<Guid> Pointing(Beeld beeld, PropertyInfo relation, Guid id)
    {
        var index = relation.GetValue(beeld.Relaties)!;
        var found = (IEnumerable)index.GetType().GetMethod(nameof(Verwijzing<Opgave>.Naar))!.Invoke(index, [id])!;
        return [.. found.Cast<Feit>().Select(record => record.Id)];
    }
}
