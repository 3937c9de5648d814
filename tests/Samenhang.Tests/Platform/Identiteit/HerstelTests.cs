// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Identiteit;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Post;

namespace Samenhang.Tests.Platform.Identiteit;

public sealed class HerstelTests
{
    private const string Email = "beheerder@gm0294.example";
    private const string Fresh = "een heel nieuwe zin 2026";

    [Fact]
    public async Task A_link_in_the_mail_lets_the_owner_choose_a_password_once()
    {
        await using var mail = new MailHost();
        using var old = await mail.Host.SignedInAsync("GM0294");
        using var client = mail.Host.NewClient();
        await AskAsync(client, Email.ToUpperInvariant());
        var (to, _, path) = await mail.NextAsync();
        Assert.Equal(Email, to);
        using var leak = await client.GetAsync(new Uri(path!, UriKind.Relative));
        Assert.Contains("no-store", leak.Headers.GetValues("Cache-Control").Single(), StringComparison.Ordinal);

        using var weak = await ChooseAsync(client, path!, "kort");
        Assert.Equal(HttpStatusCode.BadRequest, weak.StatusCode);
        using var same = await ChooseAsync(client, path!, "aaaaaaaaaaaaaaaa");
        Assert.Equal(HttpStatusCode.BadRequest, same.StatusCode);
        var form = await client.GetDocumentAsync(path!);
        using var chosen = await client.SubmitAsync(form, "main form", ("Invoer.Nieuw", Fresh), ("Invoer.Herhaling", Fresh));

        Assert.Equal("/aanmelden", chosen.Headers.Location?.OriginalString);
        using var again = await client.SubmitAsync(form, "main form", ("Invoer.Nieuw", Fresh), ("Invoer.Herhaling", Fresh));
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        using var opened = await client.GetAsync(new Uri(path!, UriKind.Relative));
        Assert.Equal(HttpStatusCode.Gone, opened.StatusCode);
        Assert.Contains("gewijzigd", (await mail.NextAsync()).Text, StringComparison.Ordinal);
        using var refused = await SignInAsync(mail.Host, Accounts.Password);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        using var accepted = await SignInAsync(mail.Host, Fresh);
        Assert.Equal(HttpStatusCode.Redirect, accepted.StatusCode);
    }

    [Fact]
    public async Task An_unknown_address_gets_the_same_answer_by_the_same_work()
    {
        await using var mail = new MailHost();
        using var signedIn = await mail.Host.SignedInAsync("GM0294");
        using var client = mail.Host.NewClient();

        var known = await AskAsync(client, Email);
        var unknown = await AskAsync(client, "niemand@winterswijk.example");

        Assert.Equal(known, unknown);
        Assert.Equal(2, await mail.Host.CountAsync(context => context.Herstelverzoeken.Where(row => row.AccountId == null || row.AfgehandeldOp != null)));
        Assert.Equal(Email, (await mail.NextAsync()).To);
        Assert.Equal(1, await mail.Host.CountAsync(context => context.Berichten));
    }

    [Fact]
    public async Task One_address_gets_three_mails_an_hour_and_a_link_works_an_hour()
    {
        await using var mail = new MailHost();
        using var signedIn = await mail.Host.SignedInAsync("GM0294");
        using var client = mail.Host.NewClient();
        for (var time = 0; time < 5; time++) await AskAsync(client, Email);
        var links = new List<string?>();
        for (var time = 0; time < Wachtwoordherstel.MeestePerUur; time++) links.Add((await mail.NextAsync()).Path);
        Assert.Equal(Wachtwoordherstel.MeestePerUur, await mail.Host.CountAsync(context => context.Herstelverzoeken));
        using (var works = await client.GetAsync(new Uri(links[0]!, UriKind.Relative))) Assert.Equal(HttpStatusCode.OK, works.StatusCode);

        mail.Host.Clock.Advance(TimeSpan.FromMinutes(61));

        foreach (var link in links)
        {
            using var expired = await client.GetAsync(new Uri(link!, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Gone, expired.StatusCode);
        }
    }

    [Fact]
    public async Task A_forged_host_does_not_come_into_the_link()
    {
        await using var mail = new MailHost();
        using var signedIn = await mail.Host.SignedInAsync("GM0294");
        using var client = mail.Host.NewClient();
        client.DefaultRequestHeaders.Host = "kwaad.example";
        await AskAsync(client, Email);

        Assert.DoesNotContain("kwaad.example", (await mail.NextAsync()).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_mail_the_page_says_whom_to_ask_and_takes_nothing()
    {
        await using var host = new TestHost();
        using var client = host.NewClient();
        var page = await client.GetDocumentAsync("/wachtwoord/vergeten");
        Assert.Null(page.QuerySelector("main form"));
        Assert.Contains("beheerder", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<string> AskAsync(HttpClient client, string email)
    {
        var form = await client.GetDocumentAsync("/wachtwoord/vergeten");
        using var answer = await client.SubmitAsync(form, "main form", ("Invoer.Email", email));
        return (await answer.DocumentAsync(HttpStatusCode.OK)).QuerySelector("main")!.TextContent;
    }

    private static async Task<HttpResponseMessage> ChooseAsync(HttpClient client, string path, string password) =>
        await client.SubmitAsync(await client.GetDocumentAsync(path), "main form", ("Invoer.Nieuw", password), ("Invoer.Herhaling", password));

    private static async Task<HttpResponseMessage> SignInAsync(TestHost host, string password)
    {
        var client = host.NewClient();
        return await client.SubmitAsync(await client.GetDocumentAsync("/aanmelden"), "form:has(input[type=password])", ("Invoer.Email", Email), ("Invoer.Wachtwoord", password));
    }
}
