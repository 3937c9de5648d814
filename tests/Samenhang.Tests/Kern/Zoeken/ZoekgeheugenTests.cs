// SPDX-License-Identifier: EUPL-1.2
using FsCheck;
using FsCheck.Fluent;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Zoeken;
using Samenhang.Tests.Kern.Lijsten;

namespace Samenhang.Tests.Kern.Zoeken;

/// <summary>Words carried forward find what words read anew find, and nobody finds what is hidden, or sees that it is there.</summary>
public sealed class ZoekgeheugenTests
{
    private static readonly Kijker SeesAll = Kijker.ZietAlles;
    private static readonly string[] Typed = ["zorg", "warme wijken", "elan", "wijkn", "ijsbaan", "fase 10", "skutsje", "co-creatie", "cocreatie", "huis ons", "energei", "geheimwoord", "geheimword", "a", "programma"];

    [Fact]
    public void Words_carried_forward_find_the_same_as_words_read_anew() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var landscape = new Landscape(seed);
        var memory = new Zoekgeheugen();
        var first = landscape.Make(60);
        var beeld = first;
        for (var version = 2; version < 9; version++)
        {
            memory.Lees(new Blik(beeld, SeesAll));
            beeld = beeld.Met(landscape.Change(beeld, version == 5 ? 200 : 4), version, DateTime.UnixEpoch);
            AssertSame(memory, beeld);
        }

        AssertSame(memory, first);
    }));

    [Fact]
    public void Hidden_records_leave_no_trace() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(25), Prop.ForAll(ArbMap.Default.ArbFor<int>(), seed =>
    {
        var landscape = new Landscape(seed);
        var open = landscape.Make(40);
        var hidden = Enumerable.Range(0, 12).Select(number => new Inspanning
        {
            Id = Guid.CreateVersion7(),
            Naam = $"Geheimwoord {number} zorg fase",
            Code = $"elan-{number}",
            Omschrijving = "warme energieprogramma ijsbaanzorg",
            Zichtbaarheid = Zichtbaarheid.Betrokkenen,
        }).ToList();
        var notes = hidden.Select(effort => new Notitie { Id = Guid.CreateVersion7(), Op = effort.Id, Tekst = "Geheimwoord over wijken", Datum = new DateOnly(2026, 1, 1) });
        var all = open.Met([.. hidden.Select(Mutatie.Zet), .. notes.Select(Mutatie.Zet)], 2, DateTime.UnixEpoch);
        var stranger = Kijker.Van(open, landscape.People[0], false, Landscape.Today);
        var (before, after) = (new Blik(open, stranger), new Blik(all, stranger));
        var memory = new Zoekgeheugen();
        foreach (var typed in Typed)
        {
            Assert.Equal(Said(new Zoekgeheugen(), before, typed), Said(memory, after, typed));
        }

        Assert.NotEqual(Said(memory, after, "geheimwoord"), Said(memory, new Blik(all, SeesAll), "geheimwoord"));
    }));

    [Fact]
    public void What_was_erased_is_not_kept()
    {
        var effort = new Inspanning { Id = Guid.CreateVersion7(), Naam = "Persoonlijk" };
        var beeld = Beeld.Leeg.Met([Mutatie.Zet(effort)], 1, DateTime.UnixEpoch);
        var memory = new Zoekgeheugen();
        Assert.Equal((1, 1), memory.Lees(new Blik(beeld, SeesAll)));
        var renamed = beeld.Met([Mutatie.Zet(effort with { Naam = "Leeg" })], 2, DateTime.UnixEpoch);
        Assert.Equal((2, 2), memory.Lees(new Blik(renamed, SeesAll)));
        var erased = renamed.Met([Mutatie.Zet(new Wissing { Id = Guid.CreateVersion7(), Gewist = effort.Id, Soort = "inspanning", Reden = "Verzoek" })], 3, DateTime.UnixEpoch);
        Assert.Equal((1, 1), memory.Lees(new Blik(erased, SeesAll)));
    }

    private static void AssertSame(Zoekgeheugen memory, Beeld beeld)
    {
        var stranger = Kijker.Buitenstaander;
        foreach (var blik in new[] { new Blik(beeld, SeesAll), new Blik(beeld, stranger) })
        {
            foreach (var typed in Typed)
            {
                Assert.Equal(Said(new Zoekgeheugen(), blik, typed), Said(memory, blik, typed));
            }
        }
    }

    /// <summary>All that an answer says, in one text.</summary>
    private static string Said(Zoekgeheugen memory, Blik blik, string typed)
    {
        var found = memory.Zoek(blik, Mensenwoorden.Niemand, new Zoekvraag(typed, null, 0, 1000));
        Assert.All(found.Treffers, hit => Assert.True(blik.Ziet(hit.Id)));
        return $"{string.Join(',', found.Treffers.Select(hit => hit.Id))}|{string.Join(',', found.Aantallen)}|{found.IsDeels}|"
            + string.Join(',', found.Bedoeld.Select(word => $"{word.Getypt}: {string.Join(' ', word.Gevonden)}"));
    }
}
