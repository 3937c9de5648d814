// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Kalender;
using Samenhang.Platform.Webonderdelen;

namespace Samenhang.Tests.Platform.Webonderdelen;

/// <summary>Each field empty, filled and refused.</summary>
public sealed class VeldenTests
{
    private static readonly Keuze[] Fasen = [new("idee", "Idee"), new("uitvoering", "Uitvoering", "Het werk loopt.")];

    private static Proefformulier Gevuld() => new()
    {
        Naam = "Eén ingang",
        Toelichting = "Eerste regel\nTweede regel",
        Einddatum = new DateOnly(2027, 6, 1),
        Looptijd = new Datering(new DateOnly(2026, 5, 1), new DateOnly(2026, 8, 31), "medio 2026"),
        Budget = 42_000_050,
        Fase = "uitvoering",
        Rollen = ["uitvoering"],
        Onthoud = true,
        Versie = 7,
    };

    private static Formulierveld Veld(string soort, Weergave op) => soort switch
    {
        "veld" => new VeldTagHelper { For = op.Voor(f => f.Naam), ViewContext = op.Pagina, Hulp = "Geen afkortingen.", Max = 200 },
        "tekstvak" => new TekstvakTagHelper { For = op.Voor(f => f.Toelichting), ViewContext = op.Pagina, Max = 4000 },
        "keuzelijst" => new KeuzelijstTagHelper { For = op.Voor(f => f.Fase), ViewContext = op.Pagina, Opties = Fasen, Leeg = "Kies een fase" },
        "keuzerondjes" => new KeuzerondjesTagHelper { For = op.Voor(f => f.Fase), ViewContext = op.Pagina, Opties = Fasen },
        "vinkjes" => new VinkjesTagHelper { For = op.Voor(f => f.Rollen), ViewContext = op.Pagina, Opties = Fasen, Hulp = "Kies er een of meer." },
        "vinkje" => new VinkjeTagHelper { For = op.Voor(f => f.Onthoud), ViewContext = op.Pagina },
        "datumveld" => new DatumveldTagHelper { For = op.Voor(f => f.Einddatum), ViewContext = op.Pagina },
        "looptijd" => new DatumveldTagHelper { For = op.Voor(f => f.Looptijd), ViewContext = op.Pagina },
        "bedragveld" => new BedragveldTagHelper { For = op.Voor(f => f.Budget), ViewContext = op.Pagina },
        _ => throw new ArgumentException(soort, nameof(soort)),
    };

    public static TheoryData<string> Soorten => ["veld", "tekstvak", "keuzelijst", "keuzerondjes", "vinkjes", "vinkje", "datumveld", "looptijd", "bedragveld"];

    [Theory, MemberData(nameof(Soorten))]
    public async Task An_empty_field(string soort) => Voorbeeld.Gelijk($"{soort}-leeg", await Weergave.HtmlAsync(Veld(soort, new Weergave())));

    [Theory, MemberData(nameof(Soorten))]
    public async Task A_filled_field(string soort) => Voorbeeld.Gelijk($"{soort}-gevuld", await Weergave.HtmlAsync(Veld(soort, new Weergave(Gevuld()))));

    [Theory, MemberData(nameof(Soorten))]
    public async Task A_refused_field_keeps_what_was_typed(string soort)
    {
        var op = new Weergave(Gevuld());
        var veld = Veld(soort, op);
        op.Geweigerd(veld.For.Name, "vier ton", "Dit kan niet");
        Voorbeeld.Gelijk($"{soort}-fout", await Weergave.HtmlAsync(veld));
    }

    [Theory]
    [InlineData("<script>alert('x')</script>\" onfocus=\"x", "&lt;script&gt;alert(&#x27;x&#x27;)&lt;/script&gt;&quot; onfocus=&quot;x")]
    [InlineData("Súdwest-Fryslân, Gaasterlân-Sleat: tsjûgenis fan ús wurk", "Súdwest-Fryslân, Gaasterlân-Sleat: tsjûgenis fan ús wurk")]
    [InlineData("🚲 & 🏡", "&#x1F6B2; &amp; &#x1F3E1;")]
    public async Task What_was_typed_comes_back_as_text(string getypt, string geschreven)
    {
        foreach (var soort in new[] { "veld", "tekstvak", "keuzelijst", "datumveld", "bedragveld" })
        {
            var op = new Weergave();
            var veld = Veld(soort, op);
            op.Geweigerd(veld.For.Name, getypt, $"‘{getypt}’ kan niet");
            var html = await Weergave.HtmlAsync(veld);
            Assert.Contains(geschreven, html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_password_never_comes_back()
    {
        var op = new Weergave(new() { Naam = "geheim" }).Geweigerd("Naam", "geheim", "Klopt niet");
        var html = await Weergave.HtmlAsync(new VeldTagHelper { For = op.Voor(f => f.Naam), ViewContext = op.Pagina, Type = "password" });
        Assert.DoesNotContain("geheim", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_the_one_of_the_model_after_a_conflict()
    {
        var op = new Weergave(Gevuld()).Geweigerd("Versie", "3", "Intussen gewijzigd");
        var html = await Weergave.HtmlAsync(new VersieveldTagHelper { For = op.Voor(f => f.Versie), ViewContext = op.Pagina });
        Assert.Equal("<x type=\"hidden\" name=\"Versie\" value=\"7\" />".Replace("<x", "<input", StringComparison.Ordinal), html);
    }

    [Fact]
    public async Task Content_and_attributes_are_kept()
    {
        var op = new Weergave();
        var html = await Weergave.HtmlAsync(Veld("veld", op), "veld", "<b>uitleg</b>", ("spellcheck", "false"));
        Assert.Contains("</label><b>uitleg</b></div>", html, StringComparison.Ordinal);
        Assert.Contains(" spellcheck=\"false\"", html, StringComparison.Ordinal);
    }
}
