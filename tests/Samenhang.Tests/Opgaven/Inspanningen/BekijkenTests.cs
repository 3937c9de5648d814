// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Inspanningen;

[Collection(ListCollection.Name)]
public sealed class BekijkenTests(ListHost host)
{
    [Theory]
    [InlineData("", "=<script>alert('x')</script> 🎉 Fryslân|Geheim plan|Latere inspanning|Schuldhulp|Taalmaatjes|Wônje yn de wyk|Zichtbaar deel")]
    [InlineData("?stand=bijsturen", "Taalmaatjes")]
    [InlineData("?stand=bijsturen&stand=volgens-verwachting", "Schuldhulp|Taalmaatjes")]
    [InlineData("?werkwijze=project&fase=in-uitvoering", "Geheim plan|Schuldhulp")]
    [InlineData("?thema=Wonen", "=<script>alert('x')</script> 🎉 Fryslân|Wônje yn de wyk")]
    [InlineData("?tekst=WONJE", "Wônje yn de wyk")]
    [InlineData("?tekst=i-1", "Schuldhulp")]
    [InlineData("?tekst=fryslan script", "=<script>alert('x')</script> 🎉 Fryslân")]
    [InlineData("?opgave=betaal", "=<script>alert('x')</script> 🎉 Fryslân|Wônje yn de wyk")]
    [InlineData("?opgave=geen", "Latere inspanning")]
    [InlineData("?persoon=eerdenburg", "Schuldhulp|Taalmaatjes")]
    [InlineData("?persoon=eerdenburg&als=ambtelijk-opdrachtgever", "Taalmaatjes")]
    [InlineData("?rol=sturingsprofessional:vacature", "Wônje yn de wyk")]
    [InlineData("?rol=sturingsprofessional:persoon", "Schuldhulp")]
    [InlineData("?sorteer=-budget&stand=onbekend&stand=volgens-verwachting", "Geheim plan|Schuldhulp|Wônje yn de wyk|=<script>alert('x')</script> 🎉 Fryslân|Latere inspanning|Zichtbaar deel")]
    [InlineData("?sorteer=budget&jaar=2025", "Taalmaatjes|=<script>alert('x')</script> 🎉 Fryslân|Geheim plan|Latere inspanning|Schuldhulp|Wônje yn de wyk|Zichtbaar deel")]
    [InlineData("?sorteer=-stand&werkwijze=routine&werkwijze=project", "Taalmaatjes|Schuldhulp|Geheim plan|Zichtbaar deel")]
    [InlineData("?sorteer=-naam&thema=Armoede", "Taalmaatjes|Schuldhulp")]
    public async Task The_address_says_which_efforts_in_which_order(string query, string names)
    {
        var page = await (await host.ClientAsync("beheerder")).GetDocumentAsync("/inspanningen" + query);

        Assert.Equal(names.Split('|'), Names(page));
        Assert.Equal(names.Split('|').Length.ToString(System.Globalization.CultureInfo.InvariantCulture), page.QuerySelector(".samenhang-gevonden__aantal strong")!.TextContent);
    }

    [Fact]
    public async Task An_opgave_a_portefeuille_and_a_person_are_filtered_by_their_id()
    {
        var client = await host.ClientAsync("beheerder");

        Assert.Equal(["Schuldhulp", "Taalmaatjes"], Names(await client.GetDocumentAsync($"/inspanningen?opgave={host.Meedoen.Id}")));
        Assert.Equal(["Schuldhulp", "Taalmaatjes"], Names(await client.GetDocumentAsync($"/inspanningen?portefeuille={host.Zorg.Id}")));
        Assert.Equal(["Schuldhulp"], Names(await client.GetDocumentAsync($"/inspanningen?persoon={host.Joost}&als=sturingsprofessional")));
        Assert.Equal(["Geheim plan", "Zichtbaar deel"], Names(await client.GetDocumentAsync($"/inspanningen?opgave={host.Secret.Id}")));
    }

    [Theory]
    [InlineData("naam"), InlineData("stand"), InlineData("opgave"), InlineData("werkwijze"), InlineData("fase"), InlineData("driehoek"), InlineData("eind"), InlineData("budget")]
    [InlineData("bestuurlijk"), InlineData("ambtelijk"), InlineData("professional"), InlineData("portefeuille"), InlineData("thema"), InlineData("start"), InlineData("stap")]
    [InlineData("doelen"), InlineData("bevestigd"), InlineData("afdeling"), InlineData("code")]
    public async Task Every_column_can_be_shown_and_ordered_by_both_ways(string column)
    {
        var client = await host.ClientAsync("beheerder");
        var rising = await client.GetDocumentAsync($"/inspanningen?kolom=naam&kolom={column}&sorteer={column}");
        var falling = await client.GetDocumentAsync($"/inspanningen?kolom=naam&kolom={column}&sorteer=-{column}");

        Assert.Equal(Names(rising).Order(), Names(falling).Order());
        Assert.NotNull(rising.QuerySelector("th[aria-sort=ascending]"));
        Assert.NotNull(falling.QuerySelector("th[aria-sort=descending]"));
        Assert.Equal(column == "naam" ? 1 : 2, rising.QuerySelectorAll("thead th").Length);
    }

