// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Kern.Signalen;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Opgavetoetsen;

[Collection(OpgavenCollection.Name)]
public sealed class OpgavetoetsTests(OpgavenHost host)
{
    private const string Form = "main form.samenhang-formulier", Record = "button:not([name])";

    [Fact]
    public async Task A_signal_becomes_a_kandidaat_with_its_history_in_one_step()
    {
        var client = await host.ClientAsync("beheerder");
        var signal = new Signaal { Id = Guid.CreateVersion7(), Tekst = "Geen bus na acht uur", Datum = OpgavenHost.Today };
        await host.SaveAsync(signal);
        Assert.NotNull((await client.GetDocumentAsync($"/signalen/{signal.Id}")).QuerySelector($"main a[href='/opgavetoets/{signal.Id}']"));
        var form = await client.GetDocumentAsync($"/opgavetoets/{signal.Id}");

        using var weighed = await client.SubmitByAsync(form, Form, "button[name='Invoer.Alleenkijken']", ("Invoer.Antwoorden[media]", "Ja"), ("Invoer.Motivering", "alvast"));
        var again = await weighed.DocumentAsync(HttpStatusCode.OK);
        Assert.Contains("2 van de vier", again.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("alvast", again.QuerySelector("#Invoer_Motivering")!.TextContent.Trim());
        Assert.Empty((await host.BeeldAsync()).Relaties.OpgavetoetsenVan.Naar(signal.Id));
        using var crafted = await client.SubmitByAsync(await client.GetDocumentAsync($"/opgavetoets/{signal.Id}"), Form, "button[name='Invoer.Alleenkijken']", ("Invoer.Terugkijkdatum", "geen dag"));
        Assert.Equal(HttpStatusCode.OK, crafted.StatusCode);
        using var refused = await client.SubmitByAsync(await client.GetDocumentAsync($"/opgavetoets/{signal.Id}"), Form, Record, ("Invoer.Motivering", " "));
        Assert.NotNull((await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Naam-fout"));
        using var done = await client.SubmitByAsync(await client.GetDocumentAsync($"/opgavetoets/{signal.Id}"), Form, Record, ("Invoer.Motivering", "Veel partijen"), ("Invoer.Naam", "Laat naar huis"));
        Assert.Equal($"/signalen/{signal.Id}", done.Headers.Location?.OriginalString);

        var opgave = (await host.BeeldAsync()).Opgaven.Single(made => made.Naam == "Laat naar huis");
        Assert.True(opgave.IsKandidaat);
        var dossier = (await client.GetDocumentAsync($"/opgaven/{opgave.Id}")).QuerySelector("main")!;
        Assert.Contains("Geen bus na acht uur", dossier.QuerySelector("#signalen")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(dossier.QuerySelector($"a[href='/opgavetoets/{opgave.Id}']"));
    }

    [Fact]
    public async Task Knobs_are_tried_before_they_are_saved_and_only_by_who_may()
    {
        var client = await host.ClientAsync("beheerder");
        using var tried = await client.SubmitByAsync(await client.GetDocumentAsync("/beheer/opgavetoets"), Form, "button[name='Invoer.Alleenkijken']", ("Invoer.Kenmerken", "1"));
        var shown = await tried.DocumentAsync(HttpStatusCode.OK);
        Assert.Contains("1 van de vier (gekozen)", shown.QuerySelector("[role=status] table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Knoppen.Gewoon.Kenmerken, Knoppen.Van(new Blik(await host.BeeldAsync(), Kijker.ZietAlles)).Kenmerken);
        using var saved = await client.SubmitAsync(await client.GetDocumentAsync("/beheer/opgavetoets"), Form, ("Invoer.Kenmerken", "2"));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal(2, Knoppen.Van(new Blik(await host.BeeldAsync(), Kijker.ZietAlles)).Kenmerken);
        using var forbidden = await (await host.ClientAsync("opgavemanager")).GetAsync(new Uri("/beheer/opgavetoets", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        using var back = await client.SubmitAsync(await client.GetDocumentAsync("/beheer/opgavetoets"), Form, ("Invoer.Kenmerken", "3"));
    }
}
