// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Opgaven.Onderdelen;

namespace Samenhang.Tests.Opgaven.Dossier;

[Collection(OpgavenCollection.Name)]
public sealed class StatusTests(OpgavenHost host)
{
    [Fact]
    public async Task A_step_says_what_is_missing_and_is_made_when_it_is_there()
    {
        var person = await host.PersonAsync("Marjolein Oostwal");
        var opgave = OpgavenHost.NewOpgave("Stap voor stap");
        await host.SaveAsync(opgave);
        var client = await host.ClientAsync("beheerder");
        var form = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/status");
        Assert.Equal(3, form.QuerySelectorAll(".samenhang-taken .samenhang-aandacht").Length);
        using var refused = await client.SubmitAsync(form, OnderdeelpaginaTests.Form, ("Invoer.Status", "Ingericht"));
        Assert.Contains("Leg eerst de opdracht vast", (await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Invoer_Status-fout")!.TextContent, StringComparison.Ordinal);

        await FillAsync(client, "/opdrachten/nieuw?bij=", opgave.Id, ("Invoer.Organ", "college"), ("Invoer.Datum", "14 mei 2024"));
        Assert.Equal(Opgavestatus.OpdrachtVastgesteld, (await host.FindAsync<Opgave>(opgave.Id))!.Status);
        await FillAsync(client, "/rollen/nieuw?rol=Opgavemanager&bij=", opgave.Id, ("Invoer.Wie", "vacature"));
        await FillAsync(client, "/rollen/nieuw?rol=BestuurlijkOpdrachtgever&bij=", opgave.Id, ("Invoer.Wie", person.ToString()));
        var ready = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/status");
        Assert.Empty(ready.QuerySelectorAll(".samenhang-taken .samenhang-aandacht"));
        using var done = await client.SubmitAsync(ready, OnderdeelpaginaTests.Form, ("Invoer.Status", "Ingericht"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    [Fact]
    public async Task A_step_is_offered_with_one_button_and_a_crafted_one_is_refused()
    {
        var opgave = OpgavenHost.NewOpgave("Met één knop") with { Toelichting = "Blijft staan" };
        await host.SaveAsync(opgave);
        var client = await host.ClientAsync("beheerder");
        var page = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/status");
        foreach (var crafted in new[] { "InUitvoering", "Onbekend", "999", "" })
        {
            using var refused = await client.SubmitAsync(await client.GetDocumentAsync($"/opgaven/{opgave.Id}/status"), "form[action$='handler=Stap']", ("naar", crafted));
            Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        }

        using var done = await client.SubmitAsync(page, "form[action$='handler=Stap']");
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var now = (await host.FindAsync<Opgave>(opgave.Id))!;
        Assert.Equal((Opgavestatus.Geformuleerd, "Blijft staan"), (now.Status, now.Toelichting));
        Assert.Contains("regel H1", (await client.GetDocumentAsync($"/opgaven/{opgave.Id}/status")).QuerySelector("#verder")!.ParentElement!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parking_asks_why_and_when_to_look_again()
    {
        var opgave = OpgavenHost.NewOpgave("Later");
        await host.SaveAsync(opgave);
        var client = await host.ClientAsync("beheerder");
        var form = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/status");
        using var refused = await client.SubmitAsync(form, OnderdeelpaginaTests.Form, ("Invoer.Status", "Parkeerplaats"));
        var page = await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(page.QuerySelector("#Invoer_Toelichting-fout"));
        Assert.NotNull(page.QuerySelector("#Invoer_Terugkijkdatum-fout"));
        using var done = await client.SubmitAsync(
            page, OnderdeelpaginaTests.Form, ("Invoer.Status", "Parkeerplaats"), ("Invoer.Toelichting", "Geen geld"), ("Invoer.Terugkijkdatum", "01-01-2027"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
    }

    [Fact]
    public async Task The_stand_of_an_opgave_is_judged_as_a_whole_and_bijsturen_asks_more()
    {
        var opgave = OpgavenHost.NewOpgave("Met stand");
        await host.SaveAsync(opgave);
        var client = await host.ClientAsync("beheerder");
        var form = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/stand");
        using var refused = await client.SubmitAsync(form, OnderdeelpaginaTests.Form, ("Invoer.Algemeen", "Bijsturen"), ("Invoer.Oorzaak", "Te weinig mensen"));
        var page = await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(page.QuerySelector("#Invoer_Gevolg-fout"));
        Assert.NotNull(page.QuerySelector("#Invoer_Maatregel-fout"));
        using var done = await client.SubmitAsync(page, OnderdeelpaginaTests.Form, ("Invoer.Gevolg", "Uitstel"), ("Invoer.Maatregel", "Besluit"));
        Assert.Equal(HttpStatusCode.Redirect, done.StatusCode);
        var stand = Assert.Single((await host.BeeldAsync()).Standen, stand => stand.Op == opgave.Id);
        Assert.Equal((Licht.Bijsturen, true), (stand.Oordeel, stand.BevestigdDoorId is not null));
        var dossier = await client.GetDocumentAsync($"/opgaven/{opgave.Id}");
        Assert.Contains("bevestigd door Test beheerder", dossier.QuerySelector(".samenhang-feiten")!.TextContent, StringComparison.Ordinal);

        var same = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/stand");
        using var improved = await client.SubmitAsync(same, OnderdeelpaginaTests.Form, ("Invoer.Toelichting", "Toch beter"));
        Assert.Equal("Toch beter", Assert.Single((await host.BeeldAsync()).Standen, s => s.Op == opgave.Id).Toelichting);
    }

    private static async Task FillAsync(HttpClient client, string place, Guid id, params (string, string)[] fields)
    {
        var form = await client.GetDocumentAsync(place + id);
        using var answer = await client.SubmitAsync(form, OnderdeelpaginaTests.Form, fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }
}