    [Theory]
    [InlineData("stand=paars"), InlineData("werkwijze=%3Cscript%3E"), InlineData("opgave=00000000-0000-0000-0000-000000000001"), InlineData("thema=bestaat niet"), InlineData("rol=koning:persoon")]
    [InlineData("sorteer=zomaar"), InlineData("groep=zomaar"), InlineData("kolom=zomaar"), InlineData("jaar=ooit"), InlineData("jaar=99999999999"), InlineData("pagina=-1"), InlineData("pagina=abc")]
    [InlineData("portefeuille=x"), InlineData("persoon=00000000-0000-0000-0000-000000000001"), InlineData("als=koning"), InlineData("fase=")]
    public async Task What_is_not_understood_does_not_count_and_is_said(string query)
    {
        var page = await (await host.ClientAsync("beheerder")).GetDocumentAsync("/inspanningen?" + query);

        Assert.Equal(7, Names(page).Count);
        Assert.Equal(query == "fase=" ? 0 : 1, page.QuerySelectorAll(".samenhang-lijstmelding").Length);
        Assert.Empty(page.QuerySelectorAll("main script"));
    }

    [Fact]
    public async Task Nasty_and_endless_text_is_text()
    {
        var client = await host.ClientAsync("beheerder");
        foreach (var text in new[] { "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", new string('a', 3000), "🎉", "' or 1=1 --", "\u0000", "%" })
        {
            var page = await client.GetDocumentAsync("/inspanningen?tekst=" + Uri.EscapeDataString(text));
            Assert.Empty(page.QuerySelectorAll("main script, main img"));
        }

        var list = await client.GetDocumentAsync("/inspanningen");
        Assert.Empty(list.QuerySelectorAll("main script"));
        Assert.Contains(ListHost.Nasty, Names(list));
    }

