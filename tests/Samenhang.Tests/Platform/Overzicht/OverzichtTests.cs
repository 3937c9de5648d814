// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Kern.Landschap;
using Samenhang.Platform.Overzicht;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;
using Samenhang.Tests.Platform.Post;

namespace Samenhang.Tests.Platform.Overzicht;

public sealed partial class OverzichtTests
{
    private const string Organisation = "GM0294";
    private const string Email = "lezer@gm0294.example";

    [Fact]
    public async Task A_daily_overview_goes_out_once_after_its_hour_and_tells_what_the_reader_may_see()
    {
        await using var mail = new MailHost();
        var (client, opgave, secret) = await BeginAsync(mail.Host);
        await ChooseAsync(client, "Dagelijks", "Dagelijks");
        await mail.Host.RecordAsync(Organisation, opgave with { Omschrijving = "Anders" }, secret with { Omschrijving = "Ook anders" });

        mail.Host.Clock.Set(new DateTimeOffset(2026, 3, 4, 5, 59, 0, TimeSpan.Zero));
        Assert.Equal(0, await RoundAsync(mail.Host));
        mail.Host.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(1, await RoundAsync(mail.Host));
        Assert.Equal(0, await RoundAsync(mail.Host));

        var (to, text, _) = await mail.NextAsync();
        Assert.Equal(Email, to);
        Assert.Contains("Kraanvogels", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Geheime zaak", text, StringComparison.Ordinal);
        mail.Host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await RoundAsync(mail.Host));
        await mail.Host.RecordAsync(Organisation, opgave with { Omschrijving = "Weer anders" });
        Assert.Equal(0, await RoundAsync(mail.Host));
        mail.Host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(1, await RoundAsync(mail.Host));
    }

    [Fact]
    public async Task What_became_confidential_before_the_hour_is_not_told_and_who_lost_the_role_gets_nothing()
    {
        await using var mail = new MailHost();
        var (client, opgave, _) = await BeginAsync(mail.Host);
        await ChooseAsync(client, "Geen", "Dagelijks");
        await mail.Host.RecordAsync(Organisation, opgave with { Omschrijving = "Anders", Zichtbaarheid = Zichtbaarheid.Betrokkenen });
        mail.Host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await RoundAsync(mail.Host));

