// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Data;
using Samenhang.Platform.Identiteit;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit;

public sealed class SessiesTests
{
    private const string Email = "beheerder@gm0294.example";

    [Theory, OnSqlite, OnPostgres]
    public async Task Somebody_sees_where_they_are_signed_in_and_ends_one_of_them(DatabaseKind kind)
    {
        await using var database = await DatabaseHost.NewAsync(kind);
        var host = database.Host;
        using var phone = await host.SignedInAsync("GM0294");
        host.Clock.Advance(TimeSpan.FromHours(1));
        using var client = await host.SignedInAsync("GM0294");
        using var somebodyElse = await host.SignedInAsync("GM0294", Rollen.Lezer);
        var page = await client.GetDocumentAsync("/account");
        Assert.Equal(2, page.QuerySelectorAll("main tbody tr").Length);
        Assert.Contains("nu, dit apparaat", page.QuerySelector("main tbody tr")!.TextContent, StringComparison.Ordinal);

        using var ended = await client.SubmitAsync(page, "form[action*=Beeindig]");

        Assert.Equal(HttpStatusCode.Redirect, ended.StatusCode);
        Assert.False(await IsInAsync(phone));
        Assert.True(await IsInAsync(client));
        Assert.True(await IsInAsync(somebodyElse));
        using var again = await client.SubmitAsync(page, "form[action*=Beeindig]");
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task Nobody_ends_the_session_of_somebody_else()
    {
        await using var host = new TestHost();
        using var victim = await host.SignedInAsync("GM0294");
        using var client = await host.SignedInAsync("GM0294", Rollen.Lezer);
        using var second = await host.SignedInAsync("GM0294", Rollen.Lezer);
        await using var context = await host.Services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync();
        var session = await context.Sessies.Where(row => context.Users.Any(account => account.Id == row.AccountId && account.Email == Email)).Select(row => row.Id).SingleAsync();
        var page = await client.GetDocumentAsync("/account");

        using var answer = await client.SubmitAsync(page, "form[action*=Beeindig]", ("id", session.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.True(await IsInAsync(victim));
    }

    [Fact]
    public async Task Signing_out_everywhere_ends_all_sessions_and_this_one()
    {
        await using var host = new TestHost();
        using var phone = await host.SignedInAsync("GM0294");
        using var client = await host.SignedInAsync("GM0294");

        using var answer = await client.SubmitAsync(await client.GetDocumentAsync("/account"), "form[action*=Overal]");

        Assert.Equal("/aanmelden", answer.Headers.Location?.OriginalString);
        Assert.False(await IsInAsync(phone));
        Assert.False(await IsInAsync(client));
    }

    [Fact]
    public async Task A_changed_password_ends_the_other_sessions()
    {
        await using var host = new TestHost();
        using var phone = await host.SignedInAsync("GM0294");
        using var client = await host.SignedInAsync("GM0294");
        const string Fresh = "een heel andere lange zin";

        (await client.SubmitAsync(await client.GetDocumentAsync("/wachtwoord"), "main form", ("Invoer.Huidig", Accounts.Password), ("Invoer.Nieuw", Fresh), ("Invoer.Herhaling", Fresh))).Dispose();

        Assert.False(await IsInAsync(phone));
        Assert.True(await IsInAsync(client));
        Assert.Single((await client.GetDocumentAsync("/account")).QuerySelectorAll("main tbody tr"));
    }

    [Fact]
    public async Task The_end_of_the_last_role_ends_the_sessions_and_a_beheerder_signs_somebody_out_everywhere()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        using var reader = await host.SignedInAsync("GM0294", Rollen.Lezer);
        var list = await client.GetDocumentAsync("/beheer/leden");
        var member = list.QuerySelectorAll("main tbody tr").Single(row => row.TextContent.Contains("lezer@", StringComparison.Ordinal)).QuerySelector("a")!.GetAttribute("href")!;
        var page = await client.GetDocumentAsync(member);
        Assert.Contains("Aangemeld op 1 apparaat.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        (await client.SubmitAsync(page, "form[action*=Afmelden]")).Dispose();
        Assert.False(await IsInAsync(reader));

        using var again = await host.SignedInAsync("GM0294", Rollen.Lezer);
        (await client.SubmitAsync(page, "form[action*=Beeindig]")).Dispose();
        Assert.False(await IsInAsync(again));
        Assert.Equal(1, await host.CountAsync(context => context.Sessies));
    }

    [Fact]
    public async Task After_signing_out_a_copy_of_the_cookie_is_of_no_use()
    {
        await using var host = new TestHost();
        using var client = host.NewClient();
        var page = await client.GetDocumentAsync("/aanmelden");
        (await host.SignedInAsync("GM0294")).Dispose();
        using var answer = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", Email), ("Invoer.Wachtwoord", Accounts.Password));
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-samenhang-aanmelding=", StringComparison.Ordinal)).Split(';')[0];
        using var thief = host.NewClient();
        thief.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.True(await IsInAsync(thief));

        (await client.SubmitAsync(await client.GetDocumentAsync("/afmelden"), "main form")).Dispose();

        Assert.False(await IsInAsync(thief));
    }

    [Fact]
    public async Task Signing_in_again_in_the_same_browser_begins_another_session_and_ends_the_first()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        var first = await SessionsAsync(host);

        (await client.SubmitAsync(await client.GetDocumentAsync("/aanmelden"), "form:has(input[type=password])", ("Invoer.Email", Email), ("Invoer.Wachtwoord", Accounts.Password))).Dispose();

        var second = await SessionsAsync(host);
        Assert.Single(first);
        Assert.Single(second);
        Assert.NotEqual(first, second);
        Assert.True(await IsInAsync(client));
    }

    [Fact]
    public async Task A_session_is_read_once_and_then_known_for_a_while_however_old_the_cookie()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        host.Clock.Advance(TimeSpan.FromMinutes(20));
        Assert.True(await IsInAsync(client));
        var seen = await SessionsAsync(host);
        Assert.Equal(host.Clock.GetUtcNow().UtcDateTime, seen.Single().Seen);

        await using var context = await host.Services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync();
        await context.Sessies.ExecuteDeleteAsync();

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/opgaven", UriKind.Relative))).StatusCode);
        host.Services.GetRequiredService<Sessiewacht>().VergeetAlles();
        Assert.False(await IsInAsync(client));
    }

    [Fact]
    public async Task A_session_ends_after_thirty_days_however_much_it_is_used()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        for (var time = 0; time < 89; time++)
        {
            host.Clock.Advance(TimeSpan.FromHours(8));
            host.Services.GetRequiredService<Sessiewacht>().VergeetAlles();
            Assert.True(await IsInAsync(client), $"after {(time + 1) * 8} hours");
        }

        host.Clock.Advance(TimeSpan.FromHours(8));
        host.Services.GetRequiredService<Sessiewacht>().VergeetAlles();
        Assert.False(await IsInAsync(client));
    }

