// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Demonstratie;

namespace Samenhang.Tests.Opgaven.Vandaag;

[Collection(nameof(DemoHost))]
public sealed class TonenTests(DemoHost demo)
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Each_persona_finds_what_carries_the_own_name(DatabaseKind kind)
    {
        var host = await demo.OnAsync(kind);
        foreach (var (persona, heads) in new (string, string[])[]
        {
            ("opgavemanager", ["Mijn opgaven", "Wijkt af", "Beslissen", "Werkwijze opnieuw bekijken", "De datum is voorbij", "Bevindingen waar jij iets aan kunt doen", "Nog aan te vullen", "Komende vier weken"]),
            ("sturingsprofessional", ["Mijn inspanningen"]),
            ("opdrachtgever", ["Mijn inspanningen"]),
            ("wethouder", ["Mijn opgaven", "Nog aan te vullen"]),
            ("gemeentesecretaris", ["Wijkt af", "Nog aan te vullen", "Bevestigen", "De datum is voorbij"]),
            ("controller", ["Cijfers die wachten"]),
            ("lijnmanager", ["Mensen van mijn afdeling"]),
            ("portfoliomanager", ["Nog aan te vullen"]),
            ("raadslid", ["Veranderd sinds"]),
        })
        {
            using var client = await DemoHost.SignInAsync(host, persona);
            var page = await client.GetDocumentAsync("/");
            var found = page.QuerySelectorAll("main h2").Select(head => head.TextContent.Trim()).ToList();
            Assert.All(heads, head => Assert.True(found.Any(text => text.StartsWith(head, StringComparison.Ordinal)), $"{persona} misses {head}: {string.Join(", ", found)}"));
            Assert.DoesNotContain(found, text => text.StartsWith("Cijfers", StringComparison.Ordinal) && persona is not ("controller" or "portfoliomanager"));
        }
    }

    [Fact]
    public async Task A_reader_who_carries_nothing_learns_how_to_follow()
    {
        var host = await demo.OnAsync(DatabaseKind.Sqlite);
        using var client = await DemoHost.SignInAsync(host, "raadslid");
        var page = await client.GetDocumentAsync("/");
        Assert.NotNull(page.QuerySelector(".samenhang-leeg a[href='/opgaven']"));
        Assert.DoesNotContain("Stationskwartier: grondpositie", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("#bevestigen, #beslissen"));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task Following_brings_a_record_to_the_page_until_it_is_let_go(DatabaseKind kind)
    {
        var host = await demo.OnAsync(kind);
        using var client = await DemoHost.SignInAsync(host, "lijnmanager");
        var now = await host.Services.GetRequiredService<Register>().LeesAsync((await DemoHost.LindewaardAsync(host)).Id);
        foreach (var address in new[] { $"/doelen/{now.Doelen.First().Id}", $"/inspanningen/{now.Inspanningen.First(i => i.Zichtbaarheid != Zichtbaarheid.Betrokkenen).Id}" })
        {
            using var follow = await client.SubmitAsync(await client.GetDocumentAsync(address), "form[action^='/volgen/']");
            Assert.Equal(HttpStatusCode.Redirect, follow.StatusCode);
            Assert.NotNull((await client.GetDocumentAsync("/")).QuerySelector($"section[aria-labelledby=volgt] a[href='{address}']"));
            var page = await client.GetDocumentAsync(address);
            Assert.Equal("true", page.QuerySelector("form[action^='/volgen/'] button")!.GetAttribute("aria-pressed"));
            using var letGo = await client.SubmitAsync(page, "form[action^='/volgen/']");
            Assert.Null((await client.GetDocumentAsync("/")).QuerySelector("section[aria-labelledby=volgt]"));
        }

        var hidden = now.Opgaven.Concat<Feit>(now.Inspanningen).First(feit => feit is Opgave { Zichtbaarheid: Zichtbaarheid.Betrokkenen } or Inspanning { Zichtbaarheid: Zichtbaarheid.Betrokkenen });
        using var refused = await client.GetAsync(new Uri($"/volgen/{hidden.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
    }
}