        await mail.Host.RecordAsync(Organisation, opgave with { Omschrijving = "Weer open" });
        await mail.Host.EndRolesAsync(Email, new DateOnly(2026, 3, 4));
        mail.Host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await RoundAsync(mail.Host));
    }

    [Fact]
    public async Task Who_wants_each_change_hears_it_within_a_round_but_not_what_came_before_the_choice()
    {
        await using var mail = new MailHost();
        var (client, opgave, _) = await BeginAsync(mail.Host);
        await ChooseAsync(client, "Geen", "Direct");
        Assert.Equal(0, await RoundAsync(mail.Host));
        await mail.Host.RecordAsync(Organisation, opgave with { Omschrijving = "Anders" });
        Assert.Equal(1, await RoundAsync(mail.Host));
        Assert.Equal(0, await RoundAsync(mail.Host));
        await mail.Host.RecordAsync(Organisation, opgave with { Omschrijving = "Weer anders" });
        Assert.Equal(1, await RoundAsync(mail.Host));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task However_many_processes_make_overviews_each_person_gets_one(DatabaseKind kind)
    {
        await using var database = await TestDatabase.NewAsync(kind);
        Dictionary<string, string> settings = new() { ["Samenhang:Demo"] = "false", ["Samenhang:Data"] = database.Settings.Datamap };
        if (database.Settings.Postgres is { } postgres) settings["ConnectionStrings:Samenhang"] = postgres;
        await using var one = new TestHost();
        await using var two = new TestHost();
        foreach (var (name, value) in settings) one.Settings[name] = two.Settings[name] = value;
        var (client, opgave, _) = await BeginAsync(one);
        await ChooseAsync(client, "Geen", "Dagelijks");
        await one.RecordAsync(Organisation, opgave with { Omschrijving = "Anders" });
        one.Clock.Advance(TimeSpan.FromDays(1));
        two.Clock.Advance(TimeSpan.FromDays(1));

        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(number => Task.Run(() => RoundAsync(number % 2 == 0 ? one : two))));

        Assert.Equal(1, made.Sum());
        Assert.Equal(1, await one.CountAsync(context => context.Berichten));
    }

    [Fact]
    public async Task One_click_ends_the_overviews_without_signing_in_and_opening_the_link_does_not()
    {
        await using var mail = new MailHost();
        var (client, opgave, _) = await BeginAsync(mail.Host);
        await ChooseAsync(client, "Dagelijks", "Direct");
        Assert.Equal(0, await RoundAsync(mail.Host));
        await mail.Host.RecordAsync(Organisation, opgave with { Omschrijving = "Anders" });
        Assert.Equal(1, await RoundAsync(mail.Host));
        var raw = await mail.Server.NextAsync();
        Assert.Contains("\nList-Unsubscribe-Post: List-Unsubscribe=One-Click", raw, StringComparison.Ordinal);
        var path = Unsubscribe().Match(raw).Groups[1].Value;
        using var stranger = mail.Host.NewClient();

        var page = await stranger.GetDocumentAsync(path);
        Assert.NotNull(page.QuerySelector("main form button"));
        Assert.Equal(2, await ChosenAsync(mail.Host));
        using (var click = await stranger.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")])))
        {
            var done = await click.DocumentAsync(HttpStatusCode.OK);
            Assert.Contains("geen overzichten meer", done.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        }

        Assert.Equal(0, await ChosenAsync(mail.Host));
        using (var again = await stranger.SubmitAsync(page, "main form")) Assert.Equal(HttpStatusCode.OK, again.StatusCode);
        await mail.Host.RecordAsync(Organisation, opgave with { Omschrijving = "Weer anders" });
        mail.Host.Clock.Advance(TimeSpan.FromDays(1));
        Assert.Equal(0, await RoundAsync(mail.Host));

        foreach (var code in new[] { "", "?code=onzin", "?code=" + path[^20..] })
        {
            using var refused = await stranger.PostAsync(new Uri("/post/afmelden" + code, UriKind.Relative), null);
            Assert.Equal(HttpStatusCode.Gone, refused.StatusCode);
        }
    }

    [Fact]
    public async Task The_page_shows_what_was_chosen_and_followed_and_refuses_what_is_no_choice()
    {
        await using var host = new TestHost();
        var (client, opgave, _) = await BeginAsync(host);
        await ChooseAsync(client, "Wekelijks", "Direct");
        var page = await client.GetDocumentAsync("/account/post");
        Assert.Equal(["Wekelijks", "Direct", "Direct"], page.QuerySelectorAll("main input[type=radio][checked]").Select(choice => choice.GetAttribute("value")!));
        Assert.Contains(opgave.Naam, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using (var loose = await client.SubmitAsync(page, "main form[action*=Los]")) Assert.Equal(HttpStatusCode.Redirect, loose.StatusCode);
        Assert.DoesNotContain(opgave.Naam, (await client.GetDocumentAsync("/account/post")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var token = page.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("Invoer.Vragen", "Direct"), new("Invoer.Nieuws", "Geen"), new("__RequestVerificationToken", token)]);
        using var refused = await client.PostAsync(new Uri("/account/post", UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    /// <summary>A reader who follows an opgave, and one that this reader may not see.</summary>
    private static async Task<(HttpClient Client, Opgave Opgave, Opgave Secret)> BeginAsync(TestHost host)
    {
        var opgave = new Opgave { Id = Guid.CreateVersion7(), Naam = "Kraanvogels" };
        var secret = new Opgave { Id = Guid.CreateVersion7(), Naam = "Geheime zaak", Zichtbaarheid = Zichtbaarheid.Betrokkenen };
        await host.RecordAsync(Organisation, opgave, secret);
        var client = await host.SignedInAsync(Organisation, Rollen.Lezer);
        using var follows = await client.SubmitAsync(await client.GetDocumentAsync($"/volgen/{opgave.Id}"), "main form");
        Assert.Equal(HttpStatusCode.Redirect, follows.StatusCode);
        return (client, opgave, secret);
    }

    private static async Task ChooseAsync(HttpClient client, string questions, string news)
    {
        var page = await client.GetDocumentAsync("/account/post");
        using var answer = await client.SubmitAsync(page, "main form:has([name='Invoer.Vragen'])", ("Invoer.Vragen", questions), ("Invoer.Nieuws", news));
        Assert.Equal("/account/post", answer.Headers.Location?.OriginalString);
    }

    private static Task<int> RoundAsync(TestHost host) => host.Services.GetRequiredService<Overzichtronde>().MaakAsync(CancellationToken.None);

    private static Task<int> ChosenAsync(TestHost host) => host.CountAsync(context => context.Mailvoorkeuren.Where(row => row.Ritme != Overzichtritme.Geen && row.Soort != Overzichtsoort.Vermelding));

    [GeneratedRegex(@"^List-Unsubscribe: <https://samenhang\.gemeente\.example(/post/afmelden\?code=[^>]+)>", RegexOptions.Multiline)]
    private static partial Regex Unsubscribe();
}
