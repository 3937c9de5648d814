// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Opgaven.Onderdelen;

/// <summary>A form that was open while somebody else changed or removed what it is about.</summary>
[Collection(OpgavenCollection.Name)]
public sealed class WeggehaaldTests(OpgavenHost host)
{
    private const string Form = OnderdeelpaginaTests.Form, Back = "button[name=Terugzetten]";

    [Fact]
    public async Task A_conflict_says_who_and_when()
    {
        var opgave = OpgavenHost.NewOpgave("Wie was het");
        await host.SaveAsync(opgave);
        var client = await host.ClientAsync("beheerder");
        var stale = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/wijzigen");
        using var theirs = await client.SubmitAsync(await client.GetDocumentAsync($"/opgaven/{opgave.Id}/wijzigen"), Form, ("Invoer.Nu", "Hun tekst"));
        using var mine = await client.SubmitAsync(stale, Form, ("Invoer.Nu", "Mijn tekst"));

        var shown = Conflict(await mine.DocumentAsync(HttpStatusCode.Conflict));
        Assert.Matches("Test beheerder bewaarde een andere versie, \\d+ [a-z]{3} \\d{4}, \\d+\\.\\d\\d uur", shown);
    }

    [Fact]
    public async Task A_conflict_with_what_no_person_did_speaks_of_a_colleague()
    {
        var opgave = OpgavenHost.NewOpgave("Onbekende");
        await host.SaveAsync(opgave);
        var client = await host.ClientAsync("beheerder");
        var stale = await client.GetDocumentAsync($"/opgaven/{opgave.Id}/wijzigen");
        await host.SaveAsync(opgave with { Omschrijving = "Van de import" });
        using var mine = await client.SubmitAsync(stale, Form, ("Invoer.Nu", "Mijn tekst"));

        Assert.Contains("Een collega bewaarde een andere versie", Conflict(await mine.DocumentAsync(HttpStatusCode.Conflict)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/opgaven/{0}/wijzigen", "Omschrijving")]
    [InlineData("/opgaven/{0}/status", "Toelichting")]
    public async Task What_was_typed_for_a_removed_opgave_is_kept_and_can_bring_it_back(string address, string field)
    {
        var opgave = OpgavenHost.NewOpgave("Straks weg") with { Themas = ["Wonen"] };
        await host.SaveAsync(opgave);
        var client = await host.ClientAsync("beheerder");
        var stale = await client.GetDocumentAsync(string.Format(null, address, opgave.Id));
        await host.DoAsync(new Verwijder<Opgave>(opgave.Id));

        using var mine = await client.SubmitAsync(stale, Form, ($"Invoer.{field}", "Lange eigen tekst"));
        var page = await mine.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Contains("intussen weggehaald", Conflict(page), StringComparison.Ordinal);
        Assert.Equal("Lange eigen tekst", OnderdeelpaginaTests.Value(page, field));
        Assert.Null(await host.FindAsync<Opgave>(opgave.Id));
        Assert.DoesNotContain(page.QuerySelectorAll("main a"), link => link.GetAttribute("href") == $"/opgaven/{opgave.Id}");

        using var back = await client.SubmitByAsync(page, Form, Back);
        Assert.Equal(HttpStatusCode.Redirect, back.StatusCode);
        Assert.Equal(["Wonen"], (await host.FindAsync<Opgave>(opgave.Id))!.Themas);
    }

    [Fact]
    public async Task What_was_typed_for_a_removed_part_is_kept()
    {
        var opgave = OpgavenHost.NewOpgave("Met mijlpaal");
        var mijlpaal = new Mijlpaal { Id = Guid.CreateVersion7(), Op = opgave.Id, Naam = "Straks weg" };
        await host.SaveAsync(opgave, mijlpaal);
        var client = await host.ClientAsync("beheerder");
        var stale = await client.GetDocumentAsync($"/mijlpalen/{mijlpaal.Id}");
        var added = await client.GetDocumentAsync($"/mijlpalen/nieuw?bij={opgave.Id}");
        await host.DoAsync(new Verwijder<Mijlpaal>(mijlpaal.Id));

        using var mine = await client.SubmitAsync(stale, Form, ("Invoer.Naam", "Mijn naam"));
        var page = await mine.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Equal("Mijn naam", OnderdeelpaginaTests.Value(page, "Naam"));
        using var back = await client.SubmitByAsync(page, Form, Back);
        Assert.Equal("Mijn naam", (await host.FindAsync<Mijlpaal>(mijlpaal.Id))!.Naam);

        await host.DoAsync(new Verwijder<Mijlpaal>(mijlpaal.Id));
        await host.DoAsync(new Verwijder<Opgave>(opgave.Id));
        using var late = await client.SubmitAsync(added, Form, ("Invoer.Naam", "Te laat"));
        var alone = await late.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Contains("waar dit bij hoort", Conflict(alone), StringComparison.Ordinal);
        Assert.Equal("Te laat", OnderdeelpaginaTests.Value(alone, "Naam"));
        Assert.Null(alone.QuerySelector(Back));
    }

    [Fact]
    public async Task What_is_hidden_or_never_was_is_still_not_there()
    {
        var opgave = OpgavenHost.NewOpgave("Stil") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var gone = OpgavenHost.NewOpgave("Stil en weg") with { Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        await host.SaveAsync(opgave, gone);
        await host.DoAsync(new Verwijder<Opgave>(gone.Id));
        var client = await host.ClientAsync("opgavemanager");
        var open = OpgavenHost.NewOpgave("Open");
        await host.SaveAsync(open);
        var form = await client.GetDocumentAsync($"/opgaven/{open.Id}/wijzigen");
        foreach (var id in new[] { opgave.Id, gone.Id, Guid.CreateVersion7() })
        {
            form.QuerySelector(Form)!.SetAttribute("action", $"/opgaven/{id}/wijzigen");
            using var answer = await client.SubmitAsync(form, Form, ("Invoer.Naam", "x"));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task The_history_of_an_opgave_tells_of_parts_that_were_removed()
    {
        var opgave = OpgavenHost.NewOpgave("Met verleden");
        var mijlpaal = new Mijlpaal { Id = Guid.CreateVersion7(), Op = opgave.Id, Naam = "Convenant" };
        var besluit = new Besluit { Id = Guid.CreateVersion7(), Naam = "Geheim besluit", Over = [opgave.Id], Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var risico = new Risico { Id = Guid.CreateVersion7(), Op = opgave.Id, Omschrijving = "Blijft" };
        await host.SaveAsync(opgave, mijlpaal, besluit, risico);
        await host.DoAsync(new Verwijder<Mijlpaal>(mijlpaal.Id));
        await host.DoAsync(new Verwijder<Besluit>(besluit.Id));

        var seen = (await (await host.ClientAsync("beheerder")).GetDocumentAsync($"/opgaven/{opgave.Id}/geschiedenis")).Body!.TextContent;
        Assert.Contains("Mijlpaal ‘Convenant’ verwijderd", seen, StringComparison.Ordinal);
        Assert.Contains("Besluit ‘Geheim besluit’ verwijderd", seen, StringComparison.Ordinal);
        var hidden = (await (await host.ClientAsync("lezer")).GetDocumentAsync($"/opgaven/{opgave.Id}/geschiedenis")).Body!.TextContent;
        Assert.Contains("Mijlpaal ‘Convenant’ verwijderd", hidden, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheim", hidden, StringComparison.Ordinal);
    }

    private static string Conflict(IHtmlDocument page) => page.QuerySelector(".samenhang-conflict")!.TextContent;
}
