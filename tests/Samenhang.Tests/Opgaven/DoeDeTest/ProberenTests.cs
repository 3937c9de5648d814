// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Data;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.DoeDeTest;

[Collection(OpgavenCollection.Name)]
public sealed class ProberenTests(OpgavenHost host)
{
    [Fact]
    public async Task Anybody_takes_the_test_without_an_account_and_nothing_is_stored()
    {
        using var client = host.Host.NewClient();
        var before = await host.Host.CountAsync(context => context.Set<Wijzigingrij>());
        var page = await client.GetDocumentAsync("/doe-de-test");
        using var all = await client.SubmitByAsync(page, "form.samenhang-werkwijzetest", "button[value=alles]");
        page = await all.DocumentAsync(HttpStatusCode.OK);
        Assert.Equal(14, page.QuerySelectorAll("fieldset").Length);
        (string, string)[] answers = [("Test.Regels[1].Antwoord", "Ja"), ("Test.Regels[9].Antwoord", "Nee"), ("Test.Regels[0].Noot", "privé <b>")];
        using var done = await client.SubmitByAsync(page, "form.samenhang-werkwijzetest", "button[value=uitslag]", answers);
        page = await done.DocumentAsync(HttpStatusCode.OK);
        Assert.Contains("Improvisatie past het best", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var link = page.QuerySelector("a[href*='antwoorden=']")!.GetAttribute("href")!;
        Assert.DoesNotContain("priv", link, StringComparison.Ordinal);

        Assert.Contains("Improvisatie past het best", (await client.GetDocumentAsync(link)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(before, await host.Host.CountAsync(context => context.Set<Wijzigingrij>()));
    }

    [Theory]
    [InlineData("?antwoorden=%00%F0%9F%8C%8A<script>")]
    [InlineData("?antwoorden=JJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJ")]
    [InlineData("?antwoorden=..............")]
    public async Task A_link_that_somebody_made_up_is_read_as_far_as_it_goes(string query)
    {
        using var client = host.Host.NewClient();
        Assert.NotNull((await client.GetDocumentAsync("/doe-de-test" + query)).QuerySelector("h1"));
    }
}
