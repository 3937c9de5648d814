// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Beveiliging;

/// <summary>Cookies, and that a session begins with signing in and ends with signing out.</summary>
public sealed class SessionTests : IAsyncLifetime
{
    private const string Organisation = "GM0294";
    private const string Email = "jikke@winterswijk.example";
    private const string Password = "een lange zin 2026";
    private readonly TestHost _host = new();

    public Task InitializeAsync() => _host.MakeBeheerderAsync(Organisation, Email, "Jikke de Vries", Password);

    public async Task DisposeAsync() => await _host.DisposeAsync();

    [Fact]
    public async Task Every_cookie_is_for_the_server_alone_over_a_secure_line_and_not_sent_along_from_elsewhere()
    {
        using var client = _host.NewClient();
        var cookies = new List<string>();
        var page = await Collect(cookies, await client.GetAsync(new Uri("/aanmelden", UriKind.Relative)));
        await Collect(cookies, await client.SubmitAsync(page!, "form:has(input[type=password])", ("Invoer.Email", Email), ("Invoer.Wachtwoord", Password)));
        var theme = await Collect(cookies, await client.GetAsync(new Uri("/thema", UriKind.Relative)));
        await Collect(cookies, await client.SubmitAsync(theme!, "main form", ("thema", "donker")));
        var choice = await Collect(cookies, await client.GetAsync(new Uri("/organisatie/kies", UriKind.Relative)));
        await Collect(cookies, await client.SubmitAsync(choice!, "main form"));
        await Collect(cookies, await client.AddAsync(await client.OpgaveFormAsync(), "Kraanvogels"));

        var names = cookies.Select(cookie => cookie.Split('=')[0]).Distinct().ToList();
        foreach (var expected in new[] { "aanmelding", "formulier", "thema", "organisatie" }) Assert.Contains($"__Host-samenhang-{expected}", names);
        Assert.All(names, name => Assert.StartsWith("__Host-", name, StringComparison.Ordinal));
        Assert.All(cookies, cookie =>
        {
            var parts = cookie.ToLowerInvariant().Split("; ");
            Assert.Contains("secure", parts);
            Assert.Contains("path=/", parts);
            Assert.Contains("httponly", parts);
            Assert.Contains(parts, part => part is "samesite=lax" or "samesite=strict");
            Assert.DoesNotContain(parts, part => part.StartsWith("domain=", StringComparison.Ordinal));
        });
    }

    [Fact]
    public async Task A_name_that_a_neighbour_could_plant_is_not_read_over_a_secure_line_and_a_bare_name_does_without()
    {
        using var client = _host.NewClient();
        var own = (await CookieAsync(client)).Split(';')[0];
        Assert.Equal(HttpStatusCode.OK, await AccountAsync("https", own));
        Assert.Equal(HttpStatusCode.Redirect, await AccountAsync("https", own["__Host-".Length..]));

        using var bare = _host.NewClient();
        bare.BaseAddress = new Uri("http://localhost");
        var open = await CookieAsync(bare, "samenhang-aanmelding=");
        Assert.DoesNotContain("secure", open, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, await AccountAsync("http", open.Split(';')[0]));
    }

    [Fact]
    public async Task What_a_browser_held_before_signing_in_is_worth_nothing_afterwards()
    {
        using var client = _host.NewClient();
        using var first = await client.GetAsync(new Uri("/aanmelden", UriKind.Relative));
        var planted = first.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]).Append("__Host-samenhang-aanmelding=geplant").ToList();
        var page = await first.DocumentAsync(HttpStatusCode.OK);
        using var signedIn = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", Email), ("Invoer.Wachtwoord", Password));
        var given = signedIn.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith("__Host-samenhang-aanmelding=", StringComparison.Ordinal));
        Assert.DoesNotContain("geplant", given, StringComparison.Ordinal);

        using var attacker = _host.Server.CreateClient();
        attacker.BaseAddress = new Uri("https://localhost");
        attacker.DefaultRequestHeaders.Add("Cookie", string.Join("; ", planted));
        using var tried = await attacker.GetAsync(new Uri("/wachtwoord", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, tried.StatusCode);
        Assert.StartsWith("/aanmelden", tried.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signing_in_again_gives_another_session_and_a_form_of_before_is_refused()
    {
        using var client = _host.NewClient();
        var before = await client.GetDocumentAsync("/thema");
        await client.SignInAsync(Email, Password);
        using var refused = await client.SubmitAsync(before, "main form", ("thema", "donker"));
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);

        using var other = _host.NewClient();
        var (one, two) = (await CookieAsync(client), await CookieAsync(other));
        Assert.NotEqual(one, two);
    }

    private async Task<HttpStatusCode> AccountAsync(string scheme, string cookie)
    {
        using var client = _host.Server.CreateClient();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        using var answer = await client.GetAsync(new Uri($"{scheme}://localhost/wachtwoord"));
        return answer.StatusCode;
    }

    private static async Task<string> CookieAsync(HttpClient client, string name = "__Host-samenhang-aanmelding=")
    {
        var page = await client.GetDocumentAsync("/aanmelden");
        using var answer = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", Email), ("Invoer.Wachtwoord", Password));
        return answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.StartsWith(name, StringComparison.Ordinal));
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument?> Collect(List<string> cookies, HttpResponseMessage answer)
    {
        using (answer)
        {
            if (answer.Headers.TryGetValues("Set-Cookie", out var values)) cookies.AddRange(values.Where(value => !value.Contains("expires=Thu, 01 Jan 1970", StringComparison.Ordinal)));
            return answer.StatusCode == HttpStatusCode.OK ? await answer.DocumentAsync(HttpStatusCode.OK) : null;
        }
    }
}
