// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Demonstratie;
using Samenhang.Tests.Platform.Word;

namespace Samenhang.Tests.Opgaven.Vergelijken;

/// <summary>Two days of Lindewaard, compared by hand from the files that make its history, and what people type wrong.</summary>
[Collection(nameof(DemoHost))]
public sealed class VergelijkenTests(DemoHost demo)
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Two_days_of_Lindewaard_differ_as_worked_out_by_hand(DatabaseKind kind)
    {
        using var client = await DemoHost.SignInAsync(await demo.OnAsync(kind), "opgavemanager");
        var page = await client.GetDocumentAsync("/vergelijken?sinds=2026-08-24&op=2026-08-31");
        page.AssertNoError();

        Assert.Contains("24 augustus 2026 tegenover 31 augustus 2026", page.QuerySelector(".samenhang-kop__lead")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            [
                ("Fietsroute Linderhoek–Station", "Gewijzigd"), ("Gezonde leefomgeving", "Toegevoegd"), ("Samen uit de schulden", "Gewijzigd"), ("Brugfunctionaris op school", "Gewijzigd"),
            ],
            Rows(page).Select(row => (row.QuerySelector("th .samenhang-naam")!.TextContent, row.QuerySelector(".samenhang-nowrap")!.TextContent.Trim())));
        var debts = Rows(page).Single(row => row.TextContent.Contains("Samen uit de schulden", StringComparison.Ordinal));
        Assert.Contains("De werkwijze ging van project naar bestuursproces.", debts.TextContent, StringComparison.Ordinal);
        Assert.Equal("26-089", debts.QuerySelector("td:last-child")!.FirstChild!.TextContent);
        Assert.Contains("‘Hele route open’ is behaald op 28 aug 2026", Rows(page).First().TextContent, StringComparison.Ordinal);
        var school = Rows(page).Single(row => row.TextContent.Contains("Brugfunctionaris", StringComparison.Ordinal));
        Assert.Equal(("was: Sem Huizinga", "werd: Lotte Achterberg"), (school.QuerySelector("del")!.TextContent, school.QuerySelector("ins")!.TextContent));
        Assert.Equal(["1", "0", "0", "3"], page.QuerySelectorAll(".samenhang-vergelijklegenda a").Select(chip => chip.TextContent.Trim().Split(' ')[0]));
    }

    [Fact]
    public async Task The_wrong_way_round_is_turned_and_said()
    {
        using var client = await DemoHost.SignInAsync(await demo.OnAsync(DatabaseKind.Sqlite), "raadslid");
        using var answer = await client.GetAsync(new Uri("/vergelijken?sinds=nu&op=2026-10-01&werkwijze=project", UriKind.Relative));

        Assert.Equal("/vergelijken?sinds=2026-10-01&werkwijze=project&omgedraaid=ja", answer.Headers.Location!.OriginalString);
        var page = await client.GetDocumentAsync(answer.Headers.Location.OriginalString);
        Assert.Contains("omgedraaid", page.QuerySelector("main .utrecht-alert")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Stop met vergelijken", page.QuerySelector(".samenhang-tijd")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_leads_to_an_address_that_can_be_sent_on()
    {
        using var client = await DemoHost.SignInAsync(await demo.OnAsync(DatabaseKind.Sqlite), "raadslid");
        var page = await client.GetDocumentAsync("/vergelijken?sinds=2026-10-01");
        Assert.Equal("01-10-2026", page.QuerySelector("#Vandag")!.GetAttribute("value"));

        using var answer = await client.SubmitAsync(page, "main form.samenhang-vergelijkvorm__velden", ("Vandag", "1-3-2026"), ("Tot", ""), ("Totdag", "1 juni 2026"));

        Assert.Equal("/vergelijken?sinds=2026-03-01&op=2026-06-01", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("Vandag=31-02-2026", "31-02-2026")]
    [InlineData("Vandag=morgen+misschien", "morgen misschien")]
    [InlineData("sinds=m-00000000000000000000000000000001", null)]
    [InlineData("sinds=xyz", null)]
    [InlineData("sinds=2031-01-01", "01-01-2031")]
    [InlineData("op=2031-01-01", "01-01-2031")]
    public async Task What_is_no_moment_is_said_beside_the_field_and_kept(string query, string? typed)
    {
        using var client = await DemoHost.SignInAsync(await demo.OnAsync(DatabaseKind.Sqlite), "raadslid");
        using var answer = await client.GetAsync(new Uri($"/vergelijken?{query}", UriKind.Relative));
        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);

        Assert.Single(page.QuerySelectorAll("[data-foutenlijst] li a"));
        Assert.NotNull(page.QuerySelector("main form.samenhang-vergelijkvorm__velden [aria-invalid=true]"));
        Assert.Null(page.QuerySelector(".samenhang-vergelijktabel"));
        if (typed is not null) Assert.Contains(page.QuerySelectorAll("main form.samenhang-vergelijkvorm__velden input"), field => field.GetAttribute("value") == typed);
    }

    [Fact]
    public async Task A_part_is_asked_for_and_stays_in_the_text_the_file_and_the_document()
    {
        using var client = await DemoHost.SignInAsync(await demo.OnAsync(DatabaseKind.Sqlite), "gemeentesecretaris");
        var all = await client.GetDocumentAsync("/vergelijken?sinds=2026-06-25&soort=vervallen");
        var gone = all.QuerySelectorAll(".samenhang-vergelijktabel tbody tr:not(.samenhang-groep)");
        Assert.NotEmpty(gone);
        Assert.Equal(gone.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), all.QuerySelector(".samenhang-vergelijklegenda a[aria-current]")!.TextContent.Trim().Split(' ')[0]);

        var text = await client.GetDocumentAsync(all.QuerySelector(".samenhang-kop__acties a")!.GetAttribute("href")!);
        Assert.StartsWith("Wijzigingen sinds 25 juni 2026", text.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(gone.Length, text.QuerySelectorAll(".samenhang-verhaal h3").Length);
        Assert.All(text.QuerySelectorAll(".samenhang-verhaal li"), sentence => Assert.EndsWith(".", sentence.TextContent.TrimEnd('’', '”'), StringComparison.Ordinal));

        using var answer = await client.GetAsync(new Uri("/vergelijken/document?vorm=docx&sinds=2026-06-25&soort=vervallen", UriKind.Relative));
        using var document = DocumentschrijverTests.Open(await answer.Content.ReadAsByteArrayAsync());
        DocumentschrijverTests.AssertValid(document);
        var words = document.MainDocumentPart!.Document!.Body!.InnerText;
        Assert.All(text.QuerySelectorAll(".samenhang-verhaal li"), sentence => Assert.Contains(sentence.TextContent, words, StringComparison.Ordinal));
        var csv = await client.GetStringAsync(new Uri("/vergelijken/exporteren?vorm=csv&sinds=2026-06-25&soort=vervallen", UriKind.Relative));
        Assert.Contains("Opgave;Soort;Naam;Code;Verschil;Wat;Besluit", csv, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_one_opgave_tells_of_that_opgave_alone()
    {
        using var client = await DemoHost.SignInAsync(await demo.OnAsync(DatabaseKind.Sqlite), "opgavemanager");
        var all = await client.GetDocumentAsync("/vergelijken?sinds=2026-06-25");
        var link = all.QuerySelectorAll(".samenhang-groep a").First();
        var one = await client.GetDocumentAsync(link.GetAttribute("href")!);

        var rows = one.QuerySelectorAll(".samenhang-groep .samenhang-groep__naam");
        Assert.NotEmpty(rows);
        Assert.Contains(link.ParentElement!.QuerySelector(".samenhang-groep__naam")!.TextContent, rows.Select(row => row.TextContent));
        Assert.Equal(link.ParentElement!.QuerySelector(".samenhang-groep__naam")!.TextContent, one.QuerySelector(".samenhang-oog")!.TextContent);
        using var unknown = await client.GetAsync(new Uri($"/opgaven/{Guid.NewGuid()}/vergelijken", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    private static IEnumerable<IElement> Rows(IHtmlDocument page) => page.QuerySelectorAll(".samenhang-vergelijktabel tbody tr:not(.samenhang-groep)");
}
