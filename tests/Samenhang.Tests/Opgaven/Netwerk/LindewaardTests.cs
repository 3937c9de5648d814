// SPDX-License-Identifier: EUPL-1.2
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Vastlegging;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Demonstratie;

namespace Samenhang.Tests.Opgaven.Netwerk;

/// <summary>The network of a whole organisation, as its people see it.</summary>
[Collection(nameof(DemoHost))]
public sealed class LindewaardTests(DemoHost demo)
{
    [Theory, OnSqlite, OnPostgres]
    public async Task Whoever_sees_less_finds_less_in_the_network_and_no_trace_of_the_rest(DatabaseKind kind)
    {
        var host = await demo.OnAsync(kind);
        var beeld = await host.Services.GetRequiredService<Register>().LeesAsync((await DemoHost.LindewaardAsync(host)).Id);
        var some = new Blik(beeld, Kijker.Buitenstaander);
        using var reader = await DemoHost.SignInAsync(host, "raadslid");

        var page = await reader.GetDocumentAsync("/netwerk?vouw=open&afgesloten=1&afhankelijk=1");

        var shown = page.QuerySelectorAll(".samenhang-net .knoop[data-id]").Select(box => Guid.Parse(box.GetAttribute("data-id")!)).ToHashSet();
        Assert.Equal(some.Alle<Inspanning>().Count(effort => effort.Opgaven.Count == 0 || effort.Opgaven.Any(some.Ziet)), shown.Count(id => some.Zoek<Inspanning>(id) is not null));
        Assert.All(shown, id => Assert.NotNull(some.Zoek(id)));
        Assert.All(beeld.Inspanningen.Where(effort => !some.Ziet(effort.Id)), effort => Assert.DoesNotContain(effort.Naam, page.Body!.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(page.QuerySelectorAll(".samenhang-net .lijn--tegen"));
        Assert.NotEmpty(page.QuerySelectorAll(".samenhang-net .lijn--samen"));
    }
}
