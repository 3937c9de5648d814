// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Lijsten;

namespace Samenhang.Tests.Kern.Lijsten;

/// <summary>The prepared list gives the same answers as going through the rows one by one, new and carried forward, for who sees all and who does not.</summary>
public sealed class ProjectieTests
{
    private static readonly Kijker SeesAll = Kijker.ZietAlles;
    private static readonly Lijstvorm<Inspanningrij> Shape = new Inspanningenbron().Vorm;

    private static readonly Sorteerveld<Inspanningrij>?[] Orders =
    [
        null,
        Sorteerveld<Inspanningrij>.OpTekst("opgave", row => row.Opgave?.Naam),
        Sorteerveld<Inspanningrij>.OpTekst("code", row => row.Inspanning.Code),
        Sorteerveld<Inspanningrij>.OpGetal("stand", row => row.Licht == Licht.Onbekend ? null : (long)row.Licht),
        Sorteerveld<Inspanningrij>.OpGetal("budget", row => Jaarbedrag.In(row.Bedragen, 2026)?.Begroot),
        Sorteerveld<Inspanningrij>.OpDag("eind", row => row.Inspanning.Eind?.Tot),
        Sorteerveld<Inspanningrij>.OpPersoon("persoon", row => row.Professional.PersoonId),
    ];

    private static readonly string?[] Texts = [null, " ", "elan", "fase 2", "ijs", "ZORG wonje", "i1", "!!!", "🎉", "a"];

