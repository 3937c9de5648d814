// SPDX-License-Identifier: EUPL-1.2
using System.Text;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Regels;
using Samenhang.Web.Testdata;

namespace Samenhang.Tests.Web.Testdata;

public sealed class TestlandschapTests
{
    private static readonly Guid Organisation = new("00000000-0000-0000-0000-0000000000bb");

    [Fact]
    public void The_same_number_and_seed_give_the_same_to_the_byte()
    {
        Assert.Equal(Bytes(40, 7), Bytes(40, 7));
        Assert.NotEqual(Bytes(40, 7), Bytes(40, 8));
    }

    [Fact]
    public void Ten_thousand_efforts_have_what_a_large_organisation_has()
    {
        var made = Testlandschap.Maak(Organisation, 10_000, 1);
        int Count<T>() => made.Feiten.OfType<T>().Count();

        Assert.Equal((10_000, 2_000, 15_000, 300, 500), (Count<Inspanning>(), Count<Doel>(), Count<Bijdrage>(), Count<Opgave>(), made.Personen.Count));
        Assert.InRange(Count<Rolvervulling>(), 25_000, 30_000);
        Assert.InRange(made.Feiten.Count, 55_000, 62_000);
        Assert.All([Count<Stand>(), Count<Budgetregel>(), Count<Indicator>(), Count<Meting>()], count => Assert.True(count >= 300));
        Assert.Equal(made.Feiten.Count, made.Feiten.Select(record => record.Id).Distinct().Count());
    }

    [Fact]
    public void What_is_made_up_keeps_to_the_fields_and_points_at_what_is_there()
    {
        var made = Testlandschap.Maak(Organisation, 200, 3);
        var beeld = Beeld.Leeg.Met(made.Feiten.Select(Mutatie.Zet), 1, DateTime.UnixEpoch);
        var door = new Door(null, new DateOnly(2026, 11, 23), made.Personen.Select(person => person.Id).ToHashSet(), ZietVertrouwelijk: true);

        Assert.All(made.Feiten, record => Assert.DoesNotContain(
            Regelboek.Toets(beeld, door, record), objection => objection.Regel is null or "H14"));
    }

    private static string Bytes(int efforts, int seed)
    {
        var made = Testlandschap.Maak(Organisation, efforts, seed);
        return string.Join('\n', made.Feiten.Select(record => Encoding.UTF8.GetString(Soorten.Van(record).Schrijf(record))))
            + string.Join('\n', made.Personen.Select(person => $"{person.Id} {person.Naam} {person.Functie}"));
    }
}
