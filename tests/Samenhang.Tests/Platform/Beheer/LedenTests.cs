// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Beheer;

public sealed class LedenTests
{
    private const string Email = "sjoerd@winterswijk.example";

    [Fact]
    public async Task A_new_member_gets_a_password_once_and_must_replace_it()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var password = await GiveAsync(client, Email, "controller");
        using var member = host.NewClient();

        (await SignInAsync(member, Email, password!)).Dispose();

        using var first = await member.GetAsync(new Uri("/organisatie/kies", UriKind.Relative));
        Assert.Equal("/wachtwoord", first.Headers.Location?.OriginalString);
        var form = await member.GetDocumentAsync("/wachtwoord");
        using var same = await member.SubmitAsync(form, "main form", Change(password!, password!));
        Assert.Equal(HttpStatusCode.BadRequest, same.StatusCode);
        using var wrong = await member.SubmitAsync(form, "main form", Change("niet dit wachtwoord", "een eigen lange zin"));
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        using var changed = await member.SubmitAsync(form, "main form", Change(password!, "een eigen lange zin"));
        Assert.Equal("/", changed.Headers.Location?.OriginalString);
        await member.GetDocumentAsync("/organisatie/kies");
        using var forbidden = await member.GetAsync(new Uri("/beheer", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
    }

    [Fact]
    public async Task An_existing_account_keeps_its_password_and_no_other_organisation_can_replace_it()
    {
        await using var host = new TestHost();
        using var other = await host.SignedInAsync("GM0779");
        Assert.NotNull(await GiveAsync(other, Email, "bestuurder"));
        using var client = await host.SignedInAsync("GM0294");

        Assert.Null(await GiveAsync(client, Email, "controller"));

        var list = await client.GetDocumentAsync("/beheer/leden");
        var address = list.QuerySelectorAll("main tbody a").Single(link => link.ParentElement!.ParentElement!.TextContent.Contains(Email, StringComparison.Ordinal)).GetAttribute("href")!;
        var page = await client.GetDocumentAsync(address);
        Assert.Null(page.QuerySelector("form[action*=Wachtwoord]"));
        page.QuerySelector("form[action*=Rol]")!.SetAttribute("action", address + "?handler=Wachtwoord");
        using var answer = await client.SubmitAsync(page, "form[action*=Wachtwoord]", ("Invoer.Rol", Rollen.Lezer));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_and_the_old_one_is_of_no_use()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var old = await GiveAsync(client, Email, "controller");
        var page = await OpenAsync(client, Email);

        using var answer = await client.SubmitAsync(page, "form[action*=Wachtwoord]");

        var fresh = (await answer.DocumentAsync(HttpStatusCode.OK)).QuerySelector("#wachtwoord")!.TextContent;
        using var member = host.NewClient();
        using var refused = await SignInAsync(member, Email, old!);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var accepted = await SignInAsync(member, Email, fresh);
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
    }

    [Fact]
    public async Task An_ended_role_works_no_longer_and_the_last_beheerder_cannot_be_ended()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var reader = await host.SignedInAsync("GM0294", Rollen.Lezer);
        await reader.GetDocumentAsync("/organisatie/kies");
        var page = await OpenAsync(client, "lezer@gm0294.example");

        (await client.SubmitAsync(page, "form[action*=Beeindig]")).Dispose();

        using var answer = await reader.GetAsync(new Uri("/organisatie/kies", UriKind.Relative));
        Assert.StartsWith("/aanmelden", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
        var own = await OpenAsync(client, "beheerder@gm0294.example");
        using var last = await client.SubmitAsync(own, "form[action*=Beeindig]");
        var refused = await last.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("enige beheerder", refused.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Invoer.Email", "geen adres")]
    [InlineData("Invoer.Naam", "")]
    [InlineData("Invoer.Rol", "")]
    [InlineData("Invoer.Van", "gisteren of zo")]
    [InlineData("Invoer.Tot", "01-01-2020")]
    public async Task Bad_input_gives_nobody_access(string field, string value)
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var form = await client.GetDocumentAsync("/beheer/leden/nieuw");
        (string, string)[] good = [("Invoer.Email", Email), ("Invoer.Naam", "Sjoerd"), ("Invoer.Rol", "controller"), ("Invoer.Van", "01-03-2026"), ("Invoer.Tot", "")];

        using var answer = await client.SubmitAsync(form, "main form", [.. good.Select(pair => pair.Item1 == field ? (field, value) : pair)]);

        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("true", page.QuerySelector($"[name='{field}']")!.GetAttribute("aria-invalid"));
        Assert.DoesNotContain(Email, (await client.GetDocumentAsync("/beheer/leden")).Source.Text, StringComparison.Ordinal);
    }

    private static async Task<string?> GiveAsync(HttpClient client, string email, string role)
    {
        var form = await client.GetDocumentAsync("/beheer/leden/nieuw");
        using var answer = await client.SubmitAsync(form, "main form", ("Invoer.Email", email), ("Invoer.Naam", "Sjoerd Bakker"), ("Invoer.Rol", role));
        return (await answer.DocumentAsync(HttpStatusCode.OK)).QuerySelector("#wachtwoord")?.TextContent;
    }

    private static async Task<IHtmlDocument> OpenAsync(HttpClient client, string email)
    {
        var list = await client.GetDocumentAsync("/beheer/leden");
        var row = list.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains(email, StringComparison.Ordinal));
        return await client.GetDocumentAsync(row.QuerySelector("a")!.GetAttribute("href")!);
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient client, string email, string password)
    {
        var page = await client.GetDocumentAsync("/aanmelden");
        return await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", email), ("Invoer.Wachtwoord", password));
    }

    private static (string, string)[] Change(string old, string fresh) =>
        [("Invoer.Huidig", old), ("Invoer.Nieuw", fresh), ("Invoer.Herhaling", fresh)];
}
