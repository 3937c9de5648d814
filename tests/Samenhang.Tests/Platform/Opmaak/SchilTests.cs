// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Samenhang.Platform.Opmaak;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Opmaak;

/// <summary>The frame around a page: signed out, signed in, looking back, and after a mistake.</summary>
public sealed class SchilTests
{
    private static void Aangemeld(Schil schil, Microsoft.AspNetCore.Http.HttpContext context)
    {
        schil.Organisatie = "Gemeente Súdwest-Fryslân";
        schil.Gebruiker = new("Sanne Verhoeckx");
        schil.AndereOrganisaties = [new("PV21", "Provincie Fryslân")];
        schil.Navigatie = [new("Landschap", "/opgaven"), new("Weergave", "/thema"), new("Beheer", "/beheer", true)];
        schil.Kruimels = [new("Landschap", "/opgaven"), new("<b>Hier</b>")];
        schil.Tijdbalk = new Tijdbalk(context.Request)
        {
            Vandaag = new(2026, 11, 23),
            Peildatum = context.Request.Query["op"] == "kn" ? new(2026, 6, 25) : null,
            Gekozen = (string?)context.Request.Query["op"],
            EersteVastlegging = new(2026, 7, 1),
            Punten = [new("Kadernota 2027", new(2026, 6, 25), "kn")],
        };
    }

    private static async Task<IHtmlDocument> PaginaAsync(string adres, Action<Schil, Microsoft.AspNetCore.Http.HttpContext>? vul = null)
    {
        await using var host = await Schilhost.StartAsync(vul);
        return await host.Client.GetDocumentAsync(adres);
    }

