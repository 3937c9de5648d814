// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Rechten;
using Samenhang.Platform.Spoor;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit;

public sealed class PasskeyTests
{
    private const string Email = "beheerder@gm0294.example";

    [Theory, OnSqlite, OnPostgres]
    public async Task A_passkey_signs_in_without_a_password_and_counts_as_second_step_until_it_is_taken_away(DatabaseKind kind)
    {
        await using var database = await DatabaseHost.NewAsync(kind);
        var host = database.Host;
        using var client = await host.SignedInAsync("GM0294");
        using var device = new Sleutelproef();
        var codes = await RegisterAsync(client, device, "Mijn laptop");
        Assert.Equal(10, codes.Length);
        using var other = host.NewClient();
        Assert.Equal("/account", (await SignInAsync(other, device)).Headers.Location?.OriginalString);
        Assert.Contains("Eén passkey", (await other.GetDocumentAsync("/account")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var third = host.NewClient();
        var form = await Stapproef.FirstStepAsync(third, Email);
        Assert.Equal(2, form.QuerySelectorAll("main form").Length);
        using var byCode = await third.SubmitAsync(form, "main form:not([data-passkey])", ("Invoer.Code", codes[0]));
        Assert.Equal(HttpStatusCode.Redirect, byCode.StatusCode);

        using var renewed = await client.SubmitAsync(await client.GetDocumentAsync("/account/herstelcodes"), "main form", ("Wachtwoord", Accounts.Password));
        Assert.Empty((await renewed.DocumentAsync(HttpStatusCode.OK)).QuerySelectorAll(".samenhang-codes code").Select(code => code.TextContent).Intersect(codes));
        Assert.Empty(await RegisterAsync(client, new Sleutelproef(), "Sleutelhanger"));
        var list = await client.GetDocumentAsync("/account/passkeys");
        var address = list.QuerySelector("main tbody a")!.GetAttribute("href")!;
        (await client.SubmitAsync(await client.GetDocumentAsync(address), "main form:not([action*=Verwijder])", ("Naam", "Werklaptop"))).Dispose();
        Assert.Equal(["Werklaptop", "Sleutelhanger"], (await client.GetDocumentAsync("/account/passkeys")).QuerySelectorAll("main tbody th").Select(name => name.TextContent));
        using var wrong = await client.SubmitAsync(await client.GetDocumentAsync(address), "main form[action*=Verwijder]", ("Wachtwoord", "niet mijn wachtwoord"));
        Assert.NotNull((await wrong.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("#Wachtwoord[aria-invalid=true]"));
        foreach (var each in (await client.GetDocumentAsync("/account/passkeys")).QuerySelectorAll("main tbody a").Select(link => link.GetAttribute("href")!).ToList())
        {
            using var gone = await client.SubmitAsync(await client.GetDocumentAsync(each), "main form[action*=Verwijder]", ("Wachtwoord", Accounts.Password));
            Assert.Equal("/account/passkeys", gone.Headers.Location?.OriginalString);
        }

        (await host.SignedInAsync("GM0294")).Dispose();
        using var late = await SignInAsync(host.NewClient(), device);
        Assert.Equal(HttpStatusCode.BadRequest, late.StatusCode);
        Assert.Equal(0, await host.CountAsync(context => context.Herstelcodes));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(new Uri("/account/herstelcodes", UriKind.Relative))).StatusCode);
        Assert.Equal(2, await host.CountAsync(context => context.Spoorregels.Where(row => row.Soort == Spoorsoort.PasskeyVerwijderd)));
        Assert.Equal(4, await host.CountAsync(context => context.Berichten.Where(row => row.Aan == Email && row.Onderwerp.Contains("passkey"))));
    }

    [Theory]
    [InlineData("other question"), InlineData("too late"), InlineData("somebody else"), InlineData("other site")]
    [InlineData("unverified"), InlineData("other key"), InlineData("other browser"), InlineData("nonsense"), InlineData("locked")]
    public async Task An_answer_that_is_not_to_the_question_signs_nobody_in(string how)
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var victim = await host.SignedInAsync("GM0779");
        using var device = new Sleutelproef();
        using var other = new Sleutelproef();
        await RegisterAsync(client, device, "Van mij");
        await RegisterAsync(victim, other, "Van een ander");
        var visitor = host.NewClient();
        var page = await visitor.GetDocumentAsync("/aanmelden/passkey");
        var question = await QuestionAsync(visitor, page);
        if (how == "somebody else") device.User = other.User;
        if (how == "other site") device.Origin = "https://kwaad.example";
        if (how == "unverified") device.Verifies = false;
        if (how == "other key") other.User = device.User;
        var answer = how == "nonsense" ? "{\"id\":4}" : how == "other key" ? other.Answer(question) : device.Answer(question);
        if (how == "other question") await QuestionAsync(visitor, page);
        if (how == "too late") host.Clock.Advance(TimeSpan.FromMinutes(6));
        if (how == "locked")
        {
            using var guesser = host.NewClient();
            var form = await guesser.GetDocumentAsync("/aanmelden");
            for (var attempt = 0; attempt < 5; attempt++) (await guesser.SubmitAsync(form, "form:has(input[type=password])", ("Invoer.Email", Email), ("Invoer.Wachtwoord", "fout"))).Dispose();
        }

        if (how == "other browser") Origin(visitor = host.NewClient());
        using var refused = await visitor.SubmitAsync(await visitor.GetDocumentAsync("/aanmelden/passkey"), "main form", ("antwoord", answer));

        Assert.Contains("lukte niet", (await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);
        using var closed = await visitor.GetAsync(new Uri("/account", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, closed.StatusCode);
    }

    /// <summary>The browser forgets the question, but who stole both answer and cookie does not.</summary>
    [Fact]
    public async Task An_answer_is_taken_once_also_with_its_cookie_put_back()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var device = new Sleutelproef();
        await RegisterAsync(client, device, "Van mij");
        using var thief = host.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false, BaseAddress = new Uri("https://localhost") });
        using var opened = await thief.GetAsync(new Uri("/aanmelden/passkey", UriKind.Relative));
        Keep(thief, opened);
        var page = await opened.DocumentAsync(HttpStatusCode.OK);
        var form = (IHtmlFormElement)page.QuerySelector("main form")!;
        var target = form.GetAttribute("action")!;
        form.SetAttribute("action", form.GetAttribute("data-vraag")!);
        Origin(thief);
        using var question = await thief.SubmitAsync(page, "main form");
        Keep(thief, question);
        form.SetAttribute("action", target);
        var answer = device.Answer(await question.Content.ReadAsStringAsync());