    [Fact]
    public void Every_question_gets_the_answer_of_going_through_the_rows() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(60), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var random = new Random(seed);
        var beeld = new Landscape(seed).Make(random.Next(90));
        AssertAnswers(new Projectiegeheugen<Inspanning, Inspanningrij>(new Inspanningenbron()).Van(new Blik(beeld, SeesAll), Landscape.Today), random);
    }));

    [Fact]
    public void A_projection_carried_forward_equals_one_made_anew() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(20), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var random = new Random(seed);
        var landscape = new Landscape(seed);
        var efforts = new Projectiegeheugen<Inspanning, Inspanningrij>(new Inspanningenbron());
        var challenges = new Projectiegeheugen<Opgave, Opgaverij>(new Opgavenbron());
        var beeld = landscape.Make(40 + random.Next(200));
        for (var version = 2; version < 8; version++)
        {
            var before = efforts.Van(new Blik(beeld, SeesAll), Landscape.Today);
            challenges.Van(new Blik(beeld, SeesAll), Landscape.Today);
            foreach (var order in Orders)
            {
                before.Vraag(new Lijstvraag<Inspanningrij> { Sorteer = order, Personen = Ranks(landscape) });
            }

            beeld = beeld.Met(landscape.Change(beeld, 1 + random.Next(12)), version, DateTime.UnixEpoch);
            var blik = new Blik(beeld, SeesAll);
            var after = efforts.Van(blik, Landscape.Today);
            AssertSame(new Inspanningenbron().Maak(blik, Landscape.Today), after, row => row with { Bedragen = [], Opgaven = [], Portefeuilles = [], Themas = [], Personen = [] });
            AssertSame(new Opgavenbron().Maak(blik, Landscape.Today), challenges.Van(blik, Landscape.Today), row => row with { Bedragen = [], Portefeuilles = [], Lichten = [], Werkwijzen = [], Personen = [] });
            AssertAnswers(after, random);
        }
    }));

    [Fact]
    public void What_is_hidden_is_in_no_row_no_count_and_no_value() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(30), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var landscape = new Landscape(seed);
        var beeld = landscape.Make(60);
        var blik = new Blik(beeld, Kijker.Van(beeld, landscape.People[0], false, Landscape.Today));
        var efforts = new Projectiegeheugen<Inspanning, Inspanningrij>(new Inspanningenbron()).Van(blik, Landscape.Today);
        var challenges = new Projectiegeheugen<Opgave, Opgaverij>(new Opgavenbron()).Van(blik, Landscape.Today);

        AssertSame(new Inspanningenbron().Maak(blik, Landscape.Today), efforts, row => row with { Bedragen = [], Opgaven = [], Portefeuilles = [], Themas = [], Personen = [] });
        AssertSame(new Opgavenbron().Maak(blik, Landscape.Today), challenges, row => row with { Bedragen = [], Portefeuilles = [], Lichten = [], Werkwijzen = [], Personen = [] });
        Assert.Equal(blik.Aantal<Inspanning>(), efforts.Aantal);
        Assert.All(efforts.Waarden(Inspanningenbron.Opgave), value => Assert.True(value.Key == Facet.Geen || blik.Ziet(Guid.Parse(value.Key))));
        Assert.All(challenges.Rijen, row => Assert.Equal(blik.Naar(relations => relations.InspanningenVan, row.Opgave.Id).Length, row.Inspanningen));
        AssertAnswers(efforts, new Random(seed));
    }));

    [Fact]
    public void A_small_change_takes_over_the_rows_that_it_does_not_touch()
    {
        var landscape = new Landscape(1);
        var beeld = landscape.Make(300);
        var memory = new Projectiegeheugen<Inspanning, Inspanningrij>(new Inspanningenbron());
        var before = memory.Van(new Blik(beeld, SeesAll), Landscape.Today);
        var effort = beeld.Inspanningen.First();
        var after = memory.Van(new Blik(beeld.Met([Mutatie.Zet(effort with { Naam = "Anders" })], 2), SeesAll), Landscape.Today);

        Assert.NotSame(before, after);
        Assert.Equal("Anders", after.Rij(0)!.Inspanning.Naam);
        Assert.Same(before.Rij(1), after.Rij(1));
        Assert.Same(before, memory.Van(new Blik(beeld, SeesAll), Landscape.Today));
    }

    internal static Personenrang Ranks(Landscape landscape) =>
        Personenrang.Van(landscape.People.Select((person, place) => KeyValuePair.Create(person, $"Persoon {(place * 5) % 6}")));

    private static void AssertAnswers(Projectie<Inspanningrij> projection, Random random)
    {
        var naive = new NaiveList<Inspanningrij>(Shape, [.. projection.Rijen]);
        for (var turn = 0; turn < 8; turn++)
        {
            var question = Question(projection, random);
            var answer = projection.Vraag(question);
            var expected = naive.Ask(question);
            Assert.Equal(expected.Count, answer.Aantal);
            if (question.Groep is null)
            {
                Assert.Equal(expected.Skip((answer.Pagina - 1) * question.Grootte).Take(question.Grootte), answer.Groepen.SelectMany(group => group.Rijen), ReferenceEqualityComparer.Instance);
            }
            else
            {
                AssertGroups(projection, naive, question);
            }

            var (sum, known) = answer.Som("budget", row => Jaarbedrag.In(row.Bedragen, 2026)?.Begroot);
            Assert.Equal(expected.Sum(row => Jaarbedrag.In(row.Bedragen, 2026)?.Begroot), sum);
            Assert.Equal(expected.Count(row => Jaarbedrag.In(row.Bedragen, 2026)?.Begroot is not null), known);
            foreach (var facet in Shape.Facetten)
            {
                Assert.Equal(naive.Count(question, facet).OrderBy(pair => pair.Key, StringComparer.Ordinal), answer.Tellingen(facet).OrderBy(pair => pair.Key, StringComparer.Ordinal));
            }
        }
    }

    private static void AssertGroups(Projectie<Inspanningrij> projection, NaiveList<Inspanningrij> naive, Lijstvraag<Inspanningrij> question)
    {
        var expected = naive.Group(question, question.Groep!);
        var seen = new Dictionary<string, List<Inspanningrij>>();
        var pages = projection.Vraag(question).Paginas;
        for (var page = 1; page <= pages; page++)
        {
            foreach (var group in projection.Vraag(question with { Pagina = page }).Groepen)
            {
                Assert.Equal(expected[group.Waarde!].Count, group.Aantal);
                Assert.Equal(seen.ContainsKey(group.Waarde!), group.Vervolg);
                seen.TryAdd(group.Waarde!, []);
                seen[group.Waarde!].AddRange(group.Rijen);
            }
        }

        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), seen.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, group => Assert.Equal(group.Value, seen[group.Key], ReferenceEqualityComparer.Instance));
    }

    private static Lijstvraag<Inspanningrij> Question(Projectie<Inspanningrij> projection, Random random)
    {
        var facets = Shape.Facetten.Where(_ => random.Next(5) == 0).ToList();
        return new Lijstvraag<Inspanningrij>
        {
            Tekst = Texts[random.Next(Texts.Length)],
            Keuzes = [.. facets.Select(facet => new Facetkeuze<Inspanningrij>(facet, [.. projection.Waarden(facet).Select(value => value.Key).Where(_ => random.Next(2) == 0), "onzin"]))],
            Sorteer = Orders[random.Next(Orders.Length)],
            Aflopend = random.Next(2) == 0,
            Groep = random.Next(3) == 0 ? Shape.Facetten[random.Next(Shape.Facetten.Count)] : null,
            Pagina = random.Next(1, 4),
            Grootte = random.Next(1, 30),
            Personen = Ranks(new Landscape(0)),
        };
    }

    private static void AssertSame<TRow>(Projectie<TRow> expected, Projectie<TRow> actual, Func<TRow, TRow> plain)
        where TRow : class
    {
        // Immutable arrays compare by reference; what they hold shows in the values of facets and in the sums.
        Assert.Equal(expected.Rijen.Select(plain), actual.Rijen.Select(plain));
        foreach (var facet in expected.Vorm.Facetten)
        {
            Assert.Equal(expected.Rijen.Select(row => string.Join('|', facet.Waarden(row))), actual.Rijen.Select(row => string.Join('|', facet.Waarden(row))));
            Assert.Equal(expected.Waarden(facet).OrderBy(pair => pair.Key, StringComparer.Ordinal), actual.Waarden(facet).OrderBy(pair => pair.Key, StringComparer.Ordinal));
        }
    }
}
