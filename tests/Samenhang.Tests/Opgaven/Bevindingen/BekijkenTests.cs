// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Bevindingen;

[Collection(ListCollection.Name)]
public sealed class BekijkenTests(ListHost host)
{
    [Fact]
    public async Task Each_kind_is_one_line_with_a_number_and_leads_to_what_is_done_about_it()
    {
        var client = await host.ClientAsync("beheerder");
        var page = await client.GetDocumentAsync("/bevindingen");

        var kind = page.QuerySelector("#werkwijze-niet-gekozen")!;
        var names = kind.QuerySelectorAll("li > a:not(.samenhang-klein)").Select(link => link.TextContent).ToList();
        Assert.NotEmpty(names);
        Assert.EndsWith($": {names.Count}", kind.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        var form = kind.QuerySelector("a.samenhang-klein")!;
        Assert.StartsWith("Kies de werkwijze", form.TextContent, StringComparison.Ordinal);
        using var answer = await client.GetAsync(new Uri(form.GetAttribute("href")!, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);

        var own = await client.GetDocumentAsync("/bevindingen?toets=werkwijze-niet-gekozen");
        Assert.Equal("Werkwijze nog niet gekozen", own.QuerySelector("h1")!.TextContent.Trim());
        Assert.Equal(names.Order(StringComparer.Ordinal), own.QuerySelectorAll(".samenhang-kaart li > a:not(.samenhang-klein)").Select(link => link.TextContent).Order(StringComparer.Ordinal));
        using var unknown = await client.GetAsync(new Uri("/bevindingen?toets=bestaat-niet", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task Who_only_reads_gets_no_form_and_sees_nothing_confidential()
    {
        var page = await (await host.ClientAsync("lezer")).GetDocumentAsync("/bevindingen");

        Assert.Empty(page.QuerySelectorAll("main a.samenhang-klein"));
        Assert.DoesNotContain("Geheime opgave", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