    [Fact]
    public async Task When_sessions_cannot_be_read_the_page_says_that_something_is_wrong()
    {
        await using var host = new TestHost();
        using var client = await host.SignedInAsync("GM0294");
        await host.Services.GetRequiredService<Databank>().LeesWaardeAsync("alter table sessie rename to weg");

        using var answer = await client.GetAsync(new Uri("/opgaven", UriKind.Relative));

        Assert.Contains("Er ging iets mis", (await answer.DocumentAsync(HttpStatusCode.InternalServerError)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        await host.Services.GetRequiredService<Databank>().LeesWaardeAsync("alter table weg rename to sessie");
        Assert.True(await IsInAsync(client));
    }

    [Theory]
    [InlineData("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0", "Edge op Windows")]
    [InlineData("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox op Linux")]
    [InlineData("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1", "Safari op iPhone")]
    [InlineData("<script>", "Onbekende browser op een onbekend apparaat")]
    [InlineData(null, "Onbekende browser op een onbekend apparaat")]
    public void A_device_has_a_name_that_people_know(string? agent, string name) => Assert.Equal(name, Apparaatnaam.Van(agent));

    private static async Task<List<(Guid Id, DateTime Seen)>> SessionsAsync(TestHost host)
    {
        await using var context = await host.Services.GetRequiredService<IDbContextFactory<SamenhangContext>>().CreateDbContextAsync();
        return [.. (await context.Sessies.AsNoTracking().ToListAsync()).Select(row => (row.Id, row.GezienOp))];
    }

    private static async Task<bool> IsInAsync(HttpClient client)
    {
        using var answer = await client.GetAsync(new Uri("/account", UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK;
    }
}