    [Fact]
    public async Task A_filter_form_works_without_script_and_every_chip_takes_one_filter_away()
    {
        var client = await host.ClientAsync("beheerder");
        var start = await client.GetDocumentAsync("/inspanningen?sorteer=-stand");
        using var answer = await client.SubmitAsync(start, "main form[role=search]", ("stand", "bijsturen"), ("tekst", "taal"), ("groep", "fase"));
        var found = await answer.DocumentAsync(HttpStatusCode.OK);
        Assert.Equal(["Taalmaatjes"], Names(found));
        Assert.Contains("On hold", found.QuerySelector(".samenhang-groep")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(found.QuerySelector("th[aria-sort=descending]"));

        var chips = found.QuerySelectorAll<IHtmlAnchorElement>(".samenhang-gevonden .samenhang-chip").ToList();
        Assert.Equal(2, chips.Count);
        var withoutText = await client.GetDocumentAsync(new Uri(chips[0].Href).PathAndQuery);
        Assert.Equal(["Taalmaatjes"], Names(withoutText));
        Assert.Single(withoutText.QuerySelectorAll(".samenhang-gevonden .samenhang-chip"));
        var all = await client.GetDocumentAsync(new Uri(found.QuerySelector<IHtmlAnchorElement>(".samenhang-wis")!.Href).PathAndQuery);
        Assert.Equal(7, Names(all).Count);
    }

    [Fact]
    public async Task Columns_are_chosen_in_a_form_that_keeps_the_filters()
    {
        var client = await host.ClientAsync("beheerder");
        var page = await client.GetDocumentAsync("/inspanningen?thema=Wonen");
        foreach (var box in page.QuerySelectorAll<IHtmlInputElement>("#filter-kolommen input"))
        {
            box.IsChecked = box.Value is "code" or "stand";
        }

        using var answer = await client.SubmitAsync(page, "form:has(#filter-kolommen)");
        var chosen = await answer.DocumentAsync(HttpStatusCode.OK);

        Assert.Equal(["Inspanning ▲", "Stand", "Code"], chosen.QuerySelectorAll("thead th").Select(heading => heading.TextContent));
        Assert.Equal(2, Names(chosen).Count);
    }

    [Fact]
    public async Task Fifty_rows_stand_on_a_page_and_names_are_in_the_order_of_their_numbers()
    {
        var client = await host.ClientAsync("beheerder", ListHost.Large);
        var first = await client.GetDocumentAsync("/inspanningen");
        Assert.Equal(Enumerable.Range(1, 50).Select(number => $"Inspanning {number}"), Names(first));
        Assert.Equal(["Pagina 1", "Pagina 2", "Pagina 3", "Volgende"], first.QuerySelectorAll(".samenhang-bladeraar li").Select(item => item.TextContent));

        var grouped = await client.GetDocumentAsync("/inspanningen?groep=fase&pagina=2");
        Assert.Equal(["In uitvoering vervolg · 60 inspanningen", "On hold 60 inspanningen"], grouped.QuerySelectorAll(".samenhang-groep").Select(row => row.TextContent));
        Assert.Equal(50, Names(grouped).Count);
        Assert.Equal(20, Names(await client.GetDocumentAsync("/inspanningen?groep=fase&pagina=99")).Count);
        Assert.All(grouped.QuerySelectorAll<IHtmlAnchorElement>(".samenhang-bladeraar a"), link => Assert.Contains("groep=fase", link.Href, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Values_say_how_many_rows_they_give()
    {
        var page = await (await host.ClientAsync("beheerder")).GetDocumentAsync("/inspanningen?werkwijze=project");

        Assert.Equal(["Onbekend 2", "Volgens verwachting 1", "Bijsturen 0"], Labels(page, "stand"));
        Assert.Equal(["Nog niet gekozen 2", "Routine 1", "Project 3", "Programma 1"], Labels(page, "werkwijze"));
    }

    [Fact]
    public async Task What_is_unknown_is_one_line_with_a_number_that_filters()
    {
        var client = await host.ClientAsync("beheerder");
        var page = await client.GetDocumentAsync("/inspanningen");
        var link = page.QuerySelectorAll<IHtmlAnchorElement>(".samenhang-onbekenden a").Single(a => a.TextContent.StartsWith("Werkwijze", StringComparison.Ordinal));

        Assert.Equal("Werkwijze nog niet gekozen: 2", link.TextContent);
        Assert.Equal(2, Names(await client.GetDocumentAsync(new Uri(link.Href).PathAndQuery)).Count);
    }

    [Fact]
    public async Task Sums_are_of_what_was_found_and_of_each_group()
    {
        var page = await (await host.ClientAsync("beheerder")).GetDocumentAsync("/inspanningen?groep=werkwijze&thema=Armoede&thema=Wonen");

        Assert.Contains("€\u00a01,30\u00a0mlnbekend bij 2 van 4", page.QuerySelector(".samenhang-som")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            ["Nog niet gekozen 1 inspanning", "Routine 1 inspanning", "Project 1 inspanning · Budget 2026: €\u00a01,25\u00a0mln", "Programma 1 inspanning · Budget 2026: €\u00a050.000"],
            page.QuerySelectorAll(".samenhang-groep").Select(row => row.TextContent));
    }

    [Fact]
    public async Task Nothing_found_says_how_to_widen()
    {
        var page = await (await host.ClientAsync("beheerder")).GetDocumentAsync("/inspanningen?stand=bijsturen&tekst=bestaatniet");

        var ways = page.QuerySelectorAll(".samenhang-niets li").Select(line => line.TextContent).ToList();
        Assert.Equal(["Zonder de tekst ‘bestaatniet’: 1 inspanning", "Zonder Stand: Bijsturen: 0 inspanningen", "Zonder filters: 7 inspanningen"], ways);
    }

    [Fact]
    public async Task A_look_back_shows_what_was_there_then_and_keeps_its_date_in_every_link()
    {
        var client = await host.ClientAsync("beheerder");
        var page = await client.GetDocumentAsync("/inspanningen?op=2026-03-04");

        Assert.Equal(["Vroege inspanning"], Names(page));
        Assert.All(page.QuerySelectorAll<IHtmlAnchorElement>("main a"), link => Assert.Contains("op=2026-03-04", link.Href, StringComparison.Ordinal));
        Assert.Contains("Nog geen inspanningen", (await client.GetDocumentAsync("/inspanningen?op=2026-03-01")).Body!.TextContent, StringComparison.Ordinal);
        using var wrong = await client.GetAsync(new Uri("/inspanningen?op=ooit", UriKind.Relative));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Fact]
    public async Task Another_organisation_sees_nothing_and_one_without_the_right_no_trace()
    {
        var other = await (await host.ClientAsync("beheerder", "GM0301")).GetDocumentAsync("/inspanningen");
        Assert.Contains("Nog geen inspanningen", other.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Schuldhulp", other.Body.TextContent, StringComparison.Ordinal);

        var reader = await host.ClientAsync("lezer");
        var page = await reader.GetDocumentAsync("/inspanningen");
        Assert.Equal(5, Names(page).Count);
        Assert.DoesNotContain("Geheim", page.Source.Text, StringComparison.Ordinal);
        Assert.Contains("€\u00a01,30\u00a0mln", page.QuerySelector(".samenhang-som")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, Names(await reader.GetDocumentAsync($"/inspanningen?opgave={host.Secret.Id}")).Count);
        Assert.Empty(Names(await reader.GetDocumentAsync("/inspanningen?tekst=geheim")));
        Assert.Null(page.QuerySelector("a[href='/inspanningen/nieuw']"));
    }

    private static List<string> Names(IHtmlDocument page) => [.. page.QuerySelectorAll("tbody a.samenhang-naam").Select(link => link.TextContent)];

    private static IEnumerable<string> Labels(IHtmlDocument page, string filter) =>
        page.QuerySelectorAll($"main input[name={filter}] + label").Select(label => label.TextContent);
}
