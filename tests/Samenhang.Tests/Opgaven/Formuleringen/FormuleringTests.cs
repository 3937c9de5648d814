// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Formuleringen;

[Collection(OpgavenCollection.Name)]
public sealed class FormuleringTests(OpgavenHost host)
{
    private const string Form = "main form.samenhang-formulier:not(.samenhang-verwijder)";

    [Fact]
    public async Task A_shift_asks_to_reformulate_and_the_new_wording_is_shown_word_by_word()
    {
        var client = await host.ClientAsync("beheerder");
        var opgave = OpgavenHost.NewOpgave("Rondkomen") with { Formulering = new Formulering { Nu = "Veel gezinnen hebben schulden", OnzeRol = "Wij helpen" } };
        await host.SaveAsync(opgave);
        using var heard = await client.SubmitAsync(
            await client.GetDocumentAsync($"/waarnemingen/nieuw?bij={opgave.Id}"), Form,
            ("Invoer.Tekst", "Het gaat om bestaanszekerheid"), ("Invoer.Wie", "De voedselbank"), ("Invoer.Verschuiving", "true"));
        Assert.Equal($"/opgaven/{opgave.Id}", heard.Headers.Location?.OriginalString);
        var dossier = await client.GetDocumentAsync($"/opgaven/{opgave.Id}");
        Assert.Contains("verschoven", dossier.QuerySelector("#waarnemingen")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull((await client.GetDocumentAsync("/bevindingen")).QuerySelector("#vraag-verschoven"));

        var form = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/formulering?vorm=kort");
        Assert.Contains("bestaanszekerheid", form.QuerySelector("#verschoven")!.ParentElement!.TextContent, StringComparison.Ordinal);
        using var saved = await client.SubmitAsync(form, Form, ("Invoer.Nu", "Veel mensen hebben onzekerheid"), ("Reden", "Gehoord op straat"));
        Assert.Equal($"/opgaven/{opgave.Id}", saved.Headers.Location?.OriginalString);
        var now = (await host.FindAsync<Opgave>(opgave.Id))!;
        Assert.Equal(("Veel mensen hebben onzekerheid", "Wij helpen"), (now.Formulering.Nu, now.Formulering.OnzeRol));
        Assert.NotNull((await host.BeeldAsync()).Relaties.WaarnemingenVan.Naar(opgave.Id).Single().BekekenOp);

        var versions = (await client.GetDocumentAsync($"/opgaven/{opgave.Id}/formulering/versies")).QuerySelector("main")!;
        Assert.Equal(["gezinnen", "schulden"], versions.QuerySelectorAll("del").Select(gone => gone.TextContent.Trim()));
        Assert.Contains("Gehoord op straat", versions.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_may_not_word_it_still_reads_how_it_was_worded()
    {
        var opgave = OpgavenHost.NewOpgave("Lezen");
        await host.SaveAsync(opgave);
        var reader = await host.ClientAsync("lezer");
        using var form = await reader.GetAsync(new Uri($"/opgaven/{opgave.Id}/formulering", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, form.StatusCode);
        Assert.NotNull((await reader.GetDocumentAsync($"/opgaven/{opgave.Id}/formulering/versies")).QuerySelector("h1"));
    }
}
