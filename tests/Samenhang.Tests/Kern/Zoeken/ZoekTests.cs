// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Zoeken;

namespace Samenhang.Tests.Kern.Zoeken;

/// <summary>What is found by what people type, and in which order.</summary>
public sealed class ZoekTests
{
    private static readonly Kijker SeesAll = Kijker.ZietAlles;

    [Theory]
    [InlineData("woningen", "Seniorenwoning op maat"), InlineData("WONINGBOUW", "Woningbouwproject Oost"), InlineData("project", "Woningbouwproject Oost"), InlineData("bouw", "Woningbouwproject Oost")]
    [InlineData("woning bouw", "Woningbouwproject Oost"), InlineData("jeugdzorgbeleid", "Beleid voor de jeugdzorg"), InlineData("zorg", "Beleid voor de jeugdzorg"), InlineData("beleid jeugdzorg", "Beleid voor de jeugdzorg")]
    [InlineData("schoolverzuim", "Minder schoolverzuim"), InlineData("scoolverzuim", "Minder schoolverzuim"), InlineData("schoolverzium", "Minder schoolverzuim"), InlineData("schooolverzuim", "Minder schoolverzuim")]
    [InlineData("schoolv", "Minder schoolverzuim"), InlineData("PR-012", "Stille wegen"), InlineData("pr012", "Stille wegen"), InlineData("pr 012", "Stille wegen"), InlineData("skutsje", "Skûtsje in Súdwest-Fryslân")]
    [InlineData("sudwest fryslan", "Skûtsje in Súdwest-Fryslân"), InlineData("Súdwest-Fryslân", "Skûtsje in Súdwest-Fryslân"), InlineData("sudwestfryslan", "Skûtsje in Súdwest-Fryslân")]
    [InlineData("risico", "De risico's van wonen"), InlineData("eenzaamhied", "Eenzaamheid onder ouderen"), InlineData("armoede aanpak", "Armoedeaanpak"), InlineData("huis", "Nieuwe huizen")]
    [InlineData("jeugdhulp", "Beleid voor de jeugdzorg"), InlineData("huisbeleid", "Beleid voor de jeugdzorg")]
    [InlineData("de aanpak van armoede", "Armoedeaanpak"), InlineData("klimaatadaptatie", "Klimaat-adaptatie"), InlineData("klimaat adaptatie", "Klimaat-adaptatie")]
    public void It_is_found(string typed, string name) => Assert.Contains(name, Names(typed));

    [Theory]
    [InlineData("ring", "Verandering"), InlineData("art", "Starters"), InlineData("2026", "Iets in 2025"), InlineData("pr-013", "Stille wegen"), InlineData("xyzzyx", "Armoedeaanpak"), InlineData("🎉", "Armoedeaanpak")]
    [InlineData("wonen", "Iets in 2025"), InlineData("%", "Armoedeaanpak"), InlineData("*", "Armoedeaanpak"), InlineData("", "Armoedeaanpak")]
    public void It_is_not_found(string typed, string name) => Assert.DoesNotContain(name, Names(typed));

    [Fact]
    public void A_name_comes_before_text_a_whole_word_before_a_part_and_what_runs_before_what_is_closed()
    {
        var exact = Effort("Wonen");
        var phrase = Effort("Samen wonen in de wijk");
        var begin = Effort("Wonenplus");
        var text = Effort("Iets anders") with { Omschrijving = "Dit gaat over wonen." };
        var closed = Effort("Samen wonen in de wijk") with { Fase = Fase.Gestopt };
        var found = Search([closed, text, begin, phrase, exact], "wonen").Treffers.Select(hit => hit.Id);
        Assert.Equal([exact.Id, phrase.Id, closed.Id, begin.Id, text.Id], found);
    }

    [Fact]
    public void Words_in_the_order_they_were_typed_come_first()
    {
        var apart = Effort("Jeugd en sport in de zorg");
        var phrase = Effort("Betere zorg jeugd");
        Assert.Equal([phrase.Id, apart.Id], Search([apart, phrase], "zorg jeugd").Treffers.Select(hit => hit.Id));
    }

