// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Deelopgaven;

[Collection(OpgavenCollection.Name)]
public sealed class DeelopgavenTests(OpgavenHost host)
{
    private const string Form = "main form.samenhang-formulier";

    [Fact]
    public async Task Parts_are_chosen_at_the_whole_and_seen_from_both_sides()
    {
        var client = await host.ClientAsync("beheerder");
        var (whole, part, left) = (OpgavenHost.NewOpgave("Het geheel"), OpgavenHost.NewOpgave("Een deel"), OpgavenHost.NewOpgave("Geen deel meer"));
        left = left with { DeelVan = whole.Id };
        await host.SaveAsync(whole, part, left);
        var form = await client.GetDocumentAsync($"/opgaven/{whole.Id}/deelopgaven");
        Assert.NotNull(form.QuerySelector($"input[value='{left.Id}'][checked]"));
        Assert.Null(form.QuerySelector($"input[value='{whole.Id}']"));

        using var saved = await client.SubmitAsync(form, Form, ("Delen", $"{part.Id}"));
        Assert.Equal($"/opgaven/{whole.Id}", saved.Headers.Location?.OriginalString);
        Assert.Equal((whole.Id, (Guid?)null), ((await host.FindAsync<Opgave>(part.Id))!.DeelVan, (await host.FindAsync<Opgave>(left.Id))!.DeelVan));
        Assert.NotNull((await client.GetDocumentAsync($"/opgaven/{whole.Id}")).QuerySelector($"main a[href='/opgaven/{part.Id}']"));
        Assert.NotNull((await client.GetDocumentAsync($"/opgaven/{part.Id}")).QuerySelector($"main a[href='/opgaven/{whole.Id}']"));

        using var late = await client.SubmitAsync(form, Form, ("Delen", $"{left.Id}"));
        Assert.Equal(HttpStatusCode.Conflict, late.StatusCode);
    }
}
