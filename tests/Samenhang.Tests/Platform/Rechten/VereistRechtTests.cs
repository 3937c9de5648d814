// SPDX-License-Identifier: EUPL-1.2
using System.Net;
using Samenhang.Platform.Rechten;
using Samenhang.Tests.Infrastructuur;

namespace Samenhang.Tests.Platform.Rechten;

public sealed class VereistRechtTests(VereistRechtTests.Fixture fixture) : IClassFixture<VereistRechtTests.Fixture>
{
    private readonly TestHost _host = fixture.Host;

    public static TheoryData<string> Codes => [.. Rollen.Alle.Select(rol => rol.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task A_page_opens_for_the_roles_with_the_permission_and_for_no_other(string code)
    {
        using var client = await _host.SignedInAsync("GM0294", code);
        var rights = Rollen.Zoek(code)!.Rechten;

        Assert.Equal(Expected(rights.Contains(Recht.BeeldBekijken)), await StatusAsync(client, "/organisatie/kies"));
        Assert.Equal(Expected(rights.Contains(Recht.PersonenBeheren)), await StatusAsync(client, "/beheer"));
        Assert.Equal(Expected(rights.Contains(Recht.PersonenBeheren)), await StatusAsync(client, "/beheer/personen"));
        Assert.Equal(Expected(rights.Contains(Recht.OrganisatieBeheren)), await StatusAsync(client, "/beheer/leden"));
        Assert.Equal(Expected(rights.Contains(Recht.OrganisatieBeheren)), await StatusAsync(client, "/beheer/organisatie"));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public async Task The_menu_and_the_overview_lead_nowhere_that_is_forbidden(string code)
    {
        using var client = await _host.SignedInAsync("GM0294", code);
        var page = await client.GetDocumentAsync("/organisatie/kies");
        var places = page.QuerySelectorAll("nav[aria-label=Hoofdmenu] a").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith("/beheer", StringComparison.Ordinal)).ToList();
        Assert.Equal(Rollen.Zoek(code)!.Rechten.Contains(Recht.PersonenBeheren), places.Count > 0);

        if (places.Count == 0) return;
        var overview = await client.GetDocumentAsync(places[0]);
        Assert.All(
            overview.QuerySelectorAll("main a[href^='/beheer/']").Select(link => link.GetAttribute("href")!),
            href => Assert.Equal(HttpStatusCode.OK, StatusAsync(client, href).GetAwaiter().GetResult()));
    }

    private static HttpStatusCode Expected(bool may) => may ? HttpStatusCode.OK : HttpStatusCode.Forbidden;

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.StatusCode;
    }

    public sealed class Fixture : IAsyncLifetime, IAsyncDisposable
    {
        public TestHost Host { get; } = new();

        public Task InitializeAsync() => Task.CompletedTask;

        public ValueTask DisposeAsync() => Host.DisposeAsync();

        async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();
    }
}