        using var first = await thief.SubmitAsync(page, "main form", ("antwoord", answer));
        using var second = await thief.SubmitAsync(page, "main form", ("antwoord", answer));

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.BadRequest), (first.StatusCode, second.StatusCode));
    }

    [Theory]
    [InlineData("question of somebody else"), InlineData("other site"), InlineData("without password"), InlineData("sent twice")]
    public async Task A_passkey_is_added_only_by_its_owner_who_knows_the_password(string how)
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var attacker = await host.SignedInAsync("GM0779");
        using var device = new Sleutelproef { Origin = how == "other site" ? "https://kwaad.example" : "https://localhost" };
        var form = await client.GetDocumentAsync("/account/passkeys");
        if (how == "without password")
        {
            using var asked = await AskAsync(client, form, "Sleutel", "niet mijn wachtwoord");
            Assert.Equal(HttpStatusCode.BadRequest, asked.StatusCode);
            return;
        }

        var asker = how == "question of somebody else" ? attacker : client;
        using var question = await AskAsync(asker, await asker.GetDocumentAsync("/account/passkeys"), "Sleutel", Accounts.Password);
        var answer = device.Make(await question.Content.ReadAsStringAsync());
        if (how == "sent twice") (await client.SubmitAsync(form, "main form", Fields(answer))).Dispose();

        using var refused = await client.SubmitAsync(form, "main form", Fields(answer));

        Assert.Contains("niet toegevoegd", (await refused.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(how == "sent twice" ? 1 : 0, await host.CountAsync(context => context.Set<Microsoft.AspNetCore.Identity.IdentityUserPasskey<Guid>>()));
    }

    [Fact]
    public async Task Nobody_reaches_the_passkey_of_another()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var other = await host.SignedInAsync("GM0779");
        using var device = new Sleutelproef();
        await RegisterAsync(client, device, "Van mij");
        var address = (await client.GetDocumentAsync("/account/passkeys")).QuerySelector("main tbody a")!.GetAttribute("href")!;

        using var strange = await other.GetAsync(new Uri(address, UriKind.Relative));

        Assert.Equal(HttpStatusCode.NotFound, strange.StatusCode);
    }

    [Fact]
    public async Task It_opens_nothing_of_an_organisation_that_takes_its_own_accounts_only()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var device = new Sleutelproef();
        await RegisterAsync(client, device, "Van mij");
        var organisation = await host.OrganisationAsync("GM0294");
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var context = scope.ServiceProvider.GetRequiredService<SamenhangContext>();
            context.Koppelingen.Add(new Koppeling { OrganisatieId = organisation, Aan = true, LokaalUit = true });
            await context.SaveChangesAsync();
        }

        using var answer = await SignInAsync(host.NewClient(), device);

        Assert.Contains("via je organisatie", (await answer.DocumentAsync(HttpStatusCode.BadRequest)).QuerySelector("[data-foutenlijst]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_enough_where_a_role_asks_for_a_second_step_and_a_beheerder_can_take_it_away()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var reader = await host.SignedInAsync("GM0294", Rollen.Lezer);
        (await client.SubmitAsync(await client.GetDocumentAsync("/beheer/aanmelden"), "main form", ("Invoer.Rollen", Rollen.Lezer))).Dispose();
        using var led = await reader.GetAsync(new Uri("/opgaven", UriKind.Relative));
        Assert.Equal("/account/tweede-stap", led.Headers.Location?.OriginalString);
        Assert.NotNull((await reader.GetDocumentAsync("/account/tweede-stap")).QuerySelector("main a[href='/account/passkeys']"));

        await RegisterAsync(reader, new Sleutelproef(), "Telefoon");

        await reader.GetDocumentAsync("/opgaven");
        var members = await client.GetDocumentAsync("/beheer/leden");
        var member = members.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains("lezer@", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        (await client.SubmitAsync(await client.GetDocumentAsync(member), "form[action*=TweedeStap]")).Dispose();
        Assert.Equal(0, await host.CountAsync(context => context.Set<Microsoft.AspNetCore.Identity.IdentityUserPasskey<Guid>>()));
        Assert.Equal(0, await host.CountAsync(context => context.Users.Where(row => row.TwoFactorEnabled)));
    }

    /// <summary>Registers the passkey of a device by the page.</summary>
    /// <returns>The recovery codes that were shown.</returns>
    private static async Task<string[]> RegisterAsync(HttpClient client, Sleutelproef device, string name)
    {
        var form = await client.GetDocumentAsync("/account/passkeys");
        using var question = await AskAsync(client, form, name, Accounts.Password);
        Assert.Equal(HttpStatusCode.OK, question.StatusCode);
        var answer = device.Make(await question.Content.ReadAsStringAsync());
        using var made = await client.SubmitAsync(form, "main form", Fields(answer, name));
        if (made.StatusCode == HttpStatusCode.Redirect) return [];
        return [.. (await made.DocumentAsync(HttpStatusCode.OK)).QuerySelectorAll(".samenhang-codes code").Select(code => code.TextContent)];
    }

    private static (string Name, string Value)[] Fields(string answer, string name = "Sleutel") =>
        [("Invoer.Antwoord", answer), ("Invoer.Naam", name), ("Invoer.Wachtwoord", Accounts.Password)];

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, IHtmlDocument form, string name, string password)
    {
        Origin(client);
        var element = (IHtmlFormElement)form.QuerySelector("main form")!;
        var back = element.GetAttribute("action");
        element.SetAttribute("action", element.GetAttribute("data-vraag")!);
        var answer = await client.SubmitAsync(form, "main form", ("Invoer.Naam", name), ("Invoer.Wachtwoord", password));
        element.SetAttribute("action", back ?? "");
        return answer;
    }

    private static async Task<string> QuestionAsync(HttpClient client, IHtmlDocument page)
    {
        Origin(client);
        var element = (IHtmlFormElement)page.QuerySelector("main form[data-passkey]")!;
        var back = element.GetAttribute("action")!;
        element.SetAttribute("action", element.GetAttribute("data-vraag")!);
        using var answer = await client.SubmitAsync(page, "main form[data-passkey]");
        element.SetAttribute("action", back);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync();
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient client, Sleutelproef device)
    {
        var page = await client.GetDocumentAsync("/aanmelden?terug=%2Faccount");
        var answer = device.Answer(await QuestionAsync(client, page));
        return await client.SubmitAsync(page, "main form[data-passkey]", ("antwoord", answer));
    }

    private static void Keep(HttpClient client, HttpResponseMessage answer)
    {
        var cookies = answer.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]);
        var before = client.DefaultRequestHeaders.TryGetValues("Cookie", out var kept) ? kept : [];
        client.DefaultRequestHeaders.Remove("Cookie");
        client.DefaultRequestHeaders.Add("Cookie", string.Join("; ", before.Concat(cookies)));
    }

    private static void Origin(HttpClient client)
    {
        client.DefaultRequestHeaders.Remove("Origin");
        client.DefaultRequestHeaders.Add("Origin", "https://localhost");
    }
}