    [Fact]
    public async Task Signed_out_there_is_only_what_works_signed_out()
    {
        var pagina = await PaginaAsync("/thema");
        Assert.Equal("Weergave – Samenhang", pagina.Title);
        Assert.NotNull(pagina.QuerySelector("a[href='/aanmelden']"));
        Assert.Null(pagina.QuerySelector("nav, .samenhang-tijd, .samenhang-uitklap, .samenhang-demo"));
        Assert.Equal("#main", pagina.QuerySelector("body > a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Signed_in_there_are_places_account_and_switch()
    {
        var pagina = await PaginaAsync("/thema", Aangemeld);
        Assert.Equal("Weergave – Samenhang, Gemeente Súdwest-Fryslân", pagina.Title);
        Assert.Equal("SV", pagina.QuerySelector(".samenhang-balk__ik")!.TextContent);
        Assert.Equal(["/opgaven", "/thema", "/beheer", "#main"], pagina.QuerySelectorAll("#menu a").Select(a => a.GetAttribute("href")));
        Assert.Equal("Weergave", pagina.QuerySelector("#menu [aria-current=page]")!.TextContent);
        Assert.Equal("PV21", pagina.QuerySelector("form[action='/organisatie/wisselen'] button")!.GetAttribute("value"));
        Assert.All(pagina.QuerySelectorAll("form[method=post]"), form => Assert.NotNull(form.QuerySelector("input[name=__RequestVerificationToken][value]")));
        Assert.Equal("<b>Hier</b>", pagina.QuerySelector(".samenhang-kruimels [aria-current=page]")!.TextContent);
    }

    [Fact]
    public async Task The_time_bar_keeps_the_other_parameters()
    {
        var pagina = await PaginaAsync("/thema?status=\"><b>&tekst=a%26b&tekst=c", Aangemeld);
        Assert.Equal(["\"><b>", "a&b", "c"], pagina.QuerySelectorAll(".samenhang-tijd__kies input[type=hidden]").Select(veld => veld.GetAttribute("value")));
        Assert.Equal("/thema?status=%22%3E%3Cb%3E&tekst=a%26b&tekst=c&op=kn", pagina.QuerySelector(".samenhang-tijd__punt")!.GetAttribute("href"));
        Assert.Null(pagina.QuerySelector(".samenhang-terugblik"));
        Assert.StartsWith("Peildatum: nu, 23 nov 2026", pagina.QuerySelector(".samenhang-tijd__kop")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_past_view_says_so_and_that_nothing_was_recorded()
    {
        var pagina = await PaginaAsync("/thema?op=kn", Aangemeld);
        Assert.Equal(
            "Je kijkt naar 25 juni 2026 (Kadernota 2027); dit beeld is alleen te lezen. Hier was nog niets vastgelegd. De eerste vastlegging is van 1 juli 2026.",
            pagina.QuerySelector(".samenhang-terugblik p")!.TextContent);
        Assert.Equal("/thema", pagina.QuerySelector(".samenhang-terugblik a")!.GetAttribute("href"));
        Assert.Equal("2026-06-25", pagina.QuerySelector<IHtmlInputElement>("#op")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_choice_for_dark_is_kept_and_can_be_taken_back()
    {
        await using var host = await Schilhost.StartAsync();
        var pagina = await host.Client.GetDocumentAsync("/thema");
        Assert.Null(pagina.DocumentElement.GetAttribute("data-thema"));
        using var donker = await host.Client.SubmitAsync(pagina, "main form", ("thema", "donker"));
        Assert.Equal(HttpStatusCode.Found, donker.StatusCode);
        pagina = await host.Client.GetDocumentAsync("/thema");
        Assert.Equal("donker", pagina.DocumentElement.GetAttribute("data-thema"));
        using var systeem = await host.Client.SubmitAsync(pagina, "main form", ("thema", "systeem"));
        Assert.Null((await host.Client.GetDocumentAsync("/thema")).DocumentElement.GetAttribute("data-thema"));
    }

    [Theory]
    [InlineData("/opgaven?x=1", "/opgaven?x=1")]
    [InlineData("https://elders.example/", "/thema")]
    [InlineData("//elders.example/", "/thema")]
    public async Task After_the_choice_one_stays_in_the_product(string terug, string verwacht)
    {
        await using var host = await Schilhost.StartAsync();
        var pagina = await host.Client.GetDocumentAsync("/thema?terug=" + Uri.EscapeDataString(terug));
        using var antwoord = await host.Client.SubmitAsync(pagina, "main form", ("thema", "licht"));
        Assert.StartsWith(verwacht, antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_choice_without_token_is_refused()
    {
        await using var host = await Schilhost.StartAsync();
        using var antwoord = await host.Client.PostAsync(new Uri("/thema", UriKind.Relative), new FormUrlEncodedContent([new("thema", "donker")]));
        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.False(antwoord.Headers.TryGetValues("Set-Cookie", out var koekjes) && koekjes.Any(koekje => koekje.Contains("samenhang-thema", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_token_in_the_frame_is_kept_for_one_cookie_only()
    {
        await using var host = await Schilhost.StartAsync(Aangemeld);
        string Token(IHtmlDocument pagina) => pagina.QuerySelector("form[action='/thema'] input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        await host.Client.GetDocumentAsync("/thema");
        var eerste = await host.Client.GetDocumentAsync("/thema");
        var tweede = await host.Client.GetDocumentAsync("/thema");
        Assert.Equal(Token(eerste), Token(tweede));
        using var antwoord = await host.Client.SubmitByAsync(tweede, "header form[action='/thema']", "button[value=donker]");
        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);

        using var ander = host.AnderePersoon();
        var vreemd = await ander.GetDocumentAsync("/thema");
        Assert.NotEqual(Token(eerste), Token(vreemd));
        using var geweigerd = await ander.SubmitAsync(tweede, "header form[action='/thema']");
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.StatusCode);
    }

    [Fact]
    public async Task A_page_sets_no_cookie_when_there_is_nothing_to_keep()
    {
        await using var host = await Schilhost.StartAsync(Aangemeld);
        await host.Client.GetDocumentAsync("/fout/404");
        using var tweede = await host.Client.GetAsync(new Uri("/fout/404", UriKind.Relative));
        Assert.False(tweede.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task What_is_not_there_says_so_in_the_same_frame()
    {
        await using var host = await Schilhost.StartAsync(Aangemeld);
        using var antwoord = await host.Client.GetAsync(new Uri("/nergens", UriKind.Relative));
        var pagina = await antwoord.DocumentAsync(HttpStatusCode.NotFound);
        Assert.Equal("Deze pagina is er niet", pagina.QuerySelector("h1")!.TextContent);
        Assert.NotNull(pagina.QuerySelector("#menu"));
    }

    [Fact]
    public async Task In_demo_mode_a_banner_leads_to_the_personas()
    {
        var pagina = await PaginaAsync("/thema", (schil, _) => (schil.Demo, schil.Demoaanmelding) = ("Dit is een demonstratie.", "/demo"));
        Assert.Equal("Kies wie je bent", pagina.QuerySelector(".samenhang-demo a[href='/demo']")!.TextContent);
    }

    [Fact]
    public async Task Every_page_asks_for_its_styles_once_and_has_no_inline_style_or_script()
    {
        var pagina = await PaginaAsync("/thema", Aangemeld);
        Assert.Matches("^/dist/samenhang-[A-Z0-9]{8}\\.css$", pagina.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
        Assert.Empty(pagina.QuerySelectorAll("[style], style, script:not([src])"));
    }
}
