// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Beheer;

public sealed class InrichtingTests
{
    [Fact]
    public async Task The_arrangement_is_kept_and_readable_at_an_earlier_date()
    {
        await using var host = new TestHost();
        using var before = await host.SignedInAsync("GM0294");
        await SaveAsync(before, ("Invoer.Rolnamen[Opgavemanager]", "Opgaveregisseur"), ("Invoer.OpgavemanagerIsOpdrachtgever", ""));
        host.Clock.Advance(TimeSpan.FromDays(2));
        using var client = await host.SignedInAsync("GM0294");
        await SaveAsync(client, ("Invoer.Rolnamen[Opgavemanager]", ""));

        var now = await client.GetDocumentAsync("/beheer/organisatie");
        Assert.Equal("", now.QuerySelector("[name='Invoer.Rolnamen[Opgavemanager]']")!.GetAttribute("value"));
        Assert.False(((IHtmlInputElement)now.QuerySelector("#Invoer_OpgavemanagerIsOpdrachtgever")!).IsChecked);
        var then = await client.GetDocumentAsync("/beheer/organisatie?op=2026-03-03");
        Assert.Null(then.QuerySelector("main form"));
        Assert.Contains("Opgaveregisseur", then.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_too_long_and_a_stale_form_are_refused_without_losing_what_was_typed()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var stale = await client.GetDocumentAsync("/beheer/organisatie");
        using var tooLong = await client.SubmitAsync(stale, "main form", ("Invoer.Rolnamen[Lijneigenaar]", new string('x', 61)));
        var refused = await tooLong.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("true", refused.QuerySelector("[name='Invoer.Rolnamen[Lijneigenaar]']")!.GetAttribute("aria-invalid"));
        await SaveAsync(client, ("Invoer.Rolnamen[Opgavemanager]", "Opgaveleider"));

        using var answer = await client.SubmitAsync(stale, "main form", ("Invoer.Rolnamen[Opgavemanager]", "Opgaveregisseur"), ("Invoer.Rolnamen[Lijneigenaar]", ""));

        var page = await answer.DocumentAsync(HttpStatusCode.Conflict);
        Assert.Contains("Opgaveleider", page.QuerySelector(".samenhang-conflict")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Opgaveregisseur", page.QuerySelector("[name='Invoer.Rolnamen[Opgavemanager]']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_rhythm_of_confirming_is_kept_and_what_is_no_number_of_weeks_is_refused()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var form = await client.GetDocumentAsync("/beheer/organisatie");
        Assert.Equal("6", form.QuerySelector("[name='Invoer.Standritme']")!.GetAttribute("value"));
        foreach (var wrong in new[] { "", "0", "53", "-1", "zes", "1,5" })
        {
            using var answer = await client.SubmitAsync(form, "main form", ("Invoer.Standritme", wrong));
            var refused = await answer.DocumentAsync(HttpStatusCode.BadRequest);
            Assert.Equal(wrong, refused.QuerySelector("[name='Invoer.Standritme']")!.GetAttribute("value") ?? "");
        }

        await SaveAsync(client, ("Invoer.Standritme", " 9 "));
        Assert.Equal("9", (await client.GetDocumentAsync("/beheer/organisatie")).QuerySelector("[name='Invoer.Standritme']")!.GetAttribute("value"));
        Assert.Equal(9, new Samenhang.Platform.Organisaties.Inrichting(new Samenhang.Kern.Landschap.Blik(await host.BeeldAsync("GM0294"), Samenhang.Kern.Landschap.Kijker.ZietAlles)).Standritme);
    }

    [Fact]
    public async Task A_portefeuille_is_added_changed_and_of_one_organisation_only()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var form = await client.GetDocumentAsync("/beheer/portefeuilles/nieuw");
        using var wrong = await client.SubmitAsync(form, "main form", ("Invoer.Naam", "Wonen"), ("Invoer.Van", "01-06-2026"), ("Invoer.Tot", "01-05-2026"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        (await client.SubmitAsync(form, "main form", ("Invoer.Naam", "Wonen & Zorg"), ("Invoer.Tot", ""))).Dispose();
        // The same form once more: the same portefeuille, not a second one.
        (await client.SubmitAsync(form, "main form", ("Invoer.Naam", "Wonen & Zorg"))).Dispose();

        var list = await client.GetDocumentAsync("/beheer/portefeuilles");
        var link = Assert.Single(list.QuerySelectorAll("main tbody a"));
        Assert.Equal("Wonen & Zorg", link.TextContent);
        using var other = await host.SignedInAsync("GM0779");
        using var hidden = await other.GetAsync(new Uri(link.GetAttribute("href")!, UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, hidden.StatusCode);

        var mine = await client.GetDocumentAsync(link.GetAttribute("href")!);
        var theirs = await client.GetDocumentAsync(link.GetAttribute("href")!);
        (await client.SubmitAsync(theirs, "main form", ("Invoer.Naam", "Wonen"))).Dispose();
        using var conflict = await client.SubmitAsync(mine, "main form", ("Invoer.Naam", "Zorg"));
        var page = await conflict.DocumentAsync(HttpStatusCode.Conflict);
        using var kept = await client.SubmitAsync(page, "main form:not(.samenhang-ongedaan)");
        Assert.Equal(HttpStatusCode.Redirect, kept.StatusCode);
        Assert.Equal("Zorg", Assert.Single((await client.GetDocumentAsync("/beheer/portefeuilles")).QuerySelectorAll("main tbody a")).TextContent);
    }

    private static async Task SaveAsync(HttpClient client, params (string, string)[] fields)
    {
        var form = await client.GetDocumentAsync("/beheer/organisatie");
        using var answer = await client.SubmitAsync(form, "main form", fields);
        Assert.Equal("/beheer/organisatie", answer.Headers.Location?.OriginalString);
    }
}
