// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Doelen;

public sealed class ZoekenTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task Goals_are_filtered_by_opgave_kind_and_words_and_can_be_taken_out()
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        await quiet.Host.RecordAsync(
            "GM0294", opgave,
            new Doel { Id = Guid.CreateVersion7(), Naam = "Betaalbaar wonen", OpgaveId = opgave.Id },
            new Doel { Id = Guid.CreateVersion7(), Naam = "Prettige buurten", OpgaveId = opgave.Id, Soort = Doelsoort.Tussendoel },
            new Doel { Id = Guid.CreateVersion7(), Naam = "=HYPERLINK(\"x\")" });
        using var reader = await quiet.Host.SignedInAsync("GM0294", "lezer");
        async Task<string[]> Names(string query) =>
            [.. (await reader.GetDocumentAsync("/doelen" + query)).QuerySelectorAll("main tbody .samenhang-naam").Select(link => link.TextContent)];

        Assert.Equal(3, (await Names("")).Length);
        Assert.Equal(["Betaalbaar wonen", "Prettige buurten"], await Names($"?opgave={opgave.Id}"));
        Assert.Equal(["Prettige buurten"], await Names("?soort=tussendoel"));
        Assert.Equal(["Betaalbaar wonen"], await Names("?tekst=betaalbaar"));
        Assert.Equal(["Prettige buurten", "Betaalbaar wonen", "=HYPERLINK(\"x\")"], await Names("?sorteer=-naam"));
        var text = await reader.GetStringAsync(new Uri("/doelen/exporteren?vorm=csv", UriKind.Relative));
        Assert.Contains("Betaalbaar wonen", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n=HYPERLINK", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_list_says_what_belongs_there_and_offers_the_first_step()
    {
        using var manager = await quiet.Host.SignedInAsync("GM0197", "opgavemanager");
        var page = await manager.GetDocumentAsync("/doelen");
        Assert.Equal("Nog geen doelen", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("a[href='/doelen/nieuw']"));
    }
}
