// SPDX-License-Identifier: EUPL-1.2
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Vandaag;

public sealed class EersteDagTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    [Fact]
    public async Task An_organisation_without_anything_says_how_to_begin_until_there_is_something()
    {
        using var keeper = await quiet.Host.SignedInAsync("GM0197", "beheerder");
        using var reader = await quiet.Host.SignedInAsync("GM0197", "lezer");

        Assert.Contains("/beheer/leden", Steps(await keeper.GetDocumentAsync("/")));
        var mayNothing = await reader.GetDocumentAsync("/");
        Assert.Contains("Hier begint jullie samenhang", mayNothing.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("/importeren", Steps(mayNothing));

        await quiet.Host.RecordAsync("GM0197", new Opgave { Id = Guid.CreateVersion7(), Naam = "Prettig wonen" });
        Assert.DoesNotContain("Hier begint jullie samenhang", (await keeper.GetDocumentAsync("/")).Body!.TextContent, StringComparison.Ordinal);
    }

    private static List<string?> Steps(AngleSharp.Dom.IDocument page) => [.. page.QuerySelectorAll(".samenhang-leeg a").Select(link => link.GetAttribute("href"))];
}
