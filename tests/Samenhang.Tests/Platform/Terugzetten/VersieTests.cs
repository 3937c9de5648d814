// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Kern.Handelingen;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Terugzetten;

/// <summary>Going back to an earlier version of a record, from its history.</summary>
public sealed class VersieTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Form = "form.samenhang-formulier";

    private TestHost Host => quiet.Host;

    [Fact]
    public async Task An_earlier_version_comes_back_with_a_reason()
    {
        const string code = "GM0294";
        var opgave = await RecordedAsync(code, "eerst", "toen", "nu");
        using var client = await Host.SignedInAsync(code);

        var links = Links(await client.GetDocumentAsync($"/opgaven/{opgave.Id}/geschiedenis"));
        Assert.Equal(2, links.Count);
        var preview = await client.GetDocumentAsync(links[^1]);
        Assert.Equal(("nu", "eerst"), (preview.QuerySelector("del")!.LastChild!.TextContent, preview.QuerySelector("ins")!.LastChild!.TextContent));
        using var saved = await client.SubmitAsync(preview, Form, ("Reden", "De raad wilde het anders"));

        Assert.Equal($"/opgaven/{opgave.Id}", saved.Headers.Location!.ToString());
        Assert.Equal("eerst", (await Host.BeeldAsync(code)).Opgaven.Zoek(opgave.Id)!.Omschrijving);
        var top = (await client.GetDocumentAsync($"/geschiedenis/{opgave.Id}")).QuerySelector(".samenhang-spoor li")!.TextContent;
        Assert.Contains("De raad wilde het anders", top, StringComparison.Ordinal);
        Assert.Contains("gelijk aan deze versie", (await client.GetDocumentAsync(links[^1])).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_somebody_changed_it_meanwhile_the_new_difference_is_shown_first()
    {
        const string code = "GM0197";
        var opgave = await RecordedAsync(code, "eerst", "nu");
        using var client = await Host.SignedInAsync(code);
        var preview = await client.GetDocumentAsync(Assert.Single(Links(await client.GetDocumentAsync($"/geschiedenis/{opgave.Id}"))));
        await Host.RecordAsync(code, opgave with { Omschrijving = "van een ander" });

        using var refused = await client.SubmitAsync(preview, Form, ("Reden", "mijn reden"));
        var page = await refused.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Equal("van een ander", (await Host.BeeldAsync(code)).Opgaven.Zoek(opgave.Id)!.Omschrijving);
        Assert.Equal("van een ander", page.QuerySelector("del")!.LastChild!.TextContent);
        Assert.Equal("mijn reden", page.QuerySelector("textarea")!.TextContent.Trim());
        using var saved = await client.SubmitAsync(page, Form);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        Assert.Equal("eerst", (await Host.BeeldAsync(code)).Opgaven.Zoek(opgave.Id)!.Omschrijving);
    }

    [Fact]
    public async Task What_was_taken_away_comes_back_from_the_list_and_from_the_history_of_what_it_hung_on()
    {
        const string code = "GM0301";
        var opgave = await RecordedAsync(code, "eerst");
        var mijlpaal = new Mijlpaal { Id = Guid.CreateVersion7(), Op = opgave.Id, Naam = "Convenant getekend" };
        await Host.RecordAsync(code, mijlpaal);
        await Host.DoAsync(code, new Verwijder<Mijlpaal>(mijlpaal.Id));
        using var client = await Host.SignedInAsync(code);

        Assert.Contains("Dit is weggehaald", (await client.GetDocumentAsync($"/geschiedenis/{mijlpaal.Id}")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var history = Links(await client.GetDocumentAsync($"/opgaven/{opgave.Id}/geschiedenis"));
        var link = Assert.Single(Links(await client.GetDocumentAsync("/wijzigingen")));
        Assert.Contains(link, history);
        using var saved = await client.SubmitAsync(await client.GetDocumentAsync(link), Form);
        Assert.Equal($"/opgaven/{opgave.Id}", saved.Headers.Location!.ToString());
        Assert.Equal("Convenant getekend", (await Host.BeeldAsync(code)).Mijlpalen.Zoek(mijlpaal.Id)!.Naam);
    }

    [Fact]
    public async Task What_hung_on_something_that_is_gone_says_why_it_cannot_come_back()
    {
        const string code = "GM0307";
        var opgave = await RecordedAsync(code, "eerst");
        var doel = new Doel { Id = Guid.CreateVersion7(), Naam = "Minder schulden", OpgaveId = opgave.Id };
        await Host.RecordAsync(code, doel);
        await Host.DoAsync(code, new Verwijder<Doel>(doel.Id));
        await Host.DoAsync(code, new Verwijder<Opgave>(opgave.Id));
        using var client = await Host.SignedInAsync(code);
        var link = Links(await client.GetDocumentAsync("/wijzigingen")).Single(address => address.Contains(doel.Id.ToString(), StringComparison.Ordinal));

        using var refused = await client.SubmitAsync(await client.GetDocumentAsync(link), Form);
        Assert.Contains("Kies een opgave uit de lijst", (await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reader_gets_no_link_and_cannot_send_it()
    {
        const string code = "GM0310";
        var opgave = await RecordedAsync(code, "eerst", "nu");
        using var beheerder = await Host.SignedInAsync(code);
        using var reader = await Host.SignedInAsync(code, Rollen.Lezer);
        var link = Assert.Single(Links(await beheerder.GetDocumentAsync($"/geschiedenis/{opgave.Id}")));

        Assert.Empty(Links(await reader.GetDocumentAsync($"/geschiedenis/{opgave.Id}")));
        Assert.Contains("Dit mag je niet", (await reader.GetDocumentAsync(link)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var page = await reader.GetDocumentAsync("/wijzigingen");
        var token = ((IHtmlInputElement)page.QuerySelector("input[name=__RequestVerificationToken]")!).Value;
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("Gezien", "2")]);
        using var answer = await reader.PostAsync(new Uri(link, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal("nu", (await Host.BeeldAsync(code)).Opgaven.Zoek(opgave.Id)!.Omschrijving);
    }

    [Fact]
    public async Task What_is_confidential_stays_so_and_stays_as_it_is()
    {
        const string code = "GM0312";
        var geheim = new Opgave { Id = Guid.CreateVersion7(), Naam = "Schaduwvos", Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        var open = new Opgave { Id = Guid.CreateVersion7(), Naam = "Open", Omschrijving = "eerst" };
        var weg = new Doel { Id = Guid.CreateVersion7(), Naam = "Schaduwdoel", OpgaveId = geheim.Id };
        await Host.RecordAsync(code, geheim, open, weg);
        await Host.RecordAsync(code, open with { Omschrijving = "nu", DeelVan = geheim.Id });
        var versie = (await Host.BeeldAsync(code)).Opgaven.Zoek(geheim.Id)!.SindsVersie;
        await Host.DoAsync(code, new Verwijder<Doel>(weg.Id));
        using var client = await Host.SignedInAsync(code, "opgavemanager");

        foreach (var hidden in new[] { $"/geschiedenis/{geheim.Id}/terug/{versie}", $"/geschiedenis/{weg.Id}/terug/{versie}", $"/geschiedenis/{weg.Id}" })
        {
            using var answer = await client.GetAsync(new Uri(hidden, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }

        Assert.DoesNotContain("Schaduw", (await client.GetDocumentAsync("/wijzigingen")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var preview = await client.GetDocumentAsync(Assert.Single(Links(await client.GetDocumentAsync($"/geschiedenis/{open.Id}"))));
        Assert.Single(preview.QuerySelectorAll(".samenhang-verschillen li"));
        using var saved = await client.SubmitAsync(preview, Form);
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var restored = (await Host.BeeldAsync(code)).Opgaven.Zoek(open.Id)!;
        Assert.Equal(("eerst", (Guid?)geheim.Id), (restored.Omschrijving, restored.DeelVan));
        await Host.DoAsync(code, new Verwijder<Opgave>(open.Id));
        await Host.DoAsync(code, new Verwijder<Opgave>(geheim.Id));
        Assert.DoesNotContain("Schaduw", (await client.GetDocumentAsync("/wijzigingen")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private async Task<Opgave> RecordedAsync(string code, params string[] texts)
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        foreach (var text in texts)
        {
            await Host.RecordAsync(code, opgave with { Omschrijving = text });
        }

        return opgave;
    }

    private static List<string> Links(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).Where(address => address.Contains("/terug/", StringComparison.Ordinal)).Distinct()];
}
