// SPDX-License-Identifier: EUPL-1.2
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Landschap;

[Collection(ListCollection.Name)]
public sealed class BekijkenTests(ListHost host)
{
    [Fact]
    public async Task Cards_come_first_and_show_who_how_and_how_much()
    {
        var page = await (await host.ClientAsync("beheerder")).GetDocumentAsync("/opgaven");
        var card = page.QuerySelectorAll(".samenhang-opgavekaart").Single(item => item.TextContent.Contains("Iedereen doet mee", StringComparison.Ordinal));

        Assert.Equal(["Betaalbaar wonen", "Iedereen doet mee", "Geheime opgave"], page.QuerySelectorAll(".samenhang-opgavekaart h2").Select(title => title.TextContent));
        Assert.Contains("2 opgaven, 7 inspanningen en 0 doelen. Daarnaast 1 kandidaat-opgave.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        foreach (var part in new[] { "Aandachtspunt", "In uitvoering", "Niemand blijft achter.", "Sanne Verhoeckx", "vacature ambtelijk opdrachtgever", "Zorg en inkomen", "1 volgens verwachting", "1 bijsturen", "€\u00a01,25\u00a0mln", "som van de inspanningen" })
        {
            Assert.Contains(part, card.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_number_of_efforts_leads_to_those_efforts()
    {
        var client = await host.ClientAsync("beheerder");
        var page = await client.GetDocumentAsync("/opgaven");
        var link = page.QuerySelectorAll(".samenhang-opgavekaart").Single(item => item.TextContent.Contains("Iedereen doet mee", StringComparison.Ordinal)).QuerySelector<IHtmlAnchorElement>(".samenhang-inspanningen a")!;

        var efforts = await client.GetDocumentAsync(new Uri(link.Href).PathAndQuery);
        Assert.Equal(["Schuldhulp", "Taalmaatjes"], efforts.QuerySelectorAll("tbody a.samenhang-naam").Select(name => name.TextContent));
        Assert.Contains("Opgave: Iedereen doet mee", efforts.QuerySelector(".samenhang-gevonden")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("status=herijking", "Betaalbaar wonen")]
    [InlineData("stand=aandachtspunt", "Iedereen doet mee")]
    [InlineData("thema=Armoede", "Iedereen doet mee")]
    [InlineData("werkwijze=programma", "Betaalbaar wonen")]
    [InlineData("rol=opgavemanager:onbekend", "Betaalbaar wonen|Geheime opgave")]
    [InlineData("rol=ambtelijk-opdrachtgever:vacature", "Iedereen doet mee")]
    [InlineData("persoon=sanne", "Iedereen doet mee")]
    [InlineData("portefeuille=geen", "Betaalbaar wonen|Geheime opgave")]
    [InlineData("tekst=niemand achter", "Iedereen doet mee")]
    [InlineData("sorteer=-budget", "Geheime opgave|Iedereen doet mee|Betaalbaar wonen")]
    [InlineData("sorteer=-inspanningen&thema=Wonen&thema=Armoede", "Betaalbaar wonen|Iedereen doet mee")]
    [InlineData("groep=status", "Geheime opgave|Iedereen doet mee|Betaalbaar wonen")]
    public async Task The_address_says_which_opgaven_in_which_order(string query, string names)
    {
        var client = await host.ClientAsync("beheerder");

        Assert.Equal(names.Split('|'), (await client.GetDocumentAsync("/opgaven?weergave=tabel&" + query)).QuerySelectorAll("tbody a.samenhang-naam").Select(name => name.TextContent));
        Assert.Equal(names.Split('|'), (await client.GetDocumentAsync("/opgaven?" + query)).QuerySelectorAll(".samenhang-opgavekaart__kop a").Select(name => name.TextContent));
    }

    [Theory]
    [InlineData("stand"), InlineData("rollen"), InlineData("portefeuille"), InlineData("inspanningen"), InlineData("doelen"), InlineData("budget"), InlineData("status"), InlineData("bestuurlijk")]
    [InlineData("ambtelijk"), InlineData("thema"), InlineData("start"), InlineData("eind"), InlineData("bevestigd"), InlineData("code")]
    public async Task Every_column_can_be_shown_and_ordered_by(string column)
    {
        var page = await (await host.ClientAsync("beheerder")).GetDocumentAsync($"/opgaven?weergave=tabel&kolom=naam&kolom={column}&sorteer=-{column}");

        Assert.Equal(2, page.QuerySelectorAll("thead th").Length);
        Assert.Equal(3, page.QuerySelectorAll("tbody tr").Length);
        Assert.NotNull(page.QuerySelector("th[aria-sort=descending]"));
    }

    [Fact]
    public async Task The_view_stays_when_somebody_filters_and_filters_stay_when_the_view_changes()
    {
        var client = await host.ClientAsync("beheerder");
        var page = await client.GetDocumentAsync("/opgaven?weergave=tabel&thema=Wonen");
        using var answer = await client.SubmitAsync(page, "main form[role=search]", ("tekst", "wonen"));
        var found = await answer.DocumentAsync(System.Net.HttpStatusCode.OK);
        Assert.NotNull(found.QuerySelector("table"));

        var cards = found.QuerySelectorAll<IHtmlAnchorElement>(".samenhang-weergave a").Single(link => link.TextContent == "Kaarten");
        Assert.Single((await client.GetDocumentAsync(new Uri(cards.Href).PathAndQuery)).QuerySelectorAll(".samenhang-opgavekaart"));
    }

    [Fact]
    public async Task Who_may_not_see_an_opgave_sees_no_name_no_number_and_no_theme_of_it()
    {
        var page = await (await host.ClientAsync("lezer")).GetDocumentAsync("/opgaven?weergave=tabel");

        Assert.DoesNotContain("Geheim", page.Source.Text, StringComparison.Ordinal);
        Assert.Contains("2 opgaven, 5 inspanningen en 0 doelen.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("kandidaat", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_landschap_teaches_and_offers_the_first_step()
    {
        var beheerder = await (await host.ClientAsync("beheerder", "GM0301")).GetDocumentAsync("/opgaven");
        Assert.Contains("Een opgave is een vraag uit de samenleving", beheerder.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(beheerder.QuerySelector("a[href='/importeren']"));
        Assert.NotNull(beheerder.QuerySelector("a[href='/opgaven/nieuw']"));

        var lezer = await (await host.ClientAsync("lezer", "GM0301")).GetDocumentAsync("/opgaven");
        Assert.Null(lezer.QuerySelector("main a[href='/importeren']"));
    }
}
