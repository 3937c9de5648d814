// SPDX-License-Identifier: EUPL-1.2
using Microsoft.AspNetCore.Razor.TagHelpers;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Tests.Platform.Webonderdelen;

/// <summary>The parts that show something, each with and without content.</summary>
public sealed class OnderdelenTests
{
    private static readonly Verschil[] Verschillen = [new("Naam", "Oud", "Nieuw"), new("Budget", null, "€ 5"), new("Fase", "Idee", "")];

    public static TheoryData<string> Namen =>
    [
        "knop", "knop-adres", "melding-info", "melding-fout", "kop", "kop-kaal", "feiten-rij", "feit", "feit-leeg", "leeg", "hulp",
        "conflict", "conflict-gelijk", "geschiedenis", "geschiedenis-leeg", "meter", "stand",
    ];

    private static (TagHelper Helper, string Inhoud) Maak(string naam) => naam switch
    {
        "knop" => (new KnopTagHelper(), "Bewaar"),
        "knop-adres" => (new KnopTagHelper { Soort = "gewoon", Href = "/opgaven?a=1&b=2", Icoon = "plus", Klein = true }, "Nieuw"),
        "melding-info" => (new MeldingTagHelper { Titel = "Let op: <b>" }, "<p>Tekst</p>"),
        "melding-fout" => (new MeldingTagHelper { Soort = "fout" }, "<p>Dat ging mis.</p>"),
        "kop" => (new KopTagHelper { Titel = "Samen & uit de schulden", Lead = "Eén gesprek", Soort = "Inspanning" }, "<a href=\"/x\">Wijzig</a>"),
        "kop-kaal" => (new KopTagHelper { Titel = "Landschap" }, " "),
        "feiten-rij" => (new FeitenTagHelper { Rij = true }, ""),
        "feit" => (new FeitTagHelper { Label = "Fase", Waarde = "Verbinden", Toelichting = "3 van 5 partijen akkoord" }, ""),
        "feit-leeg" => (new FeitTagHelper { Label = "Fase" }, "\n  "),
        "leeg" => (new LeegTagHelper { Titel = "Nog geen opgaven", Uitleg = "Een opgave is een vraag die om een antwoord vraagt.", Niveau = 1 }, "<a href=\"/importeren\">Lees je Excel-lijst in</a>"),
        "hulp" => (new HulpTagHelper { Term = "werkwijze" }, "De manier waarop je werkt."),
        "conflict" => (new ConflictTagHelper { Verschillen = Verschillen, Door = "Sanne <Verhoeckx>", Moment = "23 nov 2026" }, ""),
        "conflict-gelijk" => (new ConflictTagHelper { Verschillen = [] }, ""),
        "geschiedenis" => (new GeschiedenisTagHelper { Regels = [new("23 nov 2026", "Jeroen", "Gewijzigd", "Omdat <het> moet") { Verschillen = Verschillen }, new("1 okt 2026", "Sanne", "Gemaakt") { Adres = "/x?op=2" }] }, ""),
        "geschiedenis-leeg" => (new GeschiedenisTagHelper { Regels = [] }, ""),
        "meter" => (new MeterTagHelper { Deel = 312, Geheel = 486, Erbij = 90 }, ""),
        "stand" => (new StandTagHelper { Waarde = Licht.Aandachtspunt, Groot = true }, ""),
        _ => throw new ArgumentException(naam, nameof(naam)),
    };

    [Theory, MemberData(nameof(Namen))]
    public async Task Markup(string naam)
    {
        var (helper, inhoud) = Maak(naam);
        Voorbeeld.Gelijk(naam, await Weergave.HtmlAsync(helper, "div", inhoud));
    }

    [Fact]
    public async Task Without_a_conflict_there_is_nothing() => Assert.Empty(await Weergave.HtmlAsync(new ConflictTagHelper()));

    [Fact]
    public async Task A_kind_that_does_not_exist_is_a_mistake_of_the_page()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Weergave.HtmlAsync(new KnopTagHelper { Soort = "groot" }));
        await Assert.ThrowsAsync<InvalidOperationException>(() => Weergave.HtmlAsync(new MeldingTagHelper { Soort = "waarschuwing" }));
        Assert.Throws<ArgumentException>(() => Icoon.Van("fiets"));
    }

    [Theory]
    [InlineData(Licht.VolgensVerwachting, "Volgens verwachting", "goed")]
    [InlineData(Licht.Aandachtspunt, "Aandachtspunt", "aandacht")]
    [InlineData(Licht.Bijsturen, "Bijsturen", "bijsturen")]
    [InlineData(Licht.Onbekend, "Onbekend", "onbekend")]
    [InlineData((Licht)99, "Onbekend", "onbekend")]
    public void A_light_is_colour_shape_and_word(Licht licht, string woord, string klasse)
    {
        foreach (var html in new[] { Lichtje.Html(licht), Lichtje.Groot(licht), Lichtje.Vorm(licht) }.Select(Weergave.Html))
        {
            Assert.Contains(woord, html, StringComparison.Ordinal);
            Assert.Contains($"samenhang-stand--{klasse}", html, StringComparison.Ordinal);
        }
        Assert.Same(Lichtje.Html(licht), Lichtje.Html(licht));
    }

    [Fact]
    public void A_light_with_words_of_a_person_encodes_them()
    {
        var html = Weergave.Html(Lichtje.Met(Licht.Bijsturen, "1 <doel>"));
        Assert.EndsWith("1 &lt;doel&gt;</span>", html, StringComparison.Ordinal);
        Assert.Contains("5<span class=\"samenhang-vh\"> bijsturen</span>", Weergave.Html(Lichtje.Aantal(Licht.Bijsturen, 5)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(50, 100, 0, "width=\"50\"", "samenhang-meter\"")]
    [InlineData(1, 3, 0, "width=\"33.3\"", "samenhang-meter\"")]
    [InlineData(90, 100, 30, "width=\"10\"", "samenhang-meter--over")]
    [InlineData(5, 0, 0, "width=\"0\"", "samenhang-meter\"")]
    [InlineData(-5, 100, 0, "width=\"0\"", "samenhang-meter\"")]
    public void A_bar_never_leaves_its_ground(int deel, int geheel, int erbij, string breedte, string klasse)
    {
        var html = Weergave.Html(Meter.Html(deel, geheel, erbij));
        Assert.Contains(breedte, html, StringComparison.Ordinal);
        Assert.Contains(klasse, html, StringComparison.Ordinal);
        Assert.DoesNotContain("style=", html, StringComparison.Ordinal);
    }
}
