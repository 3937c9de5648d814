// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit;

public sealed class AanmeldenTests : IAsyncLifetime, IAsyncDisposable
{
    private const string Email = "jikke@winterswijk.example";
    private const string Password = "een lange zin 2026";
    private readonly TestHost _host = new();

    public Task InitializeAsync() => _host.MakeBeheerderAsync("GM0294", Email, "Jikke de Vries", Password);

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    [Fact]
    public async Task Who_is_not_signed_in_is_sent_to_the_page_to_sign_in_and_comes_back()
    {
        using var client = _host.NewClient();

        using var asked = await client.GetAsync(new Uri("/wachtwoord", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, asked.StatusCode);
        var page = await client.GetDocumentAsync(asked.Headers.Location!.ToString());
        using var answer = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", Email), ("Invoer.Wachtwoord", Password));

        Assert.Equal("/wachtwoord", answer.Headers.Location?.OriginalString);
        await client.GetDocumentAsync("/wachtwoord");
    }

    [Fact]
    public async Task The_cookie_is_for_the_server_alone()
    {
        using var client = _host.NewClient();
        using var answer = await SignInAsync(client, Email, Password);

        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"), value => value.StartsWith("__Host-samenhang-aanmelding=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData(Email, "verkeerd wachtwoord")]
    [InlineData("niemand@winterswijk.example", Password)]
    [InlineData("<script>alert(1)</script>", "😀 wachtwurd foar Fryslân")]
    public async Task A_wrong_address_and_a_wrong_password_get_the_same_answer_and_the_address_stays(string email, string password)
    {
        using var client = _host.NewClient();
        using var answer = await SignInAsync(client, email, password);

        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("klopt niet, of er is te vaak een fout wachtwoord ingevuld", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(email, page.QuerySelector("#Invoer_Email")!.GetAttribute("value"));
        Assert.Null(page.QuerySelector("#Invoer_Wachtwoord")!.GetAttribute("value"));
    }

    [Fact]
    public async Task An_empty_form_names_both_fields()
    {
        using var client = _host.NewClient();
        using var answer = await SignInAsync(client, "", "");

        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal(2, page.QuerySelectorAll("[aria-invalid=true]").Length);
        Assert.NotNull(page.QuerySelector("[role=alert] a[href='#Invoer_Email']"));
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_is_refused_for_a_quarter_of_an_hour()
    {
        using var client = _host.NewClient();
        for (var attempt = 0; attempt < 5; attempt++) (await SignInAsync(client, Email, "fout wachtwoord")).Dispose();

        using var locked = await SignInAsync(client, Email, Password);
        Assert.Equal(HttpStatusCode.BadRequest, locked.StatusCode);

        await _host.EndLockoutAsync(Email);
        using var open = await SignInAsync(client, Email, Password);
        Assert.Equal(HttpStatusCode.Redirect, open.StatusCode);
    }

    [Fact]
    public async Task An_address_of_another_site_is_not_followed_after_signing_in()
    {
        using var client = _host.NewClient();
        var page = await client.GetDocumentAsync("/aanmelden?terug=https://elders.example/");
        using var answer = await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", Email), ("Invoer.Wachtwoord", Password));

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Who_signs_out_must_sign_in_again()
    {
        using var client = _host.NewClient();
        (await SignInAsync(client, Email, Password)).Dispose();
        var page = await client.GetDocumentAsync("/afmelden");

        (await client.SubmitAsync(page, "main form")).Dispose();

        using var answer = await client.GetAsync(new Uri("/wachtwoord", UriKind.Relative));
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        using var client = _host.NewClient();
        using var form = new FormUrlEncodedContent([new("Invoer.Email", Email), new("Invoer.Wachtwoord", Password)]);
        using var answer = await client.PostAsync(new Uri("/aanmelden", UriKind.Relative), form);

        var page = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Contains("Dit verzoek klopt niet", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_must_wait()
    {
        await using var host = new TestHost { Settings = { ["Samenhang:AanmeldpogingenPerMinuut"] = "2" } };
        using var client = host.NewClient();
        for (var attempt = 0; attempt < 2; attempt++) (await SignInAsync(client, Email, "fout")).Dispose();

        using var answer = await SignInAsync(client, Email, "fout");

        var page = await answer.DocumentAsync(HttpStatusCode.TooManyRequests);
        Assert.Contains("Even wachten", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient client, string email, string password)
    {
        var page = await client.GetDocumentAsync("/aanmelden");
        return await client.SubmitAsync(page, "form:has(input[type=password])", ("Invoer.Email", email), ("Invoer.Wachtwoord", password));
    }
}
