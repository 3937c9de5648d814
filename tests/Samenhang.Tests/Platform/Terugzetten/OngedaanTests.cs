// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Kern.Landschap;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Terugzetten;

/// <summary>Taking back a change of one's own: at once, from the message, or later from the list.</summary>
public sealed class OngedaanTests(QuietHost quiet) : IClassFixture<QuietHost>
{
    private const string Edit = "form.samenhang-formulier:not(.samenhang-verwijder)";
    private const string Button = ".samenhang-melding form";

    private TestHost Host => quiet.Host;

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_just_saved_is_taken_back_and_given_again(DatabaseKind kind)
    {
        const string code = "GM0294";
        await using var database = await TestDatabase.NewAsync(kind);
        await using var host = new TestHost();
        if (database.Settings.Postgres is { } connection) host.Settings["ConnectionStrings:Samenhang"] = connection;
        using var client = await host.SignedInAsync(code);
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen", Omschrijving = "Zo was het" };
        await host.RecordAsync(code, opgave);
        var dossier = await ChangeAsync(client, opgave.Id, "Vergissing");

        using var undone = await client.SubmitAsync(dossier, Button);
        Assert.Equal($"/opgaven/{opgave.Id}", undone.Headers.Location!.ToString());
        Assert.Equal("Zo was het", (await host.BeeldAsync(code)).Opgaven.Zoek(opgave.Id)!.Omschrijving);
        var after = await client.GetDocumentAsync($"/opgaven/{opgave.Id}");
        Assert.Contains("De wijziging is ongedaan gemaakt.", after.QuerySelector(".samenhang-melding")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ongedaan gemaakt", (await client.GetDocumentAsync($"/opgaven/{opgave.Id}/geschiedenis")).QuerySelector(".samenhang-spoor li")!.TextContent, StringComparison.Ordinal);

        using var again = await client.SubmitAsync(after, Button);
        Assert.Equal(HttpStatusCode.Redirect, again.StatusCode);
        Assert.Equal("Vergissing", (await host.BeeldAsync(code)).Opgaven.Zoek(opgave.Id)!.Omschrijving);
    }

    [Fact]
    public async Task When_a_colleague_went_on_nothing_is_taken_back_and_the_page_says_who()
    {
        const string code = "GM0197";
        using var mine = await Host.SignedInAsync(code);
        using var theirs = await Host.SignedInAsync(code, "portfoliomanager");
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        await Host.RecordAsync(code, opgave);
        var dossier = await ChangeAsync(mine, opgave.Id, "Van mij");
        await ChangeAsync(theirs, opgave.Id, "Van een ander");

        using var refused = await mine.SubmitAsync(dossier, Button);
        var page = await refused.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Contains("Test portfoliomanager wijzigde ‘Wonen’ daarna", page.QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main form"));
        Assert.Equal("Van een ander", (await Host.BeeldAsync(code)).Opgaven.Zoek(opgave.Id)!.Omschrijving);
        Assert.Contains("Daarna opnieuw gewijzigd", (await mine.GetDocumentAsync("/wijzigingen")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_added_goes_again_and_leads_to_the_list()
    {
        const string code = "GM0301";
        using var client = await Host.SignedInAsync(code);
        using var saved = await client.SubmitAsync(await client.GetDocumentAsync("/opgaven/nieuw"), Edit, ("Invoer.Naam", "Per ongeluk"));
        var dossier = await client.GetDocumentAsync(saved.Headers.Location!.ToString());

        using var undone = await client.SubmitAsync(dossier, Button);
        Assert.Equal("/opgaven", undone.Headers.Location!.ToString());
        Assert.Empty((await Host.BeeldAsync(code)).Opgaven);
        var list = await client.GetDocumentAsync("/wijzigingen");
        Assert.Contains("Opgave ‘Per ongeluk’ weggehaald", list.QuerySelector("section[aria-labelledby=mijn]")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Opgave ‘Per ongeluk’", list.QuerySelector("section[aria-labelledby=weg]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Later_it_is_found_in_the_list_with_what_comes_back()
    {
        const string code = "GM0307";
        using var client = await Host.SignedInAsync(code);
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen", Omschrijving = "Zo was het" };
        await Host.RecordAsync(code, opgave);
        await ChangeAsync(client, opgave.Id, "Vergissing");

        var list = await client.GetDocumentAsync("/wijzigingen");
        var link = Assert.Single(list.QuerySelectorAll("a[href$='/ongedaan']")).GetAttribute("href")!;
        var preview = await client.GetDocumentAsync(link);
        Assert.Equal("Vergissing", preview.QuerySelector(".samenhang-verschillen del")!.LastChild!.TextContent);
        Assert.Equal("Zo was het", preview.QuerySelector(".samenhang-verschillen ins")!.LastChild!.TextContent);
        using var undone = await client.SubmitAsync(preview, Edit, ("terug", "//elders.example"));
        Assert.Equal("/wijzigingen", undone.Headers.Location!.ToString());
        Assert.Equal("Zo was het", (await Host.BeeldAsync(code)).Opgaven.Zoek(opgave.Id)!.Omschrijving);
    }

    [Fact]
    public async Task Of_somebody_else_and_of_another_organisation_it_is_not_there()
    {
        const string code = "GM0310";
        using var mine = await Host.SignedInAsync(code);
        using var theirs = await Host.SignedInAsync(code, "portfoliomanager");
        using var elsewhere = await Host.SignedInAsync("GM0312");
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        await Host.RecordAsync(code, opgave);
        var form = (AngleSharp.Html.Dom.IHtmlFormElement)(await ChangeAsync(mine, opgave.Id, "x")).QuerySelector(Button)!;
        var path = new Uri(form.Action).AbsolutePath;

        foreach (var other in new[] { theirs, elsewhere })
        {
            using var answer = await other.GetAsync(new Uri(path, UriKind.Relative));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            Assert.Empty((await other.GetDocumentAsync("/wijzigingen")).QuerySelectorAll("a[href$='/ongedaan']"));
        }
    }

    [Fact]
    public async Task Who_lost_the_permission_or_the_sight_cannot_take_it_back()
    {
        const string code = "GM0313";
        using var client = await Host.SignedInAsync(code, "opgavemanager");
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Wonen" };
        await Host.RecordAsync(code, opgave);
        var dossier = await ChangeAsync(client, opgave.Id, "Open tekst");
        var path = new Uri(((AngleSharp.Html.Dom.IHtmlFormElement)dossier.QuerySelector(Button)!).Action).AbsolutePath;

        var now = (await Host.BeeldAsync(code)).Opgaven.Zoek(opgave.Id)!;
        await Host.RecordAsync(code, now with { Zichtbaarheid = Zichtbaarheid.Betrokkenen });
        var hidden = await client.GetDocumentAsync(path);
        Assert.DoesNotContain("Wonen", hidden.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var refused = await client.SubmitAsync(dossier, Button);
        await refused.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.DoesNotContain("Wonen", (await client.GetDocumentAsync("/wijzigingen")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        await Host.RecordAsync(code, now);
        await Host.EndRolesAsync($"opgavemanager@{code.ToLowerInvariant()}.example", new DateOnly(2020, 1, 2));
        await Host.AddRoleAsync($"opgavemanager@{code.ToLowerInvariant()}.example", code, Samenhang.Platform.Rechten.Rollen.Lezer);
        using var reader = await client.GetAsync(new Uri(path, UriKind.Relative));
        Assert.NotEqual(HttpStatusCode.Redirect, reader.StatusCode);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> ChangeAsync(HttpClient client, Guid opgave, string text)
    {
        using var saved = await client.SubmitAsync(await client.GetDocumentAsync($"/opgaven/{opgave}/wijzigen"), Edit, ("Invoer.Omschrijving", text));
        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        return await client.GetDocumentAsync($"/opgaven/{opgave}");
    }
}