    [Fact]
    public void Kinds_are_counted_and_filtered()
    {
        Feit[] facts = [Effort("Wonen een"), Effort("Wonen twee"), new Doel { Id = Guid.CreateVersion7(), Naam = "Meer wonen" }, new Notitie { Id = Guid.CreateVersion7(), Op = Guid.Empty, Tekst = "Over wonen", Datum = new DateOnly(2026, 1, 1) }];
        var people = Mensenwoorden.Maak([(Guid.CreateVersion7(), "Wonen de Vries", "wethouder", true)]);
        var found = Search(facts, new Zoekvraag("wonen", "inspanning"), people);
        Assert.Equal([("inspanning", 2), ("doel", 1), ("persoon", 1), ("notitie", 1)], found.Aantallen);
        Assert.Equal(2, found.Treffers.Count);
        Assert.Equal(5, found.Totaal);
        Assert.Single(Search(facts, new Zoekvraag("vries wethouder"), people).Treffers);
        Assert.Single(Search(facts, new Zoekvraag("wonen", null, 4, 10), people).Treffers);
    }

    [Fact]
    public void A_typing_mistake_is_named_and_missing_words_are_said()
    {
        Feit[] facts = [Effort("Schoolverzuim"), Effort("Sport in de wijk")];
        var mistake = Search(facts, "scoolverzuim");
        Assert.Equal("schoolverzuim", Assert.Single(Assert.Single(mistake.Bedoeld).Gevonden));
        Assert.False(mistake.IsDeels);
        var partly = Search(facts, "sport schoolverzuim");
        Assert.True(partly.IsDeels);
        Assert.Equal(2, partly.Totaal);
        Assert.Empty(partly.Bedoeld);
    }

    [Fact]
    public void The_words_that_were_found_are_marked_in_a_piece_of_the_text()
    {
        var long_ = string.Concat(Enumerable.Repeat("Hier staat nog niets van belang. ", 20));
        var effort = Effort("Iets") with { Omschrijving = $"{long_}Wij bouwen seniorenwoningen voor ouderen. {long_}" };
        var found = Search([effort], "woningen ouderen");
        var part = found.Woorden.Fragment(Zoekteksten.Van(found.Treffers[0].Feit!))!;
        Assert.Equal(["seniorenwoningen", "ouderen"], part.Where(piece => piece.Gevonden).Select(piece => piece.Tekst));
        Assert.InRange(part.Sum(piece => piece.Tekst.Length), 40, 320);
        Assert.Equal("… ", part[0].Tekst);
        Assert.Equal([("Klimaat-adaptatie", true)], Search([Effort("Klimaat-adaptatie")], "klimaatadaptatie").Woorden.Merk("Klimaat-adaptatie"));
    }

    [Fact]
    public void The_confidential_note_of_a_decision_is_not_searched()
    {
        var besluit = new Besluit { Id = Guid.CreateVersion7(), Naam = "Stoppen", Aantekening = "Geheimzinnig", Motivering = "Te duur" };
        Assert.Empty(Search([besluit], "geheimzinnig").Treffers);
        Assert.Single(Search([besluit], "duur").Treffers);
    }

    [Fact]
    public void Too_much_is_too_long()
    {
        Assert.True(Zoekvraag.IsTeLang(new string('a', 201)));
        Assert.True(Zoekvraag.IsTeLang("a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1 m1"));
        Assert.False(Zoekvraag.IsTeLang("a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1"));
        Assert.Empty(Search([Effort("a1")], "a1 b1 c1 d1 e1 f1 g1 h1 i1 j1 k1 l1 m1").Treffers);
    }

    private static IEnumerable<string> Names(string typed) => Search(
        [
            Effort("Seniorenwoning op maat"), Effort("Woningbouwproject Oost"), Effort("Beleid voor de jeugdzorg"), Effort("Minder schoolverzuim"), Effort("Stille wegen") with { Code = "PR-012" },
            Effort("Skûtsje in Súdwest-Fryslân"), Effort("De risico's van wonen"), Effort("Eenzaamheid onder ouderen"), Effort("Armoedeaanpak"), Effort("Nieuwe huizen"), Effort("Klimaat-adaptatie"),
            Effort("Verandering"), Effort("Starters"), Effort("Iets in 2025"), Effort("Voor senioren"),
        ],
        typed).Treffers.Select(hit => hit.Feit!.Titel);

    private static Zoekuitkomst Search(Feit[] facts, string typed) => Search(facts, new Zoekvraag(typed), Mensenwoorden.Niemand);

    private static Zoekuitkomst Search(Feit[] facts, Zoekvraag question, Mensenwoorden people) =>
        new Zoekgeheugen().Zoek(new Blik(Beeld.Leeg.Met(facts.Select(Mutatie.Zet), 1, DateTime.UnixEpoch), SeesAll), people, question);

    private static Inspanning Effort(string name) => new() { Id = Guid.CreateVersion7(), Naam = name };
}
