// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Post;

namespace Samenhang.Tests.Platform.Beheer;

public sealed class UitnodigingTests
{
    private const string Email = "sjoerd@winterswijk.example";
    private const string Password = "een eigen lange zin";

    [Fact]
    public async Task The_invited_chooses_name_and_password_and_has_the_role_once()
    {
        await using var mail = new MailHost();
        using var client = await mail.Host.SignedInAsync("GM0294");
        await InviteAsync(client, Email);
        var (to, text, path) = await mail.NextAsync();
        Assert.Equal(Email, to);
        Assert.Contains("Gemeente Winterswijk", text, StringComparison.Ordinal);
        using var invited = mail.Host.NewClient();
        var form = await invited.GetDocumentAsync(path!);
        Assert.Equal("Sjoerd Bakker", form.QuerySelector("[name='Invoer.Naam']")!.GetAttribute("value"));

        using var different = await invited.SubmitAsync(form, "main form", ("Invoer.Nieuw", Password), ("Invoer.Herhaling", "een andere lange zin"));
        Assert.Equal(HttpStatusCode.BadRequest, different.StatusCode);
        using var accepted = await invited.SubmitAsync(form, "main form", ("Invoer.Naam", "Sjoerd de Boer"), ("Invoer.Nieuw", Password), ("Invoer.Herhaling", Password));

        Assert.Equal("/", accepted.Headers.Location?.OriginalString);
        await invited.GetDocumentAsync("/organisatie/kies");
        using var forbidden = await invited.GetAsync(new Uri("/beheer", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Forbidden, forbidden.StatusCode);
        using var again = await mail.Host.NewClient().GetAsync(new Uri(path!, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        var list = (await client.GetDocumentAsync("/beheer/leden")).QuerySelector("main")!.TextContent;
        Assert.Contains("Sjoerd de Boer", list, StringComparison.Ordinal);
        Assert.DoesNotContain("Uitgenodigd", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_link_replaces_the_old_one_and_a_withdrawn_or_expired_one_is_of_no_use()
    {
        await using var mail = new MailHost();
        using var client = await mail.Host.SignedInAsync("GM0294");
        using var invited = mail.Host.NewClient();
        await InviteAsync(client, Email);
        var first = (await mail.NextAsync()).Path!;

        (await client.SubmitAsync(await client.GetDocumentAsync("/beheer/leden"), "form[action*=Opnieuw]")).Dispose();
        var second = (await mail.NextAsync()).Path!;
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(invited, first));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(invited, second));
        mail.Host.Clock.Advance(TimeSpan.FromDays(8));
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(invited, second));
        using var fresh = await mail.Host.SignedInAsync("GM0294");
        Assert.Contains("verlopen", (await fresh.GetDocumentAsync("/beheer/leden")).QuerySelector("[data-l='Link werkt tot']")!.TextContent, StringComparison.Ordinal);

        (await fresh.SubmitAsync(await fresh.GetDocumentAsync("/beheer/leden"), "form[action*=Opnieuw]")).Dispose();
        var third = (await mail.NextAsync()).Path!;
        (await fresh.SubmitAsync(await fresh.GetDocumentAsync("/beheer/leden"), "form[action*=TrekIn]")).Dispose();
        Assert.Equal(HttpStatusCode.Gone, await StatusAsync(invited, third));
    }

    [Fact]
    public async Task Another_organisation_cannot_touch_the_invitation()
    {
        await using var mail = new MailHost();
        using var client = await mail.Host.SignedInAsync("GM0294");
        using var other = await mail.Host.SignedInAsync("GM0779");
        await InviteAsync(client, Email);
        await InviteAsync(other, "ander@elders.example");
        var mine = (await client.GetDocumentAsync("/beheer/leden")).QuerySelector("form[action*=TrekIn] [name=id]")!.GetAttribute("value")!;

        using var answer = await other.SubmitAsync(await other.GetDocumentAsync("/beheer/leden"), "form[action*=TrekIn]", ("id", mine));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.NotNull((await client.GetDocumentAsync("/beheer/leden")).QuerySelector("form[action*=TrekIn]"));
    }

    [Fact]
    public async Task Who_has_an_account_signs_in_first_and_nobody_else_can_accept()
    {
        await using var mail = new MailHost();
        using var client = await mail.Host.SignedInAsync("GM0294");
        using var owner = await mail.Host.SignedInAsync("GM0779", "lezer");
        using var stranger = mail.Host.NewClient();
        await InviteAsync(client, "lezer@gm0779.example");
        var path = (await mail.NextAsync()).Path!;

        var strange = await stranger.GetDocumentAsync(path);
        Assert.Null(strange.QuerySelector("main form"));
        Assert.Contains("/aanmelden?terug=", strange.QuerySelector("main a.utrecht-link")!.GetAttribute("href"), StringComparison.Ordinal);
        using var accepted = await owner.SubmitAsync(await owner.GetDocumentAsync(path), "main form");

        Assert.Equal("/organisatie/kies", accepted.Headers.Location?.OriginalString);
        Assert.Contains("Winterswijk", (await owner.GetDocumentAsync("/organisatie/kies")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task InviteAsync(HttpClient client, string email)
    {
        var form = await client.GetDocumentAsync("/beheer/leden/nieuw");
        using var answer = await client.SubmitAsync(
            form, "main form", ("Invoer.Email", email), ("Invoer.Naam", "Sjoerd Bakker"), ("Invoer.Rol", "controller"), ("Invoer.PerMail", "true"));
        Assert.Equal("/beheer/leden", answer.Headers.Location?.OriginalString);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path)
    {
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode;
    }
}
