// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Samenhang.Platform.Identiteit;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Identiteit;

public sealed class InstallatieTests
{
    private static readonly (string Name, string Value)[] Good =
    [
        ("Invoer.Organisatie", "GM0294"), ("Invoer.Naam", "Jikke de Vries"), ("Invoer.Email", "jikke@winterswijk.example"), ("Invoer.Wachtwoord", "een lange zin 2026"),
    ];

    [Fact]
    public async Task On_the_machine_itself_the_first_beheerder_is_made_and_signed_in_and_the_page_is_gone()
    {
        await using var host = LocalHost(forwarded: false);
        using var client = host.NewClient();
        var page = await client.GetDocumentAsync("/installatie");
        Assert.Null(page.QuerySelector("#Invoer_Code"));
        Assert.Equal(376, page.QuerySelectorAll("#Invoer_Organisatie option").Length);

        using var answer = await client.SubmitAsync(page, "main form", Good);

        Assert.Equal("/", answer.Headers.Location?.OriginalString);
        var beheer = await client.GetDocumentAsync("/beheer");
        Assert.Contains("Gemeente Winterswijk", beheer.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var again = await client.GetAsync(new Uri("/installatie", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("aaaa-aaaa-aaaa-aaaa")]
    public async Task From_elsewhere_the_code_of_the_log_is_needed(string code)
    {
        await using var host = new TestHost();
        using var client = host.NewClient();
        var page = await client.GetDocumentAsync("/installatie");

        using var answer = await client.SubmitAsync(page, "main form", [.. Good, ("Invoer.Code", code)]);

        var refused = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.Equal("true", refused.QuerySelector("#Invoer_Code")!.GetAttribute("aria-invalid"));
        Assert.Equal("Jikke de Vries", refused.QuerySelector<IHtmlInputElement>("#Invoer_Naam")!.Value);
        Assert.Equal("GM0294", refused.QuerySelector<IHtmlSelectElement>("#Invoer_Organisatie")!.Value);
    }

    [Fact]
    public async Task A_proxy_on_the_machine_does_not_make_a_request_local()
    {
        await using var host = LocalHost(forwarded: true);
        using var client = host.NewClient();

        var page = await client.GetDocumentAsync("/installatie");

        Assert.NotNull(page.QuerySelector("#Invoer_Code"));
    }

    [Theory]
    [InlineData("Invoer.Organisatie", "")]
    [InlineData("Invoer.Naam", "")]
    [InlineData("Invoer.Email", "geen adres")]
    [InlineData("Invoer.Wachtwoord", "te kort")]
    [InlineData("Invoer.Wachtwoord", "aaaaaaaaaaaaaaaa")]
    [InlineData("Invoer.Wachtwoord", "1qaz2wsx3edc")]
    [InlineData("Invoer.Wachtwoord", "Winterswijk2026!")]
    [InlineData("Invoer.Wachtwoord", "Jikke1987DeVries")]
    public async Task Bad_input_makes_nothing(string field, string value)
    {
        await using var host = LocalHost(forwarded: false);
        using var client = host.NewClient();
        var page = await client.GetDocumentAsync("/installatie");

        using var answer = await client.SubmitAsync(page, "main form", [.. Good.Select(pair => pair.Name == field ? (field, value) : pair)]);

        var refused = await answer.DocumentAsync(HttpStatusCode.BadRequest);
        Assert.NotNull(refused.QuerySelector("[role=alert]"));
        Assert.NotNull(refused.QuerySelector($"#{field.Replace('.', '_')}[aria-invalid=true]"));
        await using var scope = host.Services.CreateAsyncScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<Beheerders>().IsErEenAsync());
    }

    /// <summary>A host whose requests come from the machine itself.</summary>
    private static TestHost LocalHost(bool forwarded) => new()
    {
        Register = services => services.AddSingleton<IStartupFilter>(new Loopback(forwarded)),
    };

    private sealed class Loopback(bool forwarded) : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, further) =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Loopback;
                if (forwarded) http.Request.Headers["X-Forwarded-For"] = "198.51.100.7";
                return further(http);
            });
            next(app);
        };
    }
}
