// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Signalen;

[Collection(OpgavenCollection.Name)]
public sealed class SignalenTests(OpgavenHost host)
{
    private const string Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Fact]
    public async Task A_signal_is_written_down_in_one_field_listed_changed_and_found_from_its_opgave()
    {
        var client = await host.ClientAsync("beheerder");
        var opgave = OpgavenHost.NewOpgave();
        await host.SaveAsync(opgave);

        using var refused = await client.SubmitAsync(await client.GetDocumentAsync("/signalen"), Form, ("Invoer.Tekst", " "));
        Assert.NotNull((await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Tekst-fout"));
        var text = $"De bus rijdt niet meer {Guid.NewGuid()}";
        using var added = await client.SubmitAsync(await client.GetDocumentAsync("/signalen"), Form, ("Invoer.Tekst", text), ("Invoer.Soort", "Kans"));
        var address = added.Headers.Location!.OriginalString;
        Assert.StartsWith("/signalen/", address, StringComparison.Ordinal);

        Assert.Contains(text, (await client.GetDocumentAsync("/signalen?tekst=" + text[^36..])).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var changed = await client.SubmitAsync(await client.GetDocumentAsync(address + "/wijzigen"), Form, ("Invoer.Over", $"{opgave.Id}"), ("Invoer.Herkomst", "Wijkavond"));
        Assert.Equal(address, changed.Headers.Location?.OriginalString);
        var dossier = await client.GetDocumentAsync($"/opgaven/{opgave.Id}");
        Assert.Equal(text, dossier.QuerySelector("#signalen li a")!.TextContent);
        var page = await client.GetDocumentAsync(address);
        Assert.Contains("Gekoppeld", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"main a[href='/opgaven/{opgave.Id}']"));
        Assert.Contains(text, await client.GetStringAsync(new Uri("/signalen/exporteren?vorm=csv", UriKind.Relative)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signals_that_say_the_same_are_merged_and_found_from_both_sides()
    {
        var client = await host.ClientAsync("beheerder");
        var (one, two) = (Signal("Te weinig licht in het park"), Signal("Het park is 's avonds donker"));
        await host.SaveAsync(one, two);
        var form = await client.GetDocumentAsync($"/signalen/{one.Id}/samenvoegen");

        using var nothing = await client.SubmitAsync(form, Form);
        Assert.NotNull((await nothing.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[data-foutenlijst] li"));
        using var merged = await client.SubmitAsync(form, Form, ("Invoer.Van", $"{two.Id}"));
        Assert.Equal($"/signalen/{one.Id}", merged.Headers.Location?.OriginalString);

        Assert.Contains(two.Tekst, (await client.GetDocumentAsync($"/signalen/{one.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await client.GetDocumentAsync($"/signalen/{two.Id}")).QuerySelector($"main a[href='/signalen/{one.Id}']"));
        using var again = await client.GetAsync(new Uri($"/signalen/{two.Id}/samenvoegen", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task Who_only_reads_gets_no_form_and_another_organisation_finds_nothing()
    {
        var signal = Signal("Alleen voor ons");
        await host.SaveAsync(signal);
        var reader = await host.ClientAsync("lezer");
        var page = await reader.GetDocumentAsync($"/signalen/{signal.Id}");
        Assert.Empty(page.QuerySelectorAll("main .samenhang-kop__acties a"));
        using var form = await reader.GetAsync(new Uri("/signalen/nieuw", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, form.StatusCode);
        using var merge = await (await host.ClientAsync("lijnmanager")).GetAsync(new Uri($"/signalen/{signal.Id}/samenvoegen", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, merge.StatusCode);
        using var other = await (await host.ClientAsync("beheerder", OpgavenHost.Other)).GetAsync(new Uri($"/signalen/{signal.Id}", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    private static Signaal Signal(string text) => new() { Id = Guid.CreateVersion7(), Tekst = text, Datum = OpgavenHost.Today };
}
